import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderDocument, type PageLink, type Shell } from '#platform/html/index.ts'
import type { Actor } from './actor.ts'
import { noticeFor } from './notices.ts'
import { leadingRole, may, mayAnywhere } from './policy.rule.ts'
import type { Deployment } from './request.ts'
import { signInsAddress } from './sign-ins.ts'

function workspaceNavigation(actor: Actor): PageLink[] {
  const isAdministrator = may(actor, 'administer-installation')
  const reads = mayAnywhere(actor, 'read-network')
  const [own, ...others] = actor.holdings.flatMap(({ organisationId }) => organisationId ?? [])
  const link = (shown: boolean, href: string, text: string) => (shown ? [{ href: `/arbetsyta${href}`, text }] : [])
  return [
    ...link(true, '', 'Min sida'),
    ...link(
      own !== undefined && others.every((other) => other === own),
      `/organisationer/${own}/samverkan`,
      'Vår samverkan',
    ),
    ...link(reads || isAdministrator || actor.overseenNetworkIds.length > 0, '/natverk', 'Nätverk'),
    ...link(reads, '/moten', 'Möten'),
    ...link(reads, '/arenden', 'Ärenden'),
    ...link(actor.guestItemId === null, '/organisationer', 'Organisationer'),
    ...link(mayAnywhere(actor, 'import-notes'), '/inlasning', 'Inläsning'),
    ...link(isAdministrator, '/administratorer', 'Administratörer'),
    ...link(isAdministrator, '/utkorg', 'Utkorg'),
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
    personHref: actor?.guestItemId === null ? signInsAddress : undefined,
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
