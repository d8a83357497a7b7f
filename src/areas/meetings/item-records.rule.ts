import { assignmentNotes } from './assignment.rule.ts'
import type { ItemRecords } from './item-records.ts'
import type { Nomination } from './nominations.ts'
import type { NotesItem } from './notes.ts'
import { roundNotes } from './round.rule.ts'

const nominationNotes = ({ seat, forBody, name, organisation }: Nomination): NotesItem['nominations'][number] => ({
  ...{ seat, body: forBody, name, organisation },
})

/** What the notes say of an item beside its text and decisions. `isFinal`: the notes are no longer being written. */
export const recordsInNotes = (
  { rounds, assignments, nominations }: ItemRecords,
  at: string,
  isFinal: boolean,
): Pick<NotesItem, 'rounds' | 'assignments' | 'nominations'> => ({
  rounds: rounds.filter(({ itemId }) => itemId === at).flatMap((round) => roundNotes(round, isFinal)),
  assignments: assignments.flatMap((assignment) => assignmentNotes(assignment, at)),
  nominations: nominations.filter(({ itemId }) => itemId === at).map(nominationNotes),
})
