import { cellKind, type Cell } from '../cell-kind.rule.ts'
import type { NamedPerson } from '../document-reading.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { findDays, foundIn, isOrganisation, readAs, withoutMarks } from '../text.rule.ts'
import { heading } from './agreement-headings.ts'
import { signatureColumns } from './signature-cells.rule.ts'

const signingHeading =
  /^(?:\d{1,2}[.)]?\s)?(?:underskrift(?:er)?|undertecknas(?:\sav)?|namnunderskrift(?:er)?|signaturer):?$/iu
const placeAndDay =
  /^(?:ort\soch\sdatum:?\s|undertecknad\p{L}*\s(?:i\s)?)?\p{Lu}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,2},?\s(?:den\s)?\d{1,4}[\s/-]/iu
const sentence = /(?<!\p{L})(?:gäller|löper|från|till|mellan|under|har|är|ska|perioden|sedan|träffas)(?!\p{L})/iu
const ruled = /^[.…_-]{5,}/u
const onBehalfOf = /^[Ff]ör\s(?=\p{L})/u
/** `Titel: kommundirektör` */
const label =
  /^(?:(?<name>namn(?:förtydligande)?)|(?<role>titel|befattning|roll|funktion)|(?<organisation>organisation|part|för)):\s?/iu
const named = ['name', 'role', 'organisation'] as const
/** `Kommunstyrelsens` on one line, `ordförande` on the next. */
const halfRole =
  /^(?:\p{L}+(?:styrelsens|nämndens|fullmäktiges|kommitténs)|verkställande|tillförordnad|biträdande|vice)$/iu
const longestDateLine = 70

/** Where the signatures begin: their heading, else a place with a day, `För X`, or a line to write on; else nowhere. */
export function signingStart(parts: readonly PagePart[]): number {
  const headed = parts.findIndex(({ words }) => signingHeading.test(words))
  if (headed >= 0) return headed
  const lastHeading = parts.findLastIndex(({ words }) => words.length < longestDateLine && heading.any.test(words))
  const signed = parts.findIndex((part, index) => index > Math.max(0, lastHeading) && opensSigning(part))
  return signed < 0 ? parts.length : signed
}

const opensSigning = ({ words }: PagePart) =>
  words.length < longestDateLine * 2 &&
  !/\.$/u.test(words.replace(/[.…]{3,}$/u, '')) &&
  (ruled.test(words) ||
    (onBehalfOf.test(words) && isOrganisation(words.replace(onBehalfOf, '').split(/:|\sFör\s/u)[0] ?? '')) ||
    (placeAndDay.test(words) && /(?:19|20)\d\d/u.test(words) && !sentence.test(words)))

/** Who signed: names beside one another or under one another, each with role and organisation below or above. */
export const signatoriesIn = (text: string, start: number): NamedPerson[] =>
  signatureColumns(text, start).flatMap((column) =>
    peopleIn(column.flatMap(wholeRoles).flatMap((cell) => atomOf(text, cell))),
  )

function wholeRoles(cell: Found<string>, index: number, column: readonly Found<string>[]): Found<string>[] {
  const [before, next] = [column[index - 1], column[index + 1]]
  if (before && halfRole.test(before.value) && /^\p{Ll}/u.test(cell.value)) return []
  if (!next || !halfRole.test(cell.value) || !/^\p{Ll}/u.test(next.value)) return [cell]
  return [readAs(`${cell.value} ${next.value}`, cell.passage)]
}

/** What a cell says; nothing of a day, a line to write on and what is no part of a signature. */
function atomOf(text: string, cell: Found<string>): Cell[] {
  const labelled = label.exec(cell.value)
  const lead = labelled?.[0] ?? onBehalfOf.exec(cell.value)?.[0] ?? ''
  const isJoined = cell.value.length !== cell.passage.end - cell.passage.start
  const own = { start: cell.passage.start + lead.length, end: cell.passage.end }
  const found = isJoined ? cell : foundIn(text, withoutMarks(text, own, ' :'))
  if (!found || ruled.test(found.value) || (!isJoined && findDays(text, found.passage).length > 0)) return []
  const told = named.find((one) => labelled?.groups?.[one] !== undefined)
  if (told) return [{ kind: told, found }]
  const known = onBehalfOf.test(cell.value) ? { kind: 'organisation' as const, found } : cellKind(found)
  return known ? [known] : []
}

/** What stands first for the first person stands first for everybody. */
function peopleIn(atoms: readonly Cell[]): NamedPerson[] {
  const opener = atoms[0]?.kind
  const groups: Partial<Record<Cell['kind'], Found<string>>>[] = []
  for (const { kind, found } of atoms) {
    const last = groups.at(-1)
    if (!last || last[kind] !== undefined || (kind === opener && last.name !== undefined))
      groups.push({ [kind]: found })
    else last[kind] = found
  }
  return groups.flatMap(({ name: who, role, organisation }) =>
    who ? [{ name: who, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }] : [],
  )
}
