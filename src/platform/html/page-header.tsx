import { useContext } from 'preact/hooks'
import { ShellContext, type PageLink, type Shell } from './shell.ts'
import { Button, Form } from './form.tsx'

/** Name of the site, navigation, search and who is signed in. */
export function PageHeader() {
  const shell = useContext(ShellContext)
  return (
    <>
      {shell.isExample && (
        <aside class="example-strip" aria-label="Exempel">
          <p>
            <strong>Exempel:</strong> personerna är påhittade
          </p>
        </aside>
      )}
      <header class="page-header">
        <div class="page-header-row">
          <a class="site-name" href={shell.homeHref ?? '/'}>
            <SiteMark />
            <span>{shell.siteName}</span>
          </a>
          {shell.searchAction && <Search action={shell.searchAction} />}
          {shell.person && <SignedIn person={shell.person} href={shell.personHref} />}
        </div>
        {shell.navigation.length > 0 && (
          <Navigation links={shell.navigation} path={shell.path} homeHref={shell.homeHref} />
        )}
      </header>
    </>
  )
}

/** The longest address that the path begins with is where we are. Everything begins with home, so home must be exact. */
function currentHref(links: readonly PageLink[], path: string, homeHref: string): string | undefined {
  const isUnder = (href: string) => path === href || path.startsWith(href.endsWith('/') ? href : `${href}/`)
  const matching = links.map((link) => link.href).filter((href) => (href === homeHref ? path === href : isUnder(href)))
  return matching.sort((a, b) => b.length - a.length)[0]
}

type NavigationProps = { links: readonly PageLink[]; path: string; homeHref: string | undefined }

function Navigation({ links, path, homeHref = '/' }: NavigationProps) {
  const current = currentHref(links, path, homeHref)
  return (
    <nav class="navigation" aria-label="Huvudmeny">
      <details class="menu">
        <summary>Meny</summary>
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={href === current ? (path === href ? 'page' : 'true') : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

const Search = ({ action }: { action: string }) => (
  <form class="search" role="search" action={action} method="get">
    <label class="ds-sr-only" for="sok">
      Sök
    </label>
    <input class="ds-input" id="sok" name="q" type="search" placeholder="Sök" data-key="/" />
    <Button variant="secondary">Sök</Button>
  </form>
)

type SignedInProps = { person: NonNullable<Shell['person']>; href: string | undefined }

const SignedIn = ({ person, href }: SignedInProps) => (
  <div class="signed-in">
    <p>
      <strong>{href ? <a href={href}>{person.name}</a> : person.name}</strong>{' '}
      <span class="signed-in-role">{person.role}</span>
    </p>
    <Form action="/logga-ut">
      <Button variant="tertiary">Logga ut</Button>
    </Form>
  </div>
)

const SiteMark = () => (
  <svg class="site-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="6" />
    <circle cx="16" cy="4.5" r="3" />
    <circle cx="6" cy="22" r="3" />
    <circle cx="26" cy="22" r="3" />
  </svg>
)

/** The way down to this page. The page itself is not in it: its heading says where we are. */
export const Breadcrumbs = ({ links }: { links: readonly PageLink[] }) => (
  <nav class="breadcrumbs ds-breadcrumbs" aria-label="Du är här">
    <ol>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a class="ds-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
