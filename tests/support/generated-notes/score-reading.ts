import type { NotesLabel } from './meeting-facts.ts'

/** How many single facts were found, missed and made up, by the name of their field. */
export type Tally = Record<string, { hit: number; missed: number; extra: number }>
/** A fact that was missed or made up, in words. */
export type Slip = { kind: 'missed' | 'extra'; field: string; key: string; value: string }

type Fact = { field: string; key: string; value: string; isExact: boolean }
/** What was read, printed as JSON by the import; it may lack anything. */
export type PrintedFields = { [Name in keyof NotesLabel]?: NotesLabel[Name] }

/** Compares a reading with its label fact by fact: times, days and numbers to the letter, words when most of them agree. */
export function scoreReading(label: NotesLabel, read: PrintedFields): { tally: Tally; slips: Slip[] } {
  const [tally, slips, left] = [{} as Tally, new Array<Slip>(), factsOf(read)]
  const count = ({ field, key, value }: Fact, kind: 'hit' | 'missed' | 'extra') => {
    const row = (tally[field] ??= { hit: 0, missed: 0, extra: 0 })
    row[kind] += 1
    if (kind !== 'hit') slips.push({ kind, field, key, value })
  }
  for (const fact of factsOf(label)) {
    const found = left.findIndex((other) => isSameFact(fact, other))
    if (found >= 0) left.splice(found, 1)
    count(fact, found >= 0 ? 'hit' : 'missed')
  }
  for (const fact of left) count(fact, 'extra')
  return { tally, slips }
}

/** The harmonic mean of precision and recall over all facts. */
export function f1Of(tallies: readonly Tally[]): number {
  const rows = tallies.flatMap((tally) => Object.values(tally))
  const sum = (kind: 'hit' | 'missed' | 'extra') => rows.reduce((total, row) => total + row[kind], 0)
  return (2 * sum('hit')) / Math.max(1, 2 * sum('hit') + sum('missed') + sum('extra'))
}

function factsOf(read: PrintedFields): Fact[] {
  const facts: Fact[] = []
  const add = (field: string, key: string, value: string | undefined, isExact = false) => {
    if (value) facts.push({ field, key: plain(key), value, isExact })
  }
  for (const field of ['date', 'start', 'end'] as const) add(field, '', read[field], true)
  for (const field of ['body', 'kind', 'place', 'chair', 'secretary'] as const) add(field, '', read[field])
  for (const name of read.approver ?? []) add('approver', '', name)
  for (const side of ['present', 'absent'] as const)
    for (const { name, organisation, role, items = [] } of read[side] ?? []) {
      add(`${side}.name`, '', name)
      add(`${side}.organisation`, name, organisation)
      add(`${side}.role`, name, role)
      add(`${side}.items`, name, items.toSorted((one, other) => one - other).join(), true)
    }
  for (const { number = '', title, decision = [], tabled, deferredTo } of read.items ?? []) {
    add('item.title', number, title)
    for (const words of decision) add('item.decision', number, words)
    add('item.tabled', number, tabled ? 'true' : undefined, true)
    add('item.deferredTo', number, deferredTo)
  }
  const { date, time, place } = read.nextMeeting ?? {}
  add('nextMeeting.date', '', date, true)
  add('nextMeeting.time', '', time, true)
  add('nextMeeting.place', '', place)
  return facts
}

const isSameFact = (one: Fact, other: Fact) =>
  one.field === other.field &&
  isAlike(one.key, other.key) &&
  (one.isExact ? plain(one.value) === plain(other.value) : isAlike(one.value, other.value))

/** Seven words of ten in common, counted on both sides, are the same thing said. */
function isAlike(one: string, other: string): boolean {
  if (plain(one) === plain(other)) return true
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const common = left.filter((word) => right.includes(word)).length
  return left.length > 0 && right.length > 0 && (2 * common) / (left.length + right.length) >= 0.7
}

const plain = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s"'“”•\-–—:.,;]+|[\s"'“”:.,;]+$/gu, '')
const wordsOf = (words: string) =>
  plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
