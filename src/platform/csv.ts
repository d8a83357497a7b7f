import { parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'

/** A column that a file may have. `names` are the headings it is known by, in any case; `label` is what a person calls it. */
export type CsvColumn<Key extends string> = {
  key: Key
  label: string
  names: readonly string[]
  required?: boolean
  /** Of the columns that share this word, at least one must be there. */
  oneOf?: string
}

/** One line of the file that could be taken apart; a column that the file lacks is an empty text. */
export type CsvRow<Key extends string> = { line: number; values: Record<Key, string> }

/** What is wrong with a line, in a sentence; line 1 is the headings. */
export type CsvFault = { line: number; reason: string; words: string }

export type CsvReading<Key extends string> = { rows: CsvRow<Key>[]; faults: CsvFault[] }

const separators = [';', ',', '\t'] as const
const separatorNames = 'semikolon, komma eller tabb'

/**
 * Takes a CSV file apart: any common encoding, semicolon, comma or tab, headings in the first line. Every line that does
 * not fit is named with its reason; nothing is thrown away in silence.
 */
export function readCsv<Key extends string>(
  file: Uint8Array | string,
  columns: readonly CsvColumn<Key>[],
): CsvReading<Key> {
  const text = (typeof file === 'string' ? file.replaceAll(/\r\n?/g, '\n') : decodeText(file)).replace(/^\uFEFF/, '')
  if (isNoText(file, text)) {
    return {
      rows: [],
      faults: [{ line: 1, reason: 'Filen är inte text. Spara arket som CSV och välj den filen.', words: '' }],
    }
  }
  if (!text.trim()) return { rows: [], faults: [{ line: 1, reason: 'Filen är tom.', words: '' }] }
  return taken(text, columns)
}

// A ZIP (which a spreadsheet is) begins with PK; other foreign files hold characters that text never does.
const isNoText = (file: Uint8Array | string, text: string) =>
  (typeof file !== 'string' && file[0] === 0x50 && file[1] === 0x4b && file[2] === 3) ||
  /[\u0001-\u0008\u000E-\u001F]/.test(text.slice(0, 2000))

type Parsed = { record: string[]; line: number; words: string }

function taken<Key extends string>(text: string, columns: readonly CsvColumn<Key>[]): CsvReading<Key> {
  const [headings, ...lines] = linesOf(text)
  if (!headings) return { rows: [], faults: [{ line: 1, reason: 'Filen är tom.', words: '' }] }
  const found = headings.record.map((heading) => columnNamed(columns, heading))
  const faults = headingFaults(columns, found, headings)
  if (faults.length > 0) return { rows: [], faults }
  const rows: CsvRow<Key>[] = []
  for (const { record, line, words } of lines) {
    const reason = lineFault(record, found.length)
    if (reason) faults.push({ line, reason, words })
    else rows.push({ line, values: valuesOf(columns, found, record) })
  }
  return { rows, faults }
}

function linesOf(text: string): Parsed[] {
  const first = text.slice(0, (text + '\n').indexOf('\n'))
  const count = (separator: string) => first.split(separator).length
  const separator = separators.reduce((best, one) => (count(one) > count(best) ? one : best))
  // A quotation mark that is never closed would swallow the rest of the file: then each line is taken as it stands.
  const read = (quote: '"' | false) =>
    parse(text, {
      delimiter: separator,
      info: true,
      raw: true,
      quote,
      relax_column_count: true,
      skip_empty_lines: true,
    })
  return withFallback(
    () => read('"'),
    () => read(false),
  ).map(parsedOf)
}

/** What csv-parse tells of a line, by its own names. */
type Told = { record: string[]; raw: string } & Record<'info', { lines: number }>

const parsedOf = (told: Told): Parsed => ({
  record: told.record.map((value) => value.trim()),
  words: told.raw.trim(),
  line: told.info.lines - told.raw.trim().split('\n').length + 1,
})

function withFallback(read: () => unknown, instead: () => unknown): Told[] {
  try {
    return read() as Told[]
  } catch {
    return instead() as Told[]
  }
}

const plain = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')

const columnNamed = <Key extends string>(columns: readonly CsvColumn<Key>[], heading: string) =>
  columns.find(({ label, names }) => [label, ...names].some((name) => plain(name) === plain(heading)))

function headingFaults<Key extends string>(
  columns: readonly CsvColumn<Key>[],
  found: readonly (CsvColumn<Key> | undefined)[],
  { record, words }: Parsed,
): CsvFault[] {
  const twice = columns.filter((column) => found.filter((one) => one === column).length > 1)
  const absent = columns.filter((column) => column.required && !found.includes(column)).map(({ label }) => [label])
  const choices = [
    ...Map.groupBy(
      columns.filter(({ oneOf }) => oneOf),
      ({ oneOf }) => oneOf,
    ).values(),
  ]
    .filter((some) => !some.some((column) => found.includes(column)))
    .map((some) => some.map(({ label }) => label))
  const lacking = [...absent, ...choices].map((labels) => labels.map((label) => `”${label}”`).join(' eller '))
  const fault = (reason: string): CsvFault => ({ line: 1, reason, words })
  return [
    ...twice.map(({ label }) => fault(`Kolumnen ”${label}” finns två gånger.`)),
    ...(lacking.length === 0
      ? []
      : [
          fault(
            `${lacking.length > 1 ? 'Kolumnerna' : 'Kolumnen'} ${lacking.join(', ')} saknas. Första raden ska ha rubriker, skilda åt med ${separatorNames}. ` +
              `Filens rubriker: ${record.filter(Boolean).join(', ') || 'inga'}.`,
          ),
        ]),
  ]
}

function lineFault(record: readonly string[], wanted: number): string | undefined {
  if (record.some((value) => value.includes('\uFFFD'))) {
    return 'Raden har tecken som inte går att läsa. Spara filen som CSV med teckenkodningen UTF-8.'
  }
  const extra = record.slice(wanted).filter(Boolean)
  if (extra.length > 0) return `Raden har ${record.length} fält men rubrikraden ${wanted}. Står ett skiljetecken fel?`
  return record.length < wanted ? `Raden har ${record.length} fält men rubrikraden ${wanted}.` : undefined
}

function valuesOf<Key extends string>(
  columns: readonly CsvColumn<Key>[],
  found: readonly (CsvColumn<Key> | undefined)[],
  record: readonly string[],
): Record<Key, string> {
  const values = columns.map(
    ({ key }) => [key, record[found.findIndex((column) => column?.key === key)] ?? ''] as const,
  )
  return Object.fromEntries(values) as Record<Key, string>
}

/** Lines as a CSV file that Swedish spreadsheets open right: semicolon, UTF-8 with byte order mark, CRLF. */
export function writeCsv(lines: readonly (readonly (string | number | null)[])[]): string {
  return '\uFEFF' + lines.map((line) => line.map(cellOf).join(';')).join('\r\n') + '\r\n'
}

// A text that begins as a formula would be run by the spreadsheet that opens the file.
function cellOf(value: string | number | null): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
