import { useContext } from 'preact/hooks'
import { ShellContext } from './shell.ts'

export function PageFooter() {
  const { siteName, footer } = useContext(ShellContext)
  return (
    <footer class="page-footer">
      <p>
        <strong>{siteName}</strong>
        {footer?.text && ` · ${footer.text}`}
      </p>
      {footer?.links && footer.links.length > 0 && (
        <ul>
          {footer.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
