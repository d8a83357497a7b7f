import type { Paper, PaperBlock } from '#platform/paper/paper.ts'
import { slugOf } from '#platform/slug.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { approvalFact } from './approval-words.rule.ts'
import { itemSection } from './item-paper.rule.ts'
import { attendanceWords } from './noted-words.rule.ts'
import type { NotesAttendance, NotesContent } from './notes.ts'
import { heading, note, sentence } from './paper-words.rule.ts'

/** What stands on the paper besides the notes: which version of them it is. */
export type PaperVersion = {
  /** Notes that nobody has approved say so on each page. */
  isDraft: boolean
  /** The day of this version, YYYY-MM-DD. */
  day: string
  /** Lines below the notes: edition, who published it, fingerprint. */
  foot: readonly string[]
}

const plain = (time: string) => time.replace(/^0/, '').replace(':', '.')

function hours(starts: string, ends: string): string {
  if (!starts) return ''
  return ends ? `kl. ${plain(starts)}–${plain(ends)}` : `kl. ${plain(starts)}`
}

/** What the head of the notes says: when, where, who led and wrote, who approved. */
export function factRows(notes: NotesContent): { label: string; value: string }[] {
  const approved = approvalFact(notes)
  return [
    { label: 'Nätverk', value: notes.network.name },
    { label: 'Tid', value: `${formatDay(notes.day)} ${hours(notes.starts, notes.ends)}`.trim() },
    { label: 'Plats', value: notes.place },
    { label: 'Ordförande', value: notes.chair },
    { label: 'Vid anteckningarna', value: notes.secretary },
    ...(approved ? [approved] : []),
  ].filter(({ value }) => value !== '')
}

const attendanceGrid = (attendance: readonly NotesAttendance[]): PaperBlock => ({
  kind: 'grid',
  caption: 'Närvaro',
  columns: ['Namn', 'Organisation', 'Roll', 'Närvaro'],
  widths: [3, 3, 2, 3],
  rows: attendance.map((person) => [
    person.name,
    person.organisation || '–',
    person.role || '–',
    attendanceWords(person),
  ]),
})

const nextWords = ({ day, starts, ends, place }: NonNullable<NotesContent['nextMeeting']>) =>
  [[formatDay(day), hours(starts, ends)].filter(Boolean).join(' '), place].filter(Boolean).join(', ')

const correctionBlocks = (corrections: NotesContent['corrections']): PaperBlock[] =>
  corrections.map(({ reason, day }) => note('Rättelse', `${formatShortDay(day)}: ${sentence(reason)}`))

export const kindWords = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

/** 'Minnesanteckningar, Ledningsgruppen, 28 oktober 2022'. */
export const notesTitle = ({ documentKind, body, day }: Pick<NotesContent, 'documentKind' | 'body' | 'day'>): string =>
  `${kindWords(documentKind)}, ${body.name}, ${formatShortDay(day)}`

/** The name of the file, in plain letters: 'ledningsgruppen-2022-10-28'. */
export const paperName = ({ body, day }: Pick<NotesContent, 'body' | 'day'>): string => `${slugOf(body.name)}-${day}`

export const draftLine = note('Utkast.', 'Det här är inte justerat och kan ändras.')

/** The notes as a paper, with their content as JSON inside. */
export const notesPaper = (notes: NotesContent, { isDraft, day, foot }: PaperVersion): Paper => ({
  title: notesTitle(notes),
  author: notes.secretary || notes.network.name,
  subject: `${kindWords(notes.documentKind)} från ${notes.body.name}, ${notes.network.name}, ${formatDay(notes.day)}`,
  day,
  runningHead: `${notes.body.name}, ${notes.network.name} · ${formatShortDay(notes.day)}`,
  mark: isDraft ? 'UTKAST' : '',
  blocks: [
    ...(isDraft ? [draftLine] : []),
    { kind: 'facts', rows: factRows(notes) },
    ...correctionBlocks(notes.corrections),
    ...(notes.attendance.length > 0 ? [attendanceGrid(notes.attendance)] : []),
    ...notes.items.flatMap(itemSection),
    ...(notes.nextMeeting ? [heading(1, 'Nästa möte'), note('', sentence(nextWords(notes.nextMeeting)))] : []),
    ...(foot.length > 0 ? [heading(1, 'Om dokumentet'), ...foot.map((words) => note('', words))] : []),
  ],
  record: {
    fileName: 'anteckningar.json',
    description: 'Anteckningarnas innehåll som data, med samma fält som på webbplatsen',
    json: JSON.stringify(notes, null, 2),
  },
})
