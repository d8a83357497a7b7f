import { formatShortDay } from '#platform/time.ts'
import { approvalFact } from './approval-words.rule.ts'
import { itemParts } from './item-part.rule.ts'
import { writerLabel } from './minutes-kind.rule.ts'
import { attendanceWords } from './noted-words.rule.ts'
import { nextMeetingWords } from './notes-facts.rule.ts'
import type { NotesPart } from './notes-part.ts'
import type { NotesContent } from './notes.ts'
import { hoursWords } from './written-hours.rule.ts'

const factParts = (notes: NotesContent): NotesPart[] => {
  const rows: [string, string, string][] = [
    ['day', 'Dag', formatShortDay(notes.day)],
    ['hours', 'Tid', hoursWords(notes.starts, notes.ends)],
    ['place', 'Plats', notes.place],
    ['chair', 'Ordförande', notes.chair],
    ['secretary', writerLabel(notes.documentKind), notes.secretary],
    ['approvers', 'Justerare', notes.approvers.join(', ')],
    ['approved', 'Godkänt', notes.approvedAtMeeting ? (approvalFact(notes, false)?.value ?? '') : ''],
    ['next', 'Nästa möte', notes.nextMeeting ? nextMeetingWords(notes.nextMeeting) : ''],
  ]
  return rows.map(([key, label, text]) => ({ key, place: 'Mötet', label, text }))
}

const attendanceParts = ({ attendance, documentKind }: NotesContent): NotesPart[] =>
  attendance.map((person, index) => ({
    key: `attendance:${index}`,
    ...{ place: 'Närvaron', label: person.name },
    text: `${[person.name, person.organisation, person.role].filter(Boolean).join(', ')}: ${attendanceWords(person, documentKind)}`,
  }))

/** The notes saying by saying, in the order they are read; what was never said is left out. */
export const notesParts = (notes: NotesContent): NotesPart[] =>
  [
    ...factParts(notes),
    ...attendanceParts(notes),
    ...notes.items.flatMap((agendaItem, index) => itemParts(agendaItem, index)),
  ].filter(({ text }) => text !== '')
