import { captured } from '../captured.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { foundIn, municipalityNames, wordsIn } from '../text.rule.ts'
import { isKnown } from './member-names.rule.ts'
import type { TableRow } from './network-page.ts'
import { cellsOf } from './network-table.rule.ts'
import { memberColumn } from './network-words.ts'

const longestRow = 120

/** The column under `Organisation` or `Kommun` in a table of the people who take part. */
export function underColumnHead(text: string, parts: readonly PagePart[]): Found<string>[] {
  const columns = parts.map((part) => (part.words.length < longestRow ? memberColumnOf(text, part) : -1))
  const at = columns.findIndex((column) => column >= 0)
  const column = columns[at]
  if (column === undefined) return []
  const rest = parts.slice(at + 1)
  const end = rest.findIndex((part) => cellsOf(text, part).length < 2)
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((row) => {
    const cell = cellsOf(text, row)[column]
    return (cell && foundIn(text, cell)) ?? []
  })
}

/** NB under a first column that is called `Kommun` stand those of a table of people only where each cell has its line. */
const memberColumnOf = (text: string, row: PagePart & TableRow) =>
  cellsOf(text, row).findIndex(
    (cell, index) => (index > 0 || row.cells !== undefined) && memberColumn.test(wordsIn(text, cell)),
  )

const firstCell =
  /^(?:(?:\d:e\s)?(?:[Vv]ice\s)?(?:[Oo]rdförande|[Ll]edamöter|[Ll]edamot|[Ee]rsättare)\s+)?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=\s|,|$)/du
const lastCell = /(?: {3}|\t)\s*(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/du
const middleCell = /(?: {2}|\t)\s*(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?= {2}|\t)/du
const afterParty = /\(\p{L}{1,3}\),?\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=,|$|\s)/du

const afterName =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,2},\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=,|$|\s)/du

/** Rows of columns: `Ordförande Skövde   Malte Ek (m)`, `Arvika   2012   25 800`, `Anna Ek (C) Mora, ordförande`. */
export function columnMembers(text: string, parts: readonly PagePart[]): Found<string>[] {
  const told = [...placesBeforeColon(text, parts), ...organisationsInCells(text, parts)]
  if (told.length > 1) return told
  const plain = parts.filter(({ kind, words }) => kind === 'heading' && isMunicipalityName(words))
  if (plain.length > 2) return plain.flatMap((part) => foundIn(text, part) ?? [])
  const found = parts
    .filter(({ kind, words }) => kind === 'heading' && words.length < longestRow)
    .flatMap(
      (part) =>
        columnMember(text, part, firstCell) ??
        columnMember(text, part, afterParty) ??
        columnMember(text, part, afterName) ??
        columnMember(text, part, lastCell) ??
        columnMember(text, part, middleCell) ??
        [],
    )
  return found.length > 1 ? found : []
}

const beforeColon = /^(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s(?:kommun|stad))?):\s/du

/** `Arvika: Eva Ek (S), Bo Alm (M)`: whom each member sends. */
const placesBeforeColon = (text: string, parts: readonly PagePart[]): Found<string>[] =>
  parts.flatMap((part) => {
    const span = captured(text, part, beforeColon)?.passage
    return span && isKnown(wordsIn(text, span)) ? (foundIn(text, span) ?? []) : []
  })

/** `Arvika kommun     Eda kommun`: rows in which every cell is an organisation. */
const organisationsInCells = (text: string, parts: readonly PagePart[]): Found<string>[] =>
  parts.flatMap((part) => {
    const cells = part.words.length < longestRow ? cellsOf(text, part) : []
    const names = cells.flatMap((cell) => foundIn(text, cell) ?? [])
    return names.length > 1 && names.every(({ value }) => isKnown(value)) ? names : []
  })

function columnMember(text: string, part: PagePart, pattern: RegExp): Found<string> | undefined {
  if (isMunicipalityName(part.words.replace(/\s(?:kommun|stad)$/iu, '')) && part.words.includes(' '))
    return foundIn(text, part)
  const span = captured(text, part, pattern)?.passage
  if (!span) return undefined
  const whole = wordsIn(text, span)
  const [first = ''] = whole.split(/\s/u)
  const name = [whole, first].find((words) => municipalityNames.has(words))
  const isRow = part.words.length > (name?.length ?? 0)
  return name && isRow ? foundIn(text, { start: span.start, end: span.start + name.length }) : undefined
}

const afterPerson = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*){1,2}(?:\s\(\p{L}{1,3}\))?,\s(?<it>\p{Lu}[^,]{2,60})/du

/** `Eva Ek, Arvika kommun, ordförande`: whom those who take part come from. */
export const organisationsOfPeople = (text: string, parts: readonly PagePart[]): Found<string>[] =>
  parts.flatMap((part) => {
    const span = part.words.length < longestRow ? captured(text, part, afterPerson)?.passage : undefined
    return span && isKnown(wordsIn(text, span)) ? (foundIn(text, span) ?? []) : []
  })
