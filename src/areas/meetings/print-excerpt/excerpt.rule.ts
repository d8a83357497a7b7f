import type { Paper } from '#platform/paper/paper.ts'
import { formatShortDay } from '#platform/time.ts'
import { approvalSentence } from '../approval-words.rule.ts'
import { itemSection } from '../item-paper.rule.ts'
import { itemLabel } from '../item-label.rule.ts'
import { areMinutes } from '../minutes-kind.rule.ts'
import { factRows } from '../notes-facts.rule.ts'
import { draftLine, kindWords, paperName, type PaperVersion } from '../notes-paper.rule.ts'
import type { NotesContent, NotesItem } from '../notes.ts'
import { heading, note } from '../paper-words.rule.ts'

type Excerpt = { notes: NotesContent; one: NotesItem; version: PaperVersion }

/** One item of the notes with the meeting's head (sv. protokollsutdrag). Only approved words are said to be true to them. */
export function excerptPaper({ notes, one, version }: Excerpt): Paper {
  const { isDraft, day } = version
  const approvedNotes = areMinutes(notes.documentKind) ? 'det justerade protokollet' : 'de justerade anteckningarna'
  const place = areMinutes(notes.documentKind) ? itemLabel(notes, one.number) : `punkt ${one.number}`
  const where = `${notes.body.name}, ${formatShortDay(notes.day)}, ${place}`
  return {
    title: `Utdrag: ${where}`,
    author: notes.secretary || notes.network.name,
    subject: `Utdrag ur ${kindWords(notes.documentKind).toLowerCase()} från ${notes.body.name}, ${notes.network.name}`,
    day,
    runningHead: `${notes.body.name}, ${notes.network.name} · ${formatShortDay(notes.day)} · ${place}`,
    mark: isDraft ? 'UTKAST' : '',
    blocks: [
      ...(isDraft ? [draftLine] : []),
      { kind: 'facts', rows: factRows(notes, isDraft) },
      ...itemSection(notes, one),
      ...(isDraft
        ? []
        : [heading(1, 'Bestyrkande'), note('', `Utdraget stämmer med ${approvedNotes}. ${approvalSentence(notes)}`)]),
    ],
    record: {
      fileName: 'utdrag.json',
      description: 'Punktens innehåll som data',
      json: JSON.stringify({ ...notes, items: [one] }, null, 2),
    },
  }
}

export const excerptName = (notes: NotesContent, one: NotesItem): string =>
  `${paperName(notes)}-punkt-${one.number.replace(/\W+/g, '-')}`
