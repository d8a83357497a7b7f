import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, stopUnless } from '#platform/http.ts'
import type { Result } from '#platform/result.ts'
import { findApproval } from './approvals.store.ts'
import { correctionPath, proposeCorrection, type ProposeRefusal } from './correct-notes/propose-correction.ts'
import { correctionProblemText } from './correct-notes/correct-notes.rule.ts'
import type { Meeting } from './meeting.ts'
import { findMeeting } from './meetings.store.ts'
import type { NotesContent } from './notes.ts'
import { parseNotes } from './parse-notes.ts'
import { listPlaces } from './publishable.ts'

/**
 * The notes of a meeting as they were last approved, for one who may correct them. `closed`: the places of the items that are
 * open to some only; all of them when nobody can tell which is which.
 */
export type CorrectableNotes = { meeting: Meeting; approvalNumber: number; notes: NotesContent; closed: number[] }

export async function findCorrectableNotes(c: Context<Workspace>, meetingId: string): Promise<CorrectableNotes> {
  const meeting = found(await findMeeting(c.var.db, meetingId))
  stopUnless(may(c.var.actor, 'write-notes', meeting))
  const approval = found(await findApproval(c.var.db, meetingId))
  const notes = parseNotes(approval.content)
  const { places, restricted } = await listPlaces(c.var.db, meetingId)
  const isClosed = (index: number) =>
    places.length !== notes.items.length || restricted.some(({ id }) => id === places[index])
  const closed = restricted.length === 0 ? [] : notes.items.flatMap((_, index) => (isClosed(index) ? [index] : []))
  return { meeting, approvalNumber: approval.number, notes, closed }
}

/**
 * Proposes a correction by the names of the fields in the form of corrections: `place`, `starts`, `ends`, `chair`,
 * `attendance-0-name`, `item-0-title`, `item-0-decision-0` … Gives the address where it is decided on.
 */
export async function correctNotesOf(
  c: Context<Workspace>,
  meetingId: string,
  given: Given,
): Promise<Result<string, ProposeRefusal> & { field?: string }> {
  await holdUntilCommit(c.var.db, meetingId)
  const { meeting } = await findCorrectableNotes(c, meetingId)
  const proposed = await proposeCorrection(c, meeting, given)
  return proposed.ok ? { ok: true, value: correctionPath(meeting, proposed.value) } : proposed
}

export const correctionRefusalText: Record<ProposeRefusal, string> = {
  ...correctionProblemText,
  'not-correctable': 'Anteckningarna kan fortfarande ändras. Skriv i dem i stället.',
}
