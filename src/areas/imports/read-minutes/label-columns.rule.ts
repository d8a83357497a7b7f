import type { Passage } from '../reading.ts'
import type { Block } from './blocks.rule.ts'
import type { LabelKind } from './labels.ts'
import { bodyNameIn } from './body-names.rule.ts'
import { isPageHead } from './page-noise.rule.ts'
import { wordsIn } from './passage.rule.ts'
import { atomsIn, type Atom } from './person-atoms.rule.ts'

const officers = new Set<LabelKind>(['secretary', 'chair', 'approver'])
const isNeutral = new Set<LabelKind>(['signatures', 'aside'])
const fewestLabels = 2
const longestColumn = 20_000

/**
 * Labels that came out of their column one after the other, with all their values after the last of them
 * (`Plats Beslutande Rådhuset Eva Ek, Bo Alm`): gives each label what is its own among the values.
 */
export function columnsSpread(text: string, blocks: readonly Block[]): Block[] {
  const spread: Block[] = []
  let run: Block[] = []
  for (const block of blocks) {
    run.push(block)
    if (isEmpty(block)) continue
    spread.push(...(isShared(text, run) ? sharedOut(text, run) : run))
    run = []
  }
  return [...spread, ...run]
}

const isEmpty = (block: Block) => block.value.start >= block.value.end && block.following.length === 0

/** Whether the values after the last label are for all: the labels stand on one line, or the last one's line is empty. */
function isShared(text: string, run: readonly Block[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (run.length < fewestLabels || !first || !last) return false
  const between = wordsIn(text, { start: first.label.start, end: Math.min(last.value.start, first.label.start + 500) })
  return !between.includes('\n') || last.value.start >= last.value.end
}

function sharedOut(text: string, run: readonly Block[]): Block[] {
  const last = run.at(-1)
  if (!last) return []
  const stop = last.following.findIndex(({ words }) => isPageHead(words))
  const own = stop < 0 ? last.following : last.following.slice(0, stop)
  const end = Math.max(last.value.end, own.at(-1)?.end ?? 0)
  const values = { start: last.value.start, end: Math.min(end, last.value.start + longestColumn) }
  const kinds = new Set(run.map(({ kind }) => kind))
  if (
    [...kinds].some((kind) => officers.has(kind)) &&
    [...kinds].every((kind) => isNeutral.has(kind) || officers.has(kind))
  )
    return namesShared(text, run, values)
  if ([...kinds].every((kind) => kind === 'present' || kind === 'absent')) return [...run]
  return valuesShared(text, run, values)
}

/** `Sekreterare Ordförande Justerare Eva Ek Bo Alm Siv Rask`: names in the order of their labels. */
function namesShared(text: string, run: readonly Block[], values: Passage): Block[] {
  const names = atomsIn(text, values).filter(({ kind }) => kind === 'name')
  const signing = run.filter(({ kind }) => officers.has(kind))
  return run.map((block) => {
    const place = signing.indexOf(block)
    const name = place < 0 ? undefined : names[place]
    const until = place === signing.length - 1 ? names.at(-1) : name
    return withValue(block, name && until ? { start: name.start, end: until.end } : undefined)
  })
}

/** First the body's name, then place, day and time, then the people; whoever is listed first gets them all. */
function valuesShared(text: string, run: readonly Block[], values: Passage): Block[] {
  const people = run.find(({ kind }) => kind === 'present') ?? run.find(({ kind }) => kind === 'absent')
  const split = people ? firstPerson(atomsIn(text, values)) : values.end
  const above = { start: values.start, end: split ?? values.start }
  const body = run.some(({ kind }) => kind === 'body') ? bodyNameIn(text, above) : undefined
  const occasion = { start: body?.end ?? above.start, end: above.end }
  const all = { start: split ?? values.start, end: values.end }
  const waiting = run.some(({ words }) => serving.test(words))
    ? run.find(({ words }) => notServing.test(words))
    : undefined
  const others = waiting && afterServing(text, all)
  const last = run.at(-1)
  return run.map((block) => {
    if (block === people) return withValue(block, others ? { ...all, end: others.start } : all)
    if (block === waiting) return withValue(block, others)
    if (block === last && others && block.kind === 'present') return withValue(block, { ...all, start: others.end })
    if (block.kind === 'body') return withValue(block, body)
    return withValue(block, isOccasion.has(block.kind) ? occasion : undefined)
  })
}

const serving = /^(?:tjänstgörande|beslutande) ersättare$/iu
const notServing = /^(?:(?:ej|inte) tjänstgörande )?ersättare$/iu

/**
 * Substitutes who do not serve stand after those who serve for somebody, and are of a party as officials are not:
 * `Bo Alm (m) ersättare för Ulf Ek (m) Siv Rask (c) Eva Ek`.
 */
function afterServing(text: string, within: Passage): Passage | undefined {
  const atoms = atomsIn(text, within)
  const from = atoms.findLastIndex(({ kind }) => kind === 'instead-of')
  const replaced = from < 0 ? -1 : atoms.findIndex(({ kind }, index) => index > from && kind === 'name')
  if (replaced < 0) return undefined
  const isOfParty = (index: number) => atoms[index]?.kind === 'name' && atoms[index + 1]?.kind === 'party'
  const first = isOfParty(replaced) ? replaced + 2 : replaced + 1
  let next = first
  while (isOfParty(next)) next += 2
  const [start, end] = [atoms[first]?.start, atoms[next - 1]?.end]
  if (next === first || start === undefined || end === undefined) return undefined
  return { start, end: text.charAt(end) === ')' ? end + 1 : end }
}

const isOccasion = new Set<LabelKind>(['date', 'place', 'place-and-time'])

/** Where the people begin: at a given name that is known, else at anything that looks like a name. */
const firstPerson = (atoms: readonly Atom[]): number | undefined =>
  (atoms.find(({ kind, isSure }) => kind === 'name' && isSure) ?? atoms.find(({ kind }) => kind === 'name'))?.start

const withValue = (block: Block, value: Passage | undefined): Block => ({
  ...block,
  value: value ?? { start: block.label.end, end: block.label.end },
  following: [],
  goesOn: false,
})
