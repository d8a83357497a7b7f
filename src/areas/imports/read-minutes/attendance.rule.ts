import type { AttendanceReading, Found, Passage } from '../reading.ts'
import { itemNumbersIn } from './attendance-scope.rule.ts'
import type { Block } from './blocks.rule.ts'
import { unbroken } from './broken-rows.rule.ts'
import { headingCandidates } from './headings.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'
import { foundIn, readAs, wordsIn } from './passage.rule.ts'
import { columnsJoined } from './people-columns.rule.ts'
import { peopleOf } from './people.rule.ts'
import type { PersonReading } from './person-reading.ts'
import { atomsIn, type Atom } from './person-atoms.rule.ts'

const longestRead = 40_000

/** The people under labels of this kind, in the order they stand; the same person may come twice. */
export function peopleUnder(text: string, blocks: readonly Block[], kinds: readonly LabelKind[]): PersonReading[] {
  const lists = withinReach(blocks.filter(({ kind }) => kinds.includes(kind))).map((block) => rowsOf(text, block))
  const joined = columnsJoined(lists.flatMap(({ rows }) => rows.flatMap(({ atoms }) => atoms)))
  if (joined) return peopleOf(text, joined)
  return lists.flatMap(({ block, rows }) => {
    const own = columnsJoined(rows.flatMap(({ atoms }) => atoms))
    return withLabelRole(text, block, own ? peopleOf(text, own) : peopleInRows(text, rows))
  })
}

/** Lists of people are read for so many characters and no more, so that no text makes the reading slow. */
function withinReach(blocks: readonly Block[]): Block[] {
  let left = longestRead
  return blocks.flatMap((block) => {
    const lines = block.following.filter((line) => (left -= line.words.length) > 0)
    const end = Math.min(block.value.end, block.value.start + Math.max(0, left))
    left -= end - block.value.start
    return end > block.value.start || lines.length > 0
      ? [{ ...block, value: { ...block.value, end }, following: lines }]
      : []
  })
}

type Row = Passage & { atoms: readonly Atom[] }

/** What stands beside the label, and the lines under it up to numbered headings or a paragraph of prose. */
function rowsOf(text: string, block: Block): { block: Block; rows: Row[] } {
  const heading = headingCandidates(block.following)[0]
  const lines = heading ? block.following.slice(0, heading.line) : block.following
  const own = { ...block.value, words: wordsIn(text, block.value), isAfterBlank: false }
  const isBeside = own.start < own.end
  const rows: Row[] = []
  let hasPeople = false
  for (const line of unbroken(isBeside ? [own, ...lines] : lines)) {
    const row = rowAt(text, line)
    const isNamed = row.atoms.some(({ kind }) => kind === 'name')
    hasPeople ||= isNamed
    if (
      line.start !== own.start &&
      hasPeople &&
      ((line.isAfterBlank && isProse(line) && !isNamed) || tellsStory.test(line.words))
    )
      break
    rows.push(row)
  }
  return { block, rows }
}

const rowAt = (text: string, { start, end }: Passage): Row => ({ start, end, atoms: atomsIn(text, { start, end }) })

/** The list is over where somebody does something. */
const tellsStory =
  /^beslut(?!ande)\p{L}*(?:\s|:)|(?<!\p{L})(?:öppna(?:r|de|des|s)|hälsa(?:r|de)|förklara(?:r|de|des|s)|valdes|utsågs|utses|väljs|konstatera(?:r|de|des))(?!\p{L})/iu

const isProse = (line: Line) =>
  !/^[•▪*·–-]\s/u.test(line.words) && (line.words.split(' ').length > 3 || /[.!?]$/u.test(line.words))

/** A row that is an organisation and nobody's name tells where those below it come from. */
function peopleInRows(text: string, rows: readonly Row[]): PersonReading[] {
  const people: PersonReading[] = []
  let group: Found<string> | undefined
  const isTicked = rows.filter((row) => ticked.test(wordsIn(text, row))).length > 1
  for (const row of rows) {
    const isMissing = isTicked && unticked.test(wordsIn(text, row))
    const found = peopleOf(text, row.atoms).map((person) => (isMissing ? { ...person, isMissing } : person))
    const [only, more] = row.atoms
    if (only?.kind === 'organisation' && !more && !countsPeople.test(only.words)) group = foundIn(text, only, false)
    const grouped = group
    people.push(
      ...found.map((person) => (grouped && !person.organisation ? { ...person, organisation: grouped } : person)),
    )
  }
  return people
}

/** A column of ticks: who has a dash in it was not there. */
const ticked = /[\t ][xX]$/u
const unticked = /[\t ][-–]$/u

/** `Tre elever från Norra skolan`: some of those there, without names. */
const countsPeople =
  /^(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|några|många|\d{1,3}|elever|invånare|boende|representanter|medlemmar)\s/iu

const substitutes = /ersättare|suppleant/iu

/** Substitutes are told by the label above them and nowhere else. */
function withLabelRole(
  text: string,
  { label, words }: Block,
  people: readonly PersonReading[],
): readonly PersonReading[] {
  const lead = /^närvarande\s/iu.exec(words)?.[0].length ?? 0
  const role = substitutes.test(words) ? foundIn(text, { ...label, start: label.start + lead }, false) : undefined
  return role ? people.map((person) => (person.role ? person : { ...person, role })) : people
}

/** Turns what was read of the people into attendance of this meeting, whose items are known by now. */
export function attendanceOf(people: readonly PersonReading[], itemNumbers: readonly number[]): AttendanceReading[] {
  return people.map(({ scope, isMissing: _isMissing, offices: _offices, ...person }) => {
    const numbers = scope ? itemNumbersIn(scope.value, itemNumbers) : undefined
    return scope && numbers ? { ...person, itemNumbers: readAs(numbers, scope.passage) } : person
  })
}
