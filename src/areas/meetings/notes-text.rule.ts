import { formatDay } from '#platform/time.ts'
import { approvalFact } from './approval-words.rule.ts'
import { itemHeading } from './item-label.rule.ts'
import type { NotesContent, NotesItem } from './notes.ts'
import { itemParts } from './item-part.rule.ts'
import { notesParts } from './notes-part.rule.ts'

const inTitle = ['Nummer', 'Rubrik']

/** One item as plain text, for a letter. */
export function itemText(notes: Pick<NotesContent, 'documentKind'>, agendaItem: NotesItem): string {
  const parts = itemParts(agendaItem, 0).filter(({ text, label }) => text !== '' && !inTitle.includes(label))
  const body = parts.map(({ label, text }) => (label === 'Anteckning' ? text : `${label}: ${text}`))
  return [itemHeading(notes, agendaItem), ...body].join('\n\n')
}

/** The whole notes as plain text, for a letter. */
export function notesText(notes: NotesContent): string {
  const facts = notesParts(notes).filter(({ place, label }) => place === 'Mötet' && label !== 'Dag')
  const people = notesParts(notes).filter(({ place }) => place === 'Närvaron')
  const approved = approvalFact(notes, !notes.approvedOn)
  return [
    `${notes.body.name} ${formatDay(notes.day)}`,
    facts.map(({ label, text }) => `${label}: ${text}`).join('\n'),
    people.length > 0 ? `Närvaro\n${people.map(({ text }) => text).join('\n')}` : '',
    ...notes.items.map((one) => itemText(notes, one)),
    approved && notes.approvedOn ? `${approved.label} ${approved.value}` : 'Utkast. Det här är inte justerat.',
  ]
    .filter(Boolean)
    .join('\n\n')
}
