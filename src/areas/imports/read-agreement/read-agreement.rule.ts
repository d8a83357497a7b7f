import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import { pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { AgreementReading } from '../document-reading.ts'
import type { Found, Passage, SourceText } from '../reading.ts'
import { findDays, formatDay, foundIn, readAs, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { writtenPeriod } from '../written-period.rule.ts'
import { signatoriesIn, signingStart } from './signatories.rule.ts'

const titleWords = /samverkansöverenskommelse|samverkansavtal|samarbetsavtal|överenskommelse|avtal om samverkan/iu
const heading = {
  parties: /^(?:§\s?\d+\s)?(?:avtals)?parter(?:na)?:?$/iu,
  purposes: /^(?:§\s?\d+\s)?(?:syfte|ändamål|syfte och mål|mål och syfte|mål):?$/iu,
  areas:
    /^(?:§\s?\d+\s)?(?:samverkans|fokus|insats|problem)?(?:områden|prioriterade områden|gemensamma områden)(?: för samverkan(?:en)?)?:?$/iu,
  any: /^(?:§\s?\d+\s)?(?:(?:avtals)?parter(?:na)?|bakgrund|syfte|ändamål|mål|syfte och mål|mål och syfte|(?:samverkans|fokus|insats|problem)?områden.*|prioriterade områden|organisation|former.*|arbetsformer|uppföljning|utvärdering|kommunikation|giltighet.*|avtalstid|period|uppsägning|ändring.*|tvist|underskrift(?:er)?|ansvar.*|ekonomi|styrgrupp|arbetsgrupp(?:er)?):?$/iu,
}
const between = [
  /(?:överenskommelse|avtal|samverkan)[\p{L}]*\s(?:[^.:]{0,60}\s)?mellan\s(?<it>[^.:;]{5,300})/diu,
  /^mellan\s(?<it>[^.:;]{5,300})/diu,
]
const afterParties = /\s(?:om|avseende|gällande|rörande|för|kring|under|har|som|ska|är)\s/u
const isFor = /(?<!\p{L})(?:syftet|målet|ändamålet)(?:\s[^.:;]{0,80}?)?\sär\s(?:att\s)?(?<it>[^;!?]{5,400})$/diu
const areasSaid =
  /(?<!\p{L})(?:samverkans|fokus|insats|problem)?områden(?:a)?(?:\s[^.:;]{0,80}?)?(?::|\s(?:är|omfattar|gäller))\s(?<it>[^.:;]{3,400})/diu
const holds = /(?<!\p{L})(?:gäll(?:er|a)|giltig|giltighetstid|avtalstid|period|träder i kraft|löper)/iu

/** Reads an agreement to cooperate (sv. samverkansöverenskommelse). Purposes and areas are what the law demands (KBA 9 §). */
export function readAgreement(source: SourceText): AgreementReading {
  const { text } = source
  const all = pagePartsOf(source)
  const signing = signingStart(all)
  const parts = all.slice(0, signing)
  const titlePart = parts.find(({ words }) => words.length < 150 && titleWords.test(words))
  const title = titlePart && foundIn(text, titlePart)
  const period = periodOf(text, parts)
  const signedOn = signedOnIn(text, all.slice(signing))
  return {
    ...(title ? { title } : {}),
    parties: partiesOf(text, parts),
    purposes: told(text, parts, heading.purposes, isFor),
    areas: areasOf(text, parts),
    ...(period ? { period } : {}),
    ...(signedOn ? { signedOn } : {}),
    signatories: signatoriesIn(text, all.slice(signing)),
  }
}

function partiesOf(text: string, parts: readonly PagePart[]): Found<string>[] {
  const section = sectionUnder(parts, heading.parties, heading.any)
  const rows = section.filter(({ kind }) => kind === 'point' || kind === 'heading')
  if (rows.length > 1) return rows.flatMap((row) => foundIn(text, withoutMarks(text, row, ' .,;')) ?? [])
  for (const part of [...section, ...parts]) {
    const span = firstCaptured(text, part, [...between, ...(section.includes(part) ? [/^(?<it>[^.:;]{5,300})/du] : [])])
    if (!span) continue
    const end = wordsIn(text, span).search(afterParties)
    const entries = enumerated(text, end > 0 ? { ...span, end: span.start + end } : span)
    if (entries.length > 1) return entries
  }
  return []
}

/** What a section holds, point by point; else what a sentence says in so many words. */
function told(text: string, parts: readonly PagePart[], own: RegExp, said: RegExp): Found<string>[] {
  const section = sectionUnder(parts, own, heading.any)
  const points = section.filter(({ kind }) => kind === 'point')
  if (points.length > 0) return points.flatMap((point) => foundIn(text, withoutMarks(text, point, ' .,;')) ?? [])
  const sentences = (section.length > 0 ? section : parts).flatMap((part) => sentencesIn(text, part))
  const found = sentences.flatMap((sentence) => clauseIn(text, sentence, said) ?? [])
  return found.length > 0 ? found : section.slice(0, 1).flatMap((part) => foundIn(text, part) ?? [])
}

function clauseIn(text: string, sentence: Passage, pattern: RegExp): Found<string> | undefined {
  const span = captured(text, sentence, pattern)?.passage
  return span && foundIn(text, withoutMarks(text, span, ' .,;'))
}

function areasOf(text: string, parts: readonly PagePart[]): Found<string>[] {
  const section = sectionUnder(parts, heading.areas, heading.any)
  const rows = section.filter(({ kind }) => kind === 'point' || kind === 'heading')
  if (rows.length > 0) return rows.flatMap((row) => foundIn(text, withoutMarks(text, row, ' .,;')) ?? [])
  const sentences = parts.flatMap((part) => sentencesIn(text, part))
  return once(
    sentences.flatMap((sentence) => {
      const span = captured(text, sentence, areasSaid)?.passage
      return span ? enumerated(text, span) : []
    }),
  )
}

function periodOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  for (const sentence of parts.flatMap((part) => sentencesIn(text, part))) {
    const period = holds.test(wordsIn(text, sentence).slice(0, 300)) ? writtenPeriod(text, sentence) : undefined
    if (period) return foundIn(text, period.passage, period.kind !== 'year')
  }
  const title = parts
    .slice(0, 3)
    .map((part) => writtenPeriod(text, part))
    .find((period) => period?.kind === 'years')
  return title && foundIn(text, title.passage)
}

function signedOnIn(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  for (const part of parts) {
    const day = findDays(text, part).find(({ year }) => year !== undefined)
    const date = day && formatDay(day)
    if (day && date) return readAs(date, day.passage)
  }
  return undefined
}
