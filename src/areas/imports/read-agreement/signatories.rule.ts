import { columnGap, type PagePart } from '../page-parts.rule.ts'
import type { NamedPerson } from '../document-reading.ts'
import type { Found, Passage } from '../reading.ts'
import { findDays, foundIn, isOrganisation, isRole, wordsIn } from '../text.rule.ts'

const signingHeading = /^(?:\d{1,2}[.)]\s)?(?:underskrift(?:er)?|undertecknas|namnunderskrifter):?$/iu
const placeAndDay = /^\p{Lu}[\p{L}\s-]{1,40}(?:den\s)?\d{1,4}[\s/-]/u
const name = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3}$/u
const longestRow = 120

/** Where the signatures begin: their heading, else a place and a day on a line of their own; else nowhere. */
export function signingStart(parts: readonly PagePart[]): number {
  const headed = parts.findIndex(({ words }) => signingHeading.test(words))
  if (headed >= 0) return headed
  const dated = parts.findLastIndex(
    ({ words }) => words.length < 60 && placeAndDay.test(words) && /(?:19|20)\d\d/u.test(words),
  )
  return dated < 0 ? parts.length : dated
}

/** Who signed: names in a row or under one another, with the role and organisation in the same column below or above. */
export function signatoriesIn(text: string, parts: readonly PagePart[]): NamedPerson[] {
  const rows = parts.filter(({ words }) => words.length < longestRow).map((part) => cellsOf(text, part))
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (!isName(cell.value)) return []
      const around = [rows[index + 1], rows[index + 2], rows[index - 1]].map((other) => other?.[column])
      const said = around.slice(0, around.findIndex((other) => other !== undefined && isName(other.value)) >>> 0)
      return [withRole(cell, said)]
    }),
  )
}

const isName = (words: string) => name.test(words) && !isOrganisation(words) && !isRole(words.toLowerCase())

function withRole(person: Found<string>, around: readonly (Found<string> | undefined)[]): NamedPerson {
  const role = around.find((cell) => cell && isRole(cell.value.toLowerCase()))
  const organisation = around.find((cell) => cell && isOrganisation(cell.value.replace(/^För\s/u, '')))
  return { name: person, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }
}

/** A row's cells: parted by wide gaps, and by the comma in `Alva Ek, kommunchef`. */
function cellsOf(text: string, row: Passage): Found<string>[] {
  const cells: Found<string>[] = []
  let rest = row
  while (rest.start < rest.end) {
    const gap = wordsIn(text, rest).search(columnGap)
    const cell = foundIn(text, gap < 0 ? rest : { ...rest, end: rest.start + gap })
    if (cell && findDays(text, cell.passage).length === 0) cells.push(cell)
    rest = gap < 0 ? { start: row.end, end: row.end } : afterGap(text, { ...rest, start: rest.start + gap })
  }
  return cells
}

function afterGap(text: string, { start, end }: Passage): Passage {
  let at = start
  while (at < end && text.charAt(at).trim() === '') at += 1
  return { start: at, end }
}
