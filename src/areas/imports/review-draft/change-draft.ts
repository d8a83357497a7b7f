import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { ChangeAct } from '../change-act.ts'
import { changeToUndone, findJustUndone, findLastChange } from '../draft-changes.store.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { changeFields } from '../drafts.store.ts'
import { sameFields } from './same-fields.rule.ts'

const auditNames: Record<ChangeAct | 'undo', string> = {
  mend: 'mend-draft',
  'accept-sure': 'accept-sure-fields',
  'split-item': 'split-draft-item',
  'join-items': 'join-draft-items',
  undo: 'undo-draft-change',
}

/** Puts the fields in the draft, and gives it as it then is. A change that changes nothing leaves no trace. */
export async function changeDraft(
  c: Context<Workspace>,
  draft: Draft,
  fields: DraftFields,
  act: ChangeAct | 'undo',
): Promise<Draft> {
  if (sameFields(draft.fields, fields)) return draft
  const { db, actor } = c.var
  await changeFields(db, draft, fields, { personId: actor.personId, act })
  await recordAct(db, draft.networkId, { act: auditNames[act], subjectKind: 'import-draft', subjectId: draft.id })
  return { ...draft, fields, version: draft.version + 1 }
}

/** Takes back the latest change that stands, if there is one. */
export async function undoChange(c: Context<Workspace>, draft: Draft): Promise<void> {
  const last = await findLastChange(c.var.db, draft.id)
  if (!last || !('single' in last.fields)) return
  await changeToUndone(c.var.db, draft.id, last.version)
  await changeDraft(c, draft, last.fields, 'undo')
}

/** Does once more what was undone just now, if anything was. */
export async function redoChange(c: Context<Workspace>, draft: Draft): Promise<void> {
  const undone = await findJustUndone(c.var.db, draft.id)
  if (undone && 'single' in undone.fields) await changeDraft(c, draft, undone.fields, 'mend')
}
