import { Hono, type Context } from 'hono'
import type { VNode } from 'preact'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { readCounties } from '#areas/organisations/index.ts'
import { findLatestEdition, recordEdition, recordWithdrawal } from '#areas/publishing/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import type { PageLink } from '#platform/html/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import { NetworkDocument } from '../network-document.view.tsx'
import { OwnNetworksDocument } from '../own-networks-document.view.tsx'
import { readNetworkContent, readOwnNetworks } from './publish-pages.store.ts'
import { PublishPage, type PublishProblem } from './publish-pages.view.tsx'

/** What is published: its words, its address on the open site, and how it is shown before. */
type Draft = {
  publisher: { kind: 'network'; networkId: string } | { kind: 'organisation'; organisationId: string }
  content: unknown
  name: string
  path: string
  root: string
  title: string
  lead: string
  breadcrumbs: readonly PageLink[]
  preview: VNode | undefined
}

async function networkDraft(tx: Transaction, networkId: string): Promise<Draft> {
  const read = found(await readNetworkContent(tx, networkId))
  const counties = new Map(readCounties().map(({ code, name }) => [code, name]))
  const members = read.members.map((member) => ({ ...member, county: counties.get(member.county) ?? '' }))
  const content = { ...read, members }
  const { name, slug } = content.network
  const root = `/arbetsyta/natverk/${networkId}`
  return {
    ...{ publisher: { kind: 'network', networkId }, content, name, root, path: `/natverk/${slug}` },
    title: 'Nätverkets öppna sida',
    lead: 'Så här blir den öppna sidan. Det som står här kan alla läsa när du har publicerat.',
    breadcrumbs: [
      { href: '/arbetsyta/natverk', text: 'Nätverk' },
      { href: root, text: name },
    ],
    preview: <NetworkDocument content={content} />,
  }
}

async function organisationDraft(tx: Transaction, organisationId: string): Promise<Draft> {
  const content = found(await readOwnNetworks(tx, organisationId))
  const { name, slug } = content.organisation
  const root = `/arbetsyta/organisationer/${organisationId}/samverkan`
  return {
    ...{ publisher: { kind: 'organisation', organisationId }, content, name, root, path: `/samverkan/${slug}` },
    title: 'Er öppna sida om samverkan',
    lead: 'Så här blir den öppna sidan. Skälen som ni har skrivit för egen del blir läsbara för alla när du publicerar.',
    breadcrumbs: [
      { href: `/arbetsyta/organisationer/${organisationId}`, text: name },
      { href: root, text: 'Samverkan' },
    ],
    preview: content.networks.length > 0 ? <OwnNetworksDocument content={content} openSlugs={new Set()} /> : undefined,
  }
}

/** The network or the organisation that the address names. */
const subjectOf = (c: Context<Workspace>): string => idFrom(c.req.param('networkId') ?? c.req.param('organisationId'))

async function draftAt(c: Context<Workspace>): Promise<Draft> {
  const { db, actor } = c.var
  const id = subjectOf(c)
  if (c.req.param('networkId')) {
    const draft = await networkDraft(db, id)
    stopUnless(may(actor, 'publish-network', { networkId: id }))
    return draft
  }
  const draft = await organisationDraft(db, id)
  stopUnless(may(actor, 'publish-own-networks', { organisationId: id }))
  return draft
}

async function answer(c: Context<Workspace>, problem?: PublishProblem) {
  const { content, preview, ...draft } = await draftAt(c)
  const latest = await findLatestEdition(c.var.db, subjectOf(c))
  const isChanged = latest?.contentHash !== contentHash(content)
  const page = (
    <PublishPage {...draft} openPath={latest?.path} isChanged={isChanged} problem={problem}>
      {preview}
    </PublishPage>
  )
  return answerPage(c, page, problem ? 422 : 200)
}

async function publish(c: Context<Workspace>) {
  const { db, actor, today } = c.var
  const id = subjectOf(c)
  await holdUntilCommit(db, id)
  const { publisher, content, name: title, path, root, preview } = await draftAt(c)
  const hash = contentHash(content)
  if (!preview || (await findLatestEdition(db, id))?.contentHash === hash) return answer(c, 'unchanged')
  const words = { subjectId: id, path, title, day: today, content, contentHash: hash, matterIds: [] }
  const editionId = await recordEdition(db, { ...publisher, ...words, publishedBy: actor.name })
  const detail = { hash, path }
  await recordAct(db, id, { act: 'publish-page', subjectKind: 'edition', subjectId: editionId, detail })
  return c.redirect(withNotice(`${root}/publicera`, 'sidapublicerad'), 303)
}

async function withdraw(c: Context<Workspace>) {
  const { db } = c.var
  const id = subjectOf(c)
  const { root, publisher } = await draftAt(c)
  const reason = String((await c.req.parseBody())['reason'] ?? '').trim()
  if (!reason) return answer(c, 'reason-missing')
  if (await findLatestEdition(db, id)) {
    await recordWithdrawal(db, id, reason)
    await recordAct(db, id, { act: 'withdraw-page', subjectKind: publisher.kind, subjectId: id, detail: { reason } })
  }
  return c.redirect(withNotice(`${root}/publicera`, 'sidaborta'), 303)
}

/** What a network is, and which networks an organisation is in, frozen as editions and taken back with a reason. */
export const publishPagesRoute = new Hono<Workspace>()
  .get('/natverk/:networkId{[0-9a-f-]{36}}/publicera', (c) => answer(c))
  .post('/natverk/:networkId{[0-9a-f-]{36}}/publicera', publish)
  .post('/natverk/:networkId{[0-9a-f-]{36}}/avpublicera', withdraw)
  .get('/organisationer/:organisationId{[0-9a-f-]{36}}/samverkan/publicera', (c) => answer(c))
  .post('/organisationer/:organisationId{[0-9a-f-]{36}}/samverkan/publicera', publish)
  .post('/organisationer/:organisationId{[0-9a-f-]{36}}/samverkan/avpublicera', withdraw)
