import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ShellContext, type Shell } from './shell.ts'

/** Renders a whole page, a `Page` with its children, to the text of an HTML document. */
export const renderDocument = (node: VNode, shell: Shell): string =>
  '<!doctype html>' + renderToString(<ShellContext.Provider value={shell}>{node}</ShellContext.Provider>)
