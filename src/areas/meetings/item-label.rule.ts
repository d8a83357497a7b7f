import { areMinutes } from './minutes-kind.rule.ts'
import type { NotesContent, NotesItem } from './notes.ts'

type Numbered = Pick<NotesItem, 'number' | 'title'>

/** Before the title of an item: '§ 3' in minutes (sv. paragraf), '3.' in other notes. */
export const itemLabel = ({ documentKind }: Pick<NotesContent, 'documentKind'>, number: string): string =>
  areMinutes(documentKind) && /^\d+$/.test(number) ? `§ ${number}` : `${number}.`

/** '§ 3 Budget' or '3. Budget'. */
export const itemHeading = (notes: Pick<NotesContent, 'documentKind'>, { number, title }: Numbered): string =>
  `${itemLabel(notes, number)} ${title}`
