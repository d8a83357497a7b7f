import { Hono, type Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import type { MinutesReading } from '../reading.ts'
import { changeToRead, changeToWaiting, findBytes, findDraft } from '../drafts.store.ts'
import { readSource } from '../read-notes.source.ts'
import { keepRetry } from '../retried-files.ts'
import type { Uploading } from '../uploading.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}'
/** Interpreting pictures takes longer than a transaction may be held. */
const mayInterpret = false
const nothing: MinutesReading = { approvers: [], present: [], absent: [], items: [] }

async function heldUnreadable(c: Context<Workspace>): Promise<Draft | undefined> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft.status === 'unreadable' ? draft : undefined
}

/**
 * A file that gave nothing is kept: another try with its password, read in its turn like any other since its pages may be
 * pictures, or the person fills in what it says.
 */
export const retryFileRoute = new Hono<Workspace & Uploading>()
  .post(`${path}/forsok-igen`, async (c) => {
    const { db, actor, deployment } = c.var
    const address = `/arbetsyta/inlasning/${c.req.param('draftId')}`
    const draft = await heldUnreadable(c)
    if (!draft) return c.redirect(address, 303)
    const password = String((await c.req.parseBody())['password'] ?? '')
    keepRetry(deployment.app, draft.id, { readsFor: actor.personId, password })
    await changeToWaiting(db, draft.id)
    await recordAct(db, draft.networkId, { act: 'read-file-again', subjectKind: 'import-draft', subjectId: draft.id })
    c.set('draftId', draft.id)
    return c.redirect(address, 303)
  })
  .post(`${path}/fyll-i`, async (c) => {
    const { db } = c.var
    const address = `/arbetsyta/inlasning/${c.req.param('draftId')}`
    const draft = await heldUnreadable(c)
    if (!draft) return c.redirect(address, 303)
    const source = await readSource(found(await findBytes(db, draft.id)).bytes, { mayInterpret })
    const text = source.ok ? source.value : { text: '', pages: [] }
    await changeToRead(db, draft.id, { source: text, document: { kind: 'minutes', reading: nothing } })
    await recordAct(db, draft.networkId, { act: 'fill-in-draft', subjectKind: 'import-draft', subjectId: draft.id })
    return c.redirect(address, 303)
  })
