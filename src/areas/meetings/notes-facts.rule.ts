import { formatDay, formatShortDay } from '#platform/time.ts'
import { approvalFact } from './approval-words.rule.ts'
import { writerLabel } from './minutes-kind.rule.ts'
import type { NotesContent } from './notes.ts'
import { sentence } from './paper-words.rule.ts'
import { hoursWords } from './written-hours.rule.ts'

/** What the head of the notes says: when, where, who led and wrote, who approved. */
export function factRows(notes: NotesContent, isDraft: boolean): { label: string; value: string }[] {
  const approved = approvalFact(notes, isDraft)
  return [
    { label: 'Nätverk', value: notes.network.name },
    { label: 'Tid', value: `${formatDay(notes.day)} ${hoursWords(notes.starts, notes.ends)}`.trim() },
    { label: 'Plats', value: notes.place },
    { label: 'Ordförande', value: notes.chair },
    { label: writerLabel(notes.documentKind), value: notes.secretary },
    ...(approved ? [approved] : []),
  ].filter(({ value }) => value !== '')
}

/** 'Rättelse 20 november 2022: fel namn.': what was corrected, and when. */
export const correctionWords = ({ reason, day }: NotesContent['corrections'][number]): string =>
  `Rättelse ${formatShortDay(day)}: ${sentence(reason)}`

/** 'fredag 2 december 2022 kl. 8.30, Rådhuset'; notes may name an hour or a place of a day that is not set yet. */
export const nextMeetingWords = ({ day, starts, ends, place }: NonNullable<NotesContent['nextMeeting']>): string =>
  [[day && formatDay(day), hoursWords(starts, ends)].filter(Boolean).join(' '), place].filter(Boolean).join(', ')
