import { createContext } from 'preact'

/** A link in the header, the breadcrumbs or the foot. */
export type PageLink = { href: string; text: string }

export type NoticeKind = 'success' | 'info' | 'warning' | 'danger'

/** What surrounds every page: where we are, who is signed in and which files the page needs. */
export type Shell = {
  kind: 'workspace' | 'public' | 'bare'
  siteName: string
  /** The path of the address being shown, without its query. */
  path: string
  navigation: readonly PageLink[]
  /** Where the name of the site leads. */
  homeHref?: string | undefined
  /** Where the search form in the header goes. Without it there is no search. */
  searchAction?: string | undefined
  person?: { name: string; role: string } | undefined
  /** Where the name of the one who is signed in leads. */
  personHref?: string | undefined
  notice?: { kind: NoticeKind; text: string } | undefined
  isExample?: boolean | undefined
  footer?: { links?: readonly PageLink[] | undefined; text?: string | undefined } | undefined
  /** Put as a hidden field in every form that posts. */
  formToken?: { name: string; value: string } | undefined
  assets: { css: readonly string[]; js: readonly string[] }
}

const bareShell: Shell = { kind: 'bare', siteName: 'Rådslag', path: '/', navigation: [], assets: { css: [], js: [] } }

export const ShellContext = createContext<Shell>(bareShell)
