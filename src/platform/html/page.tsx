import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { Notice } from './notice.tsx'
import { Breadcrumbs, PageHeader } from './page-header.tsx'
import { PageFooter } from './page-footer.tsx'
import { ShellContext, type PageLink, type Shell } from './shell.ts'

type PageProps = {
  title: string
  /** The words of the `h1`, where they differ from the title. */
  heading?: ComponentChildren
  /** Stands beside the heading: chips, a count, one act. */
  aside?: ComponentChildren
  breadcrumbs?: readonly PageLink[] | undefined
  lead?: ComponentChildren
  /** Uses the whole width of the screen instead of one column of text. */
  wide?: boolean | undefined
  /** The form was refused: the title says so first. */
  problem?: boolean | undefined
  /** Seconds until the page is fetched again, while something is being worked on. */
  refresh?: number | undefined
  /** Whether the page runs our scripts. Open pages do without unless they ask. */
  islands?: boolean | undefined
  /** What search engines and link previews show. */
  description?: string | undefined
  children?: ComponentChildren
}

/** A whole HTML document with one heading, set in the surroundings that `ShellContext` gives. */
export function Page(props: PageProps) {
  const shell = useContext(ShellContext)
  const { heading = props.title, lead, aside, wide = false, breadcrumbs } = props
  return (
    <html lang="sv" data-color-scheme="auto" data-size={shell.kind === 'public' ? 'md' : 'sm'}>
      <PageHead {...props} shell={shell} />
      <body class={`page page-${shell.kind}`}>
        <a class="ds-skip-link" href="#innehall">
          Hoppa till innehållet
        </a>
        <PageHeader />
        {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs links={breadcrumbs} />}
        <main id="innehall" class={wide ? 'main main-wide' : 'main'} tabIndex={-1} data-refresh={props.refresh}>
          {shell.notice && <Notice kind={shell.notice.kind}>{shell.notice.text}</Notice>}
          <div class="main-heading">
            <h1 class="ds-heading">{heading}</h1>
            {aside && <div class="main-aside">{aside}</div>}
          </div>
          {lead && <div class="lead">{lead}</div>}
          {props.children}
        </main>
        <PageFooter />
      </body>
    </html>
  )
}

function PageHead({ title, problem = false, refresh, islands, description, shell }: PageProps & { shell: Shell }) {
  const scripts = (islands ?? shell.kind !== 'public') ? shell.assets.js : []
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {description && <meta name="description" content={description} />}
      <title>{`${problem ? 'Fel: ' : ''}${title} – ${shell.siteName}`}</title>
      <link rel="icon" href={icon} />
      {shell.assets.css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {refresh !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(refresh)} />
        </noscript>
      )}
    </head>
  )
}

/** Three chairs round a table, drawn small enough to stand in the page itself. */
const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f5257"/>' +
      '<g fill="#fff"><circle cx="16" cy="16" r="5"/><circle cx="16" cy="6" r="2.5"/><circle cx="7" cy="21" r="2.5"/>' +
      '<circle cx="25" cy="21" r="2.5"/></g></svg>',
  )
