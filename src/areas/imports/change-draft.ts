import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { ChangeAct } from './change-act.ts'
import {
  changeFields,
  changeToKind,
  changeToUndone,
  findJustUndone,
  findLastChange,
  type AsKind,
  type Before,
} from './draft-changes.store.ts'
import type { Draft, DraftFields, OtherFields } from './draft.ts'
import { sameFields } from './same-fields.rule.ts'

const auditNames: Record<ChangeAct | 'undo', string> = {
  mend: 'mend-draft',
  'accept-sure': 'accept-sure-fields',
  'split-item': 'split-draft-item',
  'join-items': 'join-draft-items',
  'change-kind': 'change-kind',
  undo: 'undo-draft-change',
}

type Act = ChangeAct | 'undo'
type Fields = DraftFields | OtherFields

const withFields = (draft: Draft, fields: Fields): Draft => ({
  ...draft,
  version: draft.version + 1,
  fields: 'single' in fields ? fields : null,
  otherFields: 'single' in fields ? null : fields,
})

/** Puts the fields in the draft, and gives it as it then is. A change that changes nothing leaves no trace. */
export async function changeDraft(c: Context<Workspace>, draft: Draft, fields: Fields, act: Act): Promise<Draft> {
  if (sameFields(draft.fields ?? draft.otherFields, fields)) return draft
  const { db, actor } = c.var
  await changeFields(db, draft, fields, { personId: actor.personId, act })
  await recordAct(db, draft.networkId, { act: auditNames[act], subjectKind: 'import-draft', subjectId: draft.id })
  return withFields(draft, fields)
}

/** Makes the draft one of another kind, and gives it as it then is. */
export async function changeDraftKind(c: Context<Workspace>, draft: Draft, to: AsKind, act: Act): Promise<Draft> {
  const { db, actor } = c.var
  await changeToKind(db, draft, to, { personId: actor.personId, act })
  await recordAct(db, draft.networkId, {
    act: auditNames[act],
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { from: draft.kind, to: to.kind },
  })
  return { ...withFields(draft, to.fields), kind: to.kind }
}

const changeBack = (c: Context<Workspace>, draft: Draft, { kind, fields, reading }: Before, act: Act) =>
  kind
    ? changeDraftKind(c, draft, { kind, fields, reading }, act === 'mend' ? 'change-kind' : act)
    : changeDraft(c, draft, fields, act)

/** Takes back the latest change that stands, if there is one: also that it was said to be of another kind. */
export async function undoChange(c: Context<Workspace>, draft: Draft): Promise<Draft> {
  const last = await findLastChange(c.var.db, draft.id)
  if (!last) return draft
  await changeToUndone(c.var.db, draft.id, last.version)
  return changeBack(c, draft, last, 'undo')
}

/** Does once more what was undone just now, if anything was. */
export async function redoChange(c: Context<Workspace>, draft: Draft): Promise<Draft> {
  const undone = await findJustUndone(c.var.db, draft.id)
  return undone ? changeBack(c, draft, undone, 'mend') : draft
}
