import { isDeepStrictEqual } from 'node:util'
import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { changeToUndone, findLastChange } from '../draft-changes.store.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { changeFields } from '../drafts.store.ts'

const auditNames = { mend: 'mend-draft', 'accept-sure': 'accept-sure-fields', undo: 'undo-draft-change' } as const

/** Puts the fields in the draft, and gives it as it then is. A change that changes nothing leaves no trace. */
export async function changeOther(
  c: Context<Workspace>,
  draft: Draft,
  fields: OtherFields,
  act: keyof typeof auditNames,
): Promise<Draft> {
  if (isDeepStrictEqual(draft.otherFields, fields)) return draft
  const { db, actor } = c.var
  await changeFields(db, draft, fields, { personId: actor.personId, act })
  await recordAct(db, draft.networkId, { act: auditNames[act], subjectKind: 'import-draft', subjectId: draft.id })
  return { ...draft, otherFields: fields, version: draft.version + 1 }
}

/** Takes back the latest change that stands, if there is one. */
export async function undoOther(c: Context<Workspace>, draft: Draft): Promise<void> {
  const last = await findLastChange(c.var.db, draft.id)
  if (!last || 'single' in last.fields) return
  await changeToUndone(c.var.db, draft.id, last.version)
  await changeOther(c, draft, last.fields, 'undo')
}
