import { Hono, type Context } from 'hono'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import { draftFieldsOf, emptyFields } from '../draft-fields.rule.ts'
import { changeProblem, changeToRead, findBytes, findDraft } from '../drafts.store.ts'
import { readNotes, readSource } from '../read-notes.source.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}'
/** Interpreting pictures takes longer than a transaction may be held. */
const mayInterpret = false
const nothing = { approvers: [], present: [], absent: [], items: [] }

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
    const notes = await readNotes(found(await findBytes(db, draft.id)).bytes, { password, mayInterpret })
    if (!notes.ok) {
      await changeProblem(db, draft.id, notes.refusal)
      return c.redirect(address, 303)
    }
    await changeToRead(db, draft.id, { ...notes.value, fields: draftFieldsOf(notes.value.reading) })
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
    await changeToRead(db, draft.id, { source: text, reading: nothing, fields: emptyFields() })
    await recordAct(db, draft.networkId, { act: 'fill-in-draft', subjectKind: 'import-draft', subjectId: draft.id })
    return c.redirect(address, 303)
  })
