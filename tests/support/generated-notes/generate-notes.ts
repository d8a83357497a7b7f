import { chanceOf } from './chance.ts'
import { drawMeeting } from './draw-meeting.ts'
import { committeeMinutes } from './layouts/committee-minutes.ts'
import { councilMinutes } from './layouts/council-minutes.ts'
import { decisionList } from './layouts/decision-list.ts'
import { groupNotes } from './layouts/group-notes.ts'
import { officialLetter } from './layouts/official-letter.ts'
import { runInNotes } from './layouts/run-in-notes.ts'
import { webMinutes } from './layouts/web-minutes.ts'
import { webNotes } from './layouts/web-notes.ts'
import { wordMinutes } from './layouts/word-minutes.ts'
import { wordTemplate } from './layouts/word-template.ts'
import type { NotesLabel } from './meeting-facts.ts'
import { pagesAsPictures, picturesAsPdf } from './pdf-as-scan.ts'
import { sheetAsDocx } from './sheet-as-docx.ts'
import { sheetAsHtml } from './sheet-as-html.ts'
import { sheetAsPdf } from './sheet-as-pdf.ts'
import type { Sheet } from './sheet.ts'
import type { WriteNotes } from './written-notes.ts'

export type NotesFormat = 'pdf' | 'docx' | 'html' | 'scan'
export type NotesLayout = { name: string; format: NotesFormat; write: WriteNotes }

/** The ways in which the same kind of facts are written down; each as the kind of file that they mostly are. */
export const notesLayouts: readonly NotesLayout[] = [
  { name: 'group-notes', format: 'pdf', write: groupNotes },
  { name: 'run-in-notes', format: 'pdf', write: runInNotes },
  { name: 'committee-minutes', format: 'pdf', write: committeeMinutes },
  { name: 'council-minutes', format: 'pdf', write: councilMinutes },
  { name: 'official-letter', format: 'pdf', write: officialLetter },
  { name: 'decision-list', format: 'pdf', write: decisionList },
  { name: 'word-template', format: 'docx', write: wordTemplate },
  { name: 'word-minutes', format: 'docx', write: wordMinutes },
  { name: 'web-notes', format: 'html', write: webNotes },
  { name: 'web-minutes', format: 'html', write: webMinutes },
  { name: 'scanned-notes', format: 'scan', write: groupNotes },
  { name: 'scanned-minutes', format: 'scan', write: committeeMinutes },
]

/** `pictures`: the pages of a scan, one by one. */
export type GeneratedNotes = { bytes: Uint8Array; label: NotesLabel; pictures: readonly Uint8Array[] }

/** One document of a layout. The same seed gives the same words, and a PDF of the same bytes. */
export async function generateNotes({ format, write }: NotesLayout, seed: number): Promise<GeneratedNotes> {
  const chance = chanceOf(seed)
  const { sheet, label } = write(drawMeeting(chance), chance)
  const pictures = format === 'scan' ? await pagesAsPictures(sheetAsPdf(sheet), chance) : []
  return { bytes: await fileOf(sheet, format, pictures), label, pictures }
}

function fileOf(sheet: Sheet, format: NotesFormat, pictures: readonly Uint8Array[]): Uint8Array | Promise<Uint8Array> {
  if (format === 'docx') return sheetAsDocx(sheet)
  if (format === 'html') return sheetAsHtml(sheet)
  return format === 'scan' ? picturesAsPdf(pictures) : sheetAsPdf(sheet)
}
