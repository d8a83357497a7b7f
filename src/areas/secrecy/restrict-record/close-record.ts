import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import type { Choice, NewRestriction, RecordToClose } from './record-to-close.ts'
import { problemsOfClosing, restrictionAsked } from './restrict-record.rule.ts'
import { findRecordToClose, listCircles, recordRestriction } from './restrict-record.store.ts'

/** Closes the record from now on, and leaves an entry in the log of acts. */
export async function closeRecord(
  tx: Transaction,
  record: RecordToClose,
  restriction: NewRestriction,
  personId: string,
): Promise<void> {
  const restrictionId = await recordRestriction(tx, record, restriction, personId)
  await recordAct(tx, record.networkId, {
    ...{ act: 'restrict-record', subjectKind: record.kind, subjectId: record.id },
    detail: { restriction: restrictionId, ...restriction },
  })
}

/** On what ground an item is confidential, and to whom it is left open: the body when no people are named. */
type Ground = { law: string; since: string; decidedBy: string; personIds?: readonly string[] }

/** Those whom an item of the body can be left open to by name; of a body that is yet to be added without its id. */
export const listPeopleToName = async (
  tx: Transaction,
  networkId: string,
  bodyId: string | undefined,
): Promise<readonly Choice[]> =>
  (await listCircles(tx, { ...noRecord, networkId, bodyId: bodyId ?? noRecord.id })).people

const noRecord = { id: '00000000-0000-0000-0000-000000000000', kind: 'agenda-item' as const }

/**
 * Closes an item that is confidential from the start (sv. sekretess), as the secrecy page does: an
 * item that is the only one of its matter is closed as that matter. What is closed already stays as it is.
 */
export async function closeItem(tx: Transaction, itemId: string, ground: Ground, personId: string): Promise<void> {
  const record = await findRecordToClose(tx, 'agenda-item', itemId)
  if (!record) throw new Error(`the item ${itemId} to close is not there`)
  if (record.isClosed) return
  const level = ground.personIds ? ('persons' as const) : ('body' as const)
  const asked = { personIds: [], ...ground, level, bodyId: '', organisationId: '' }
  const known = { record, circles: await listCircles(tx, record), today: ground.since }
  const [problem] = problemsOfClosing(known, asked)
  if (problem) throw new Error(`the item ${itemId} can't be closed: ${problem}`)
  await closeRecord(tx, record, restrictionAsked(record, level, asked), personId)
}
