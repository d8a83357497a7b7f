import type { DocumentReading } from '../document-reading.ts'
import { emptyFields } from '../draft-fields.rule.ts'
import type { DraftFields, OtherFields, Words } from '../draft.ts'
import { fieldsOf } from '../other-fields.rule.ts'
import { compareFields } from './compare-fields.rule.ts'
import type { Correction, CorrectionRow, Outcome } from './correction.ts'
import { maskedWords } from './masked-words.rule.ts'

/** A draft that a person has confirmed, with what the program read before. */
export type ConfirmedDraft = {
  kind: DocumentReading['kind']
  fileName: string
  sourceText: string
  document: DocumentReading | null
  fields: DraftFields | OtherFields
}

const outcomeWords: Record<Outcome, string> = {
  right: 'rätt',
  changed: 'ändrad',
  added: 'tillagd',
  removed: 'borttagen',
}

/** By the end of the file's name. NB of a closed list: a name may end in anything. */
const formats: Readonly<Record<string, string>> = {
  ...{ pdf: 'pdf', txt: 'text', md: 'text', docx: 'docx', odt: 'odt', htm: 'html', html: 'html', eml: 'mail' },
  ...{ png: 'bild', jpg: 'bild', jpeg: 'bild', tif: 'bild', tiff: 'bild' },
}

const formatOf = (fileName: string) => formats[/\.(\w+)$/.exec(fileName.toLowerCase())?.[1] ?? ''] ?? 'annat'

/** In characters: enough to see how a value is laid out. */
const longestShape = 200

const shapeOf = (value: string) => maskedWords(value.slice(0, longestShape))

/** What a developer may see of a confirmed draft: what was right and wrong, and the shape of the words around. */
export function correctionRows({ kind, fileName, sourceText, document, fields }: ConfirmedDraft): CorrectionRow[] {
  const read = document ? fieldsOf(document) : kind === 'minutes' ? emptyFields() : { values: [] }
  const format = formatOf(fileName)
  const around = shapesAround(sourceText)
  return compareFields(read, fields).map((correction) => ({
    kind,
    format,
    field: correction.field,
    outcome: outcomeWords[correction.outcome],
    wasSure: correction.wasSure,
    read: shapeOf(correction.read),
    confirmed: shapeOf(correction.confirmed),
    around: around(placeOf(correction, sourceText)),
  }))
}

type OfKind = Pick<ConfirmedDraft, 'kind' | 'fileName'> & { readKind: DocumentReading['kind'] }

/** What kind of document it is (sv. slag) is read as well, and a person may have said otherwise. The kinds name nobody. */
export const kindRow = ({ kind, readKind, fileName }: OfKind): CorrectionRow => ({
  ...{
    kind,
    format: formatOf(fileName),
    field: 'kind',
    outcome: outcomeWords[kind === readKind ? 'right' : 'changed'],
    wasSure: null,
  },
  ...{ read: readKind, confirmed: kind, around: '' },
})

/** A value that a person added has no words: where it stands in the text is what the reader missed. */
function placeOf({ words, confirmed, outcome }: Correction, sourceText: string): Words {
  if (words || outcome !== 'added') return words
  const start = confirmed.length < shortestFound ? -1 : sourceText.indexOf(confirmed)
  return start < 0 ? null : { start, end: start + confirmed.length }
}

/** A shorter text stands in many places by chance. */
const shortestFound = 4

/** Several fields of a row point at the same words. */
function shapesAround(sourceText: string): (words: Words) => string {
  const known = new Map<string, string>()
  return (words) => {
    const key = `${words?.start} ${words?.end}`
    const shape = known.get(key) ?? shapeAround(sourceText, words)
    known.set(key, shape)
    return shape
  }
}

/** The words between ⟦ and ⟧ with two lines before and two after, masked. */
function shapeAround(sourceText: string, words: Words): string {
  if (!words || words.start < 0 || words.end <= words.start) return ''
  const before = sourceText
    .slice(Math.max(0, words.start - longestShape), words.start)
    .split('\n')
    .slice(-3)
  const after = sourceText
    .slice(words.end, words.end + longestShape)
    .split('\n')
    .slice(0, 3)
  const inside = shapeOf(sourceText.slice(words.start, words.end))
  return `${maskedWords(before.join('\n'))}⟦${inside}⟧${maskedWords(after.join('\n'))}`
}
