import { enumerated } from '../enumeration.rule.ts'
import type { RankedReading } from '../document-reading.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, matchesIn, readAs, sentencesIn, trimmed, withoutMarks, wordsIn } from '../text.rule.ts'

/** What is told over a list that goes from the most to the least. */
const rankedLead =
  /rangordning|problem|otrygg|oro(?:liga|ar)?(?!\p{L})|viktigast|vanligast|största|främsta|flest|mest|topp|prioriter|minst\strygg/iu
const amount =
  /[\s(–—:,-]{0,4}(?<share>\d{1,3}(?:,\d)?)\s?(?:procent|%)\)?|[\s(–—:,-]{0,4}\d{1,5}\s(?:svar|svarande|röster|personer)\)?/du
const onlyAmount = /^(?:omkring\s|cirka\s|drygt\s)?\d/u
const says = /(?<!\p{L})(?:känner|anser|tycker|har|är|svarar|uppger|trivs|upplever)\s/iu
const longestRow = 90
const fewest = 2

/** Answers in order, the most usual first: a list under words that say so, or a sentence that tells which comes first. */
export function rankedIn(text: string, parts: readonly PagePart[]): RankedReading[] {
  for (const [index, lead] of parts.entries()) {
    if (!rankedLead.test(lead.words) || (lead.kind !== 'heading' && !/[:?]$/u.test(lead.words))) continue
    const rows = rowsAfter(text, parts.slice(index + 1))
    if (rows.length >= fewest && isFalling(rows)) return rows
  }
  return toldIn(
    text,
    parts.flatMap((part) => sentencesIn(text, part)),
  )
}

function rowsAfter(text: string, parts: readonly PagePart[]): RankedReading[] {
  const end = parts.findIndex(
    (part) => part.kind === 'paragraph' || part.words.length > longestRow || says.test(part.words),
  )
  const rows = parts.slice(0, end < 0 ? parts.length : end)
  const isList = rows.some(({ kind }) => kind === 'point')
  return rows
    .filter((row) => (isList ? row.kind === 'point' : amount.test(row.words)))
    .flatMap((row) => rankedOf(text, row))
}

/** What it is, and its share where that is told. */
function rankedOf(text: string, row: Passage): RankedReading[] {
  const told = amount.exec(wordsIn(text, row))
  const share = told?.indices?.groups?.['share']
  const end = told && told.index > 0 ? row.start + told.index : row.end
  const what = foundIn(text, withoutMarks(text, { start: row.start, end }, ' .,:;–—-('))
  if (!what || onlyAmount.test(what.value)) return []
  return [
    { what, ...(share ? { share: shareAt(text, { start: row.start + share[0], end: row.start + share[1] }) } : {}) },
  ]
}

const shareAt = (text: string, span: Passage): Found<number> =>
  readAs(Number(wordsIn(text, span).replace(',', '.')), span)

/** Shares that rise and fall are answers to several questions. */
const isFalling = (rows: readonly RankedReading[]) =>
  rows.every(({ share }, index) => {
    const before = rows[index - 1]?.share
    return !share || !before || share.value <= before.value
  })

const first = [
  /(?<!\p{L})(?:vanligast|störst|främst)\sär\s/giu,
  /(?<!\p{L})på\sförsta\splats\s(?:[^.,]{0,60}?(?:kommer|är|ligger)\s)?/giu,
  /(?<!\p{L})(?:största|vanligaste|främsta)\s(?:problemet|orsaken|otrygghetsfaktorn|anledningen)\s[^.]{0,60}?är\s/giu,
]
/** `Skadegörelse upplevs som det största problemet (41 procent), följt av …`: what comes first stands before. */
const firstBefore =
  /^(?<what>[^.,;]{3,60}?)\s(?:upplevs\ssom|anses\svara|ses\ssom|är)\sde[tn]\s(?:största|vanligaste|främsta)\s(?:\p{L}+)(?<amount>\s\(\d{1,3}(?:,\d)?\s?(?:procent|%)\))?/du
const topBefore =
  /^(?<what>[^.,;]{3,60}?)\s(?:ligger\s(?:i\stopp|överst)|toppar(?:\slistan)?|kommer\s(?:först|överst))(?:\s(?:bland|av|över)\s(?:\p{L}+\s?){1,4})?(?<amount>\s?\(\d{1,3}(?:,\d)?\s?(?:procent|%)\))?/du
const next =
  /(?<!\p{L})(?:följt\sav|därefter\s(?:kommer|följer)|sedan\skommer|(?:och\s)?på\s(?:andra|tredje|fjärde|femte)\splats(?:\s(?:kommer|är))?|i\s(?:andra|tredje)\shand(?:\s(?:är\sdet|kommer))?)\s/giu

function toldIn(text: string, sentences: readonly Passage[]): RankedReading[] {
  for (const [index, sentence] of sentences.entries()) {
    const opening = openingOf(text, sentence)
    if (!opening) continue
    const following = sentences[index + 1]
    const goesOn = following && matchesIn(text, short(following), next)[0]?.passage.start === following.start
    const ranked = [...opening.ranked, ...partsFrom(text, opening.rest), ...(goesOn ? partsFrom(text, following) : [])]
    if (ranked.length >= fewest) return ranked
  }
  return []
}

const short = (passage: Passage): Passage => ({ ...passage, end: Math.min(passage.end, passage.start + 500) })

function openingOf(text: string, sentence: Passage): { ranked: RankedReading[]; rest: Passage } | undefined {
  const within = short(sentence)
  const words = wordsIn(text, within)
  const before = firstBefore.exec(words) ?? topBefore.exec(words)
  const what = before?.indices?.groups?.['what']
  if (before && what) {
    const told = before.indices?.groups?.['amount']
    const named = foundIn(text, { start: within.start + what[0], end: within.start + what[1] })
    const share = told ? rankedShare(text, { start: within.start + told[0], end: within.start + told[1] }) : {}
    const rest = { ...within, start: within.start + before[0].length }
    return named && { ranked: [{ what: named, ...share }], rest }
  }
  const found = first.flatMap((pattern) => matchesIn(text, within, pattern))[0]
  return found && { ranked: [], rest: { ...within, start: found.passage.end } }
}

function rankedShare(text: string, told: Passage): Pick<RankedReading, 'share'> {
  const span = /\d{1,3}(?:,\d)?/u.exec(wordsIn(text, told))
  const start = told.start + (span?.index ?? 0)
  return span ? { share: shareAt(text, { start, end: start + span[0].length }) } : {}
}

/** What stands between one word that counts (`följt av`, `på andra plats`) and the next, each an enumeration. */
function partsFrom(text: string, rest: Passage): RankedReading[] {
  const within = short(rest)
  const joints = matchesIn(text, within, next).map(({ passage }) => passage)
  const starts = [within.start, ...joints.map(({ end }) => end)]
  const ends = [...joints.map(({ start }) => start), within.end]
  return starts
    .map((start, index) => trimmed(text, withoutMarks(text, { start, end: ends[index] ?? within.end }, ' .,;')))
    .filter(({ start, end }) => end - start > 2)
    .flatMap((stretch) => enumerated(text, stretch).flatMap(({ passage }) => rankedOf(text, passage)))
}
