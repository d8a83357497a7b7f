import { formatShortDay } from '#platform/time.ts'
import { itemParts } from './item-part.rule.ts'
import type { NotesPart } from './notes-part.ts'
import type { NotesAttendance, NotesContent } from './notes.ts'

const hours = (starts: string, ends: string) => (ends ? `${starts}–${ends}` : starts)

const factParts = (notes: NotesContent): NotesPart[] => {
  const approved = notes.approvedAtMeeting
  const next = notes.nextMeeting
  const rows: [string, string, string][] = [
    ['day', 'Dag', formatShortDay(notes.day)],
    ['hours', 'Tid', hours(notes.starts, notes.ends)],
    ['place', 'Plats', notes.place],
    ['chair', 'Ordförande', notes.chair],
    ['secretary', 'Vid anteckningarna', notes.secretary],
    ['approvers', 'Justerare', notes.approvers.join(', ')],
    ['approved', 'Godkänt vid mötet', approved ? `${formatShortDay(approved.day)}, punkt ${approved.number}` : ''],
    [
      'next',
      'Nästa möte',
      next ? [next.day, hours(next.starts, next.ends), next.place].filter(Boolean).join(', ') : '',
    ],
  ]
  return rows.map(([key, label, text]) => ({ key, place: 'Mötet', label, text }))
}

function presenceWords({ isPresent, items, from, to, isRemote, isGuest, substitutesFor }: NotesAttendance): string {
  const words = [
    isPresent ? '' : 'frånvarande',
    items.length > 0 ? `punkt ${items.join(', ')}` : '',
    from && `från ${from}`,
    to && `till ${to}`,
    isRemote && 'på distans',
    isGuest && 'gäst',
    substitutesFor && `ersätter ${substitutesFor}`,
  ]
  return words.filter(Boolean).join(', ')
}

const attendanceParts = (attendance: readonly NotesAttendance[]): NotesPart[] =>
  attendance.map((person, index) => ({
    key: `attendance:${index}`,
    ...{ place: 'Närvaron', label: person.name },
    text: [person.name, person.organisation, person.role, presenceWords(person)].filter(Boolean).join(', '),
  }))

/** The notes saying by saying, in the order they are read; what was never said is left out. */
export const notesParts = (notes: NotesContent): NotesPart[] =>
  [
    ...factParts(notes),
    ...attendanceParts(notes.attendance),
    ...notes.items.flatMap((agendaItem, index) => itemParts(agendaItem, index)),
  ].filter(({ text }) => text !== '')
