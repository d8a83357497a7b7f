import { readCsv, writeCsv, type CsvColumn } from '#platform/csv.ts'
import type { DocumentReading } from '../document-reading.ts'
import { doubtOf } from '../doubt.rule.ts'
import { kindWords } from '../kind-words.ts'
import { fieldsOf } from '../other-fields.rule.ts'
import { printable } from '../printable.rule.ts'
import type { DocumentKind } from '../reading.ts'

/**
 * What became of a file: read as a document of a kind, not read at all, not again since it is another file too, or passed
 * over since it is a letter that only says what goes with it.
 */
export type Became = DocumentKind | 'cover' | 'same' | 'unread'

const { archive: _archive, ...documentWords } = kindWords
/** Swedish, as people read it in the report and in the summary. */
export const becameText: Record<Became, string> = {
  ...documentWords,
  cover: 'Följebrev',
  same: 'Samma fil som en annan',
  unread: 'Gick inte att läsa',
}

const isBecame = (word: string): word is Became => word in becameText
/** In the order in which they are summed up. */
export const allBecame = Object.keys(becameText).filter(isBecame)

const columns = [
  { key: 'file', label: 'fil' },
  { key: 'became', label: 'slag' },
  { key: 'day', label: 'dag' },
  { key: 'body', label: 'organ' },
  { key: 'items', label: 'punkter' },
  { key: 'unsure', label: 'osäkra' },
  { key: 'outcome', label: 'utfall' },
  { key: 'hash', label: 'sha256' },
] as const

type Key = (typeof columns)[number]['key']
/** A line of the report. `outcome` is a sentence; `hash` is empty where there were no bytes to read. */
export type ReportLine = Omit<Record<Key, string>, 'became'> & { became: Became }

const nothing = { day: '', body: '', items: '', unsure: '' }

/** The line on a file that gave nothing, or nothing new. */
export const lineWithout = (
  file: string,
  hash: string,
  became: 'cover' | 'same' | 'unread',
  outcome: string,
): ReportLine => ({
  ...nothing,
  ...{ file: printable(file), hash, became, outcome },
})

export function lineOf(file: string, hash: string, document: DocumentReading, outcome: string): ReportLine {
  const unsure = String(doubtOf(fieldsOf(document)).unsure)
  const line = { ...nothing, ...{ file: printable(file), hash, outcome, unsure }, became: document.kind }
  if (document.kind !== 'minutes') return line
  const { date, body, items } = document.reading
  return { ...line, day: date?.value ?? '', body: printable(body?.value ?? ''), items: String(items.length) }
}

/** The report as it begins: a mark that it is UTF-8, and the headings. */
export const reportHead = (): string => writeCsv([columns.map(({ label }) => label)])

/** One line more, to be put last in a report. */
export const formatLine = (line: ReportLine): string =>
  writeCsv([columns.map(({ key }) => (key === 'became' ? becameText[line.became] : line[key]))]).replace('\uFEFF', '')

const asColumn = ({ key, label }: { key: Key; label: string }): CsvColumn<Key> => ({
  ...{ key, label },
  names: [],
  required: true,
})

/** The lines of a report, or undefined for a file that is none. A line that is not whole is left out. */
export function readReport(text: string): ReportLine[] | undefined {
  const { rows, faults } = readCsv(text, columns.map(asColumn))
  if (faults.some(({ line }) => line === 1)) return undefined
  return rows.flatMap(({ values }) => {
    const became = allBecame.find((one) => becameText[one] === values.became)
    // A spreadsheet would run a name that begins as a formula, so it was written with a mark before it.
    return became ? [{ ...values, became, file: values.file.replace(/^'(?=[=+\-@])/, '') }] : []
  })
}
