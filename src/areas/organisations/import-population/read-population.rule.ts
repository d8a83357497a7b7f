import type { CsvFault, CsvRow } from '#platform/csv.ts'
import { organisationNamed } from '../organisation-name.rule.ts'
import type { ColumnKey } from './population-columns.ts'

export type Municipality = {
  id: string
  code: string
  name: string
  shortName: string
  formerNames?: readonly string[]
  endedOn: string | null
}
export type Figure = { organisationId: string; code: string; name: string; inhabitants: number }

type Row = CsvRow<ColumnKey>
type Told = { row: Row; code: string; name: string }

/** A line holds the figure of one municipality of that year (sv. folkmängd 31 december), or a reason why not. */
export function readPopulation(
  rows: readonly Row[],
  municipalities: readonly Municipality[],
  year: number,
): { figures: Figure[]; faults: CsvFault[] } {
  const told = rows.map(toldBy)
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
  const figures: Figure[] = []
  const faults: CsvFault[] = []
  for (const one of told) {
    const municipality = byCode.get(one.code)
    const inhabitants = wholeNumber(one.row.values.inhabitants)
    const reason = faultOf(one, told, municipality, year)
    if (reason || !municipality || inhabitants === undefined)
      faults.push({ line: one.row.line, reason: reason ?? '', words: Object.values(one.row.values).join(' · ') })
    else figures.push({ organisationId: municipality.id, code: one.code, name: municipality.shortName, inhabitants })
  }
  return { figures, faults }
}

// Statistics Sweden writes '0192 Nynäshamn' in one column, and a spreadsheet takes the zero from 0192.
function toldBy(row: Row): Told {
  const [, code = row.values.code, rest = ''] = /^(\d{2,4})\s+(.+)$/s.exec(row.values.code) ?? []
  return { row, code: /^\d{3}$/.test(code) ? `0${code}` : code, name: row.values.name || rest }
}

function faultOf(
  { row, code, name }: Told,
  all: readonly Told[],
  municipality: Municipality | undefined,
  year: number,
): string | undefined {
  if (!municipality) return codeFault(code)
  const other = all.find((one) => one.code === code && one.row.line !== row.line)
  if (other) return `Kommunkoden ${code} står också på rad ${other.row.line}.`
  if (name && !organisationNamed([municipality], name))
    return `Kommunkoden ${code} är ${municipality.shortName}, inte ${name}.`
  if (municipality.endedOn && municipality.endedOn < `${year}-12-31`)
    return `${municipality.shortName} upphörde ${municipality.endedOn} och har inga invånare ${year}.`
  return numberFault(row.values.inhabitants)
}

function codeFault(code: string): string {
  if (code === '') return 'Kommunkod saknas.'
  if (/^\d{1,2}$/.test(code)) return `${code} är koden för ett län eller hela riket, inte för en kommun.`
  return `Kommunkoden ${code} finns inte i registret.`
}

/** More than the whole country will have: somebody has put two figures together. */
const mostLikely = 20_000_000

function numberFault(text: string): string | undefined {
  if (text === '') return 'Antalet invånare saknas.'
  const figure = wholeNumber(text)
  if (figure === undefined) return `Antalet invånare, ${text}, är inte ett heltal.`
  if (figure < 0) return `Antalet invånare, ${text}, är mindre än noll.`
  return figure > mostLikely ? `Antalet invånare, ${text}, är större än hela landets.` : undefined
}

/** '29 000' with any kind of space, never with a point or comma: they mean different things in different countries. */
const wholeNumber = (text: string): number | undefined =>
  /^[-−]?\d{1,3}(?:\s\d{3})*$|^[-−]?\d{1,15}$/.test(text)
    ? Number(text.replaceAll(/\s/g, '').replace('−', '-'))
    : undefined
