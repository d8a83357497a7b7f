import type { Paper, PaperBlock } from '#platform/paper/paper.ts'
import { slugOf } from '#platform/slug.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { itemSection } from './item-paper.rule.ts'
import { attendanceWords } from './noted-words.rule.ts'
import type { NotesContent } from './notes.ts'
import { correctionWords, factRows, nextMeetingWords } from './notes-facts.rule.ts'
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

const attendanceGrid = ({ attendance, documentKind }: NotesContent): PaperBlock => ({
  kind: 'grid',
  caption: 'Närvaro',
  columns: ['Namn', 'Organisation', 'Roll', 'Närvaro'],
  widths: [3, 3, 2, 3],
  rows: attendance.map((person) => [
    person.name,
    person.organisation || '–',
    person.role || '–',
    attendanceWords(person, documentKind),
  ]),
})

const correctionBlocks = (corrections: NotesContent['corrections']): PaperBlock[] =>
  corrections.map((correction) => note('', correctionWords(correction)))

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
    { kind: 'facts', rows: factRows(notes, isDraft) },
    ...correctionBlocks(notes.corrections),
    ...(notes.attendance.length > 0 ? [attendanceGrid(notes)] : []),
    ...notes.items.flatMap((one) => itemSection(notes, one)),
    ...(notes.nextMeeting ? [heading(1, 'Nästa möte'), note('', sentence(nextMeetingWords(notes.nextMeeting)))] : []),
    ...(foot.length > 0 ? [heading(1, 'Om dokumentet'), ...foot.map((words) => note('', words))] : []),
  ],
  record: {
    fileName: 'anteckningar.json',
    description: 'Anteckningarnas innehåll som data, med samma fält som på webbplatsen',
    json: JSON.stringify(notes, null, 2),
  },
})
