import { useContext } from 'preact/hooks'
import { ShellContext, type PageLink } from './shell.ts'

/** The pages of one thing, side by side under its heading; the one that is open is marked by its address. */
export function Tabs({ label, links }: { label: string; links: readonly PageLink[] }) {
  const { path } = useContext(ShellContext)
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} aria-current={path === href ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
