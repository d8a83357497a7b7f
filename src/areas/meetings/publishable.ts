import { listRestrictedItems } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { findApproval } from './approvals.store.ts'
import { withoutClosed } from './close-notes.rule.ts'
import { listAgenda } from './meetings.store.ts'
import type { NotesContent } from './notes.ts'
import { parseNotes } from './parse-notes.ts'
import { findLastEdition } from './last-edition.store.ts'
import { leftOutOf, type LeftOut } from './leave-out.rule.ts'

/** `number` is the approval's; `leftOut` what the last edition left out. */
export type Publishable = { number: number; notes: NotesContent; leftOut: LeftOut[] }

/** The meeting's items in order, also those that the reader may not read, and those that are open to some only. */
export async function listPlaces(tx: Transaction, meetingId: string) {
  const restricted = await listRestrictedItems(tx, meetingId)
  const positions = [...(await listAgenda(tx, meetingId)), ...restricted].map(
    ({ id, position }) => [id, position] as const,
  )
  const places = [...new Map(positions)].sort(([, one], [, other]) => one - other).map(([id]) => id)
  return { places, restricted }
}

/**
 * The notes as they were approved, without the words of what was closed since. Undefined for one to whom they have been
 * closed: whoever publishes must be able to read what is left out.
 */
export async function findPublishable(tx: Transaction, meetingId: string): Promise<Publishable | undefined> {
  const approval = await findApproval(tx, meetingId)
  if (!approval) return undefined
  const { places, restricted } = await listPlaces(tx, meetingId)
  const notes = withoutClosed(parseNotes(approval.content), places, restricted)
  if (!notes) return undefined
  const edition = await findLastEdition(tx, meetingId)
  return { number: approval.number, notes, leftOut: edition ? leftOutOf(parseNotes(edition.content)) : [] }
}
