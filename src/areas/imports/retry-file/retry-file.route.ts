import { Hono, type Context } from 'hono'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import type { MinutesReading } from '../reading.ts'
import { changeToRead, changeToUnreadable, findBytes, findDraft } from '../drafts.store.ts'
import { readAnything, readSource } from '../read-notes.source.ts'

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

/** A file that gave nothing is kept: another try with its password, or the person fills in what it says. */
export const retryFileRoute = new Hono<Workspace>()
  .post(`${path}/forsok-igen`, async (c) => {
    const { db } = c.var
    const address = `/arbetsyta/inlasning/${c.req.param('draftId')}`
    const draft = await heldUnreadable(c)
    if (!draft) return c.redirect(address, 303)
    const password = String((await c.req.parseBody())['password'] ?? '')
    const read = await readAnything(found(await findBytes(db, draft.id)).bytes, { password, mayInterpret })
    if (!read.ok) {
      await changeToUnreadable(db, draft.id, read.refusal)
      return c.redirect(address, 303)
    }
    // Its pages can't be drawn without the password, which is not kept: the text is what is shown.
    const { source, document } = read.value
    await changeToRead(db, draft.id, { source: { text: source.text, pages: source.pages }, document })
    await recordAct(db, draft.networkId, { act: 'read-file-again', subjectKind: 'import-draft', subjectId: draft.id })
    return c.redirect(withNotice(address, 'last'), 303)
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
