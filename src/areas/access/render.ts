import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderDocument, type PageLink, type Shell } from '#platform/html/index.ts'
import type { Actor } from './actor.ts'
import { noticeFor } from './notices.ts'
import { leadingRole, mayAnywhere } from './policy.rule.ts'
import type { Deployment } from './request.ts'

function workspaceNavigation(actor: Actor): PageLink[] {
  const reads = mayAnywhere(actor, 'read-network')
  return [
    { href: '/arbetsyta', text: 'Min sida' },
    ...(reads
      ? [
          { href: '/arbetsyta/natverk', text: 'Nätverk' },
          { href: '/arbetsyta/moten', text: 'Möten' },
          { href: '/arbetsyta/arenden', text: 'Ärenden' },
        ]
      : []),
    ...(mayAnywhere(actor, 'import-notes') ? [{ href: '/arbetsyta/inlasning', text: 'Inläsning' }] : []),
    ...(mayAnywhere(actor, 'read-outbox')
      ? [
          { href: '/arbetsyta/natverk', text: 'Nätverk' },
          { href: '/arbetsyta/utkorg', text: 'Utkorg' },
        ]
      : []),
  ]
}

function shellFor(c: Context, actor: Actor | undefined): Shell {
  const deployment: Deployment = c.var.deployment
  const text = noticeFor(c.req.query('klart'))
  return {
    kind: actor ? 'workspace' : 'bare',
    siteName: deployment.siteName,
    path: c.req.path,
    navigation: actor ? workspaceNavigation(actor) : [],
    homeHref: actor ? '/arbetsyta' : '/',
    person: actor && { name: actor.name, role: leadingRole(actor) },
    notice: text ? { kind: 'success', text } : undefined,
    isExample: deployment.isExample,
    footer: { links: [{ href: '/', text: 'Den öppna webbplatsen' }] },
    assets: deployment.assets,
  }
}

/** Answers with a page of the workspace, or with a bare page when nobody is signed in. */
export function answerPage(c: Context, page: VNode, status: ContentfulStatusCode = 200): Response | Promise<Response> {
  const actor: Actor | undefined = c.var.actor
  c.header('Cache-Control', 'no-store')
  return c.html(renderDocument(page, shellFor(c, actor)), status)
}
