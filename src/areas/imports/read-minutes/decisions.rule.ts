import type { Found, Passage } from '../reading.ts'
import { foundIn, withoutMarks, wordsIn } from './passage.rule.ts'
import { paragraphsOf, sentencesIn, type Paragraph } from './sentences.rule.ts'
import type { Section } from './sections.rule.ts'
import type { Line } from './line.ts'

/** `Beslut`, `Beslut:`, `Styrgruppens beslut`, `Nämnden beslutar`, with or without the decision on the same line. */
const heading =
  /^(?<head>(?:[\p{Lu}\d][\p{L}\d-]*(?:\s[\p{L}\d-]+){0,4}s\s{1,3}beslut|beslut|mötets beslutspunkter|(?:\p{Lu}[\p{L}-]*\s){1,4}(?:beslutar|beslutade|beslutar att|beslutade att))(?::|\s*$|(?=\s1[.)]\s)))/iu
const runInHeading = /^Beslut(?=\s\p{Lu}\p{L}+\s.*\.)/u
const otherHeading =
  /^(?:bakgrund|diskussion|ärendebeskrivning|ärendet|sammanfattning|underlag|beslutsunderlag|information|redovisning|yrkande|förslag till beslut|exp(?:edieras)?|delges|bilagor?|föredragande)(?!\p{L})[^.]{0,60}:?$/iu
/** As a whole line: it ends the decisions above it though no empty line does. */
const headingAlone =
  /^(?:bakgrund|diskussion|ärendebeskrivning|sammanfattning(?:\sav\särendet)?|beslutsunderlag|beslutsgång|redovisning):?$/iu
const decides =
  /^beslut(?=\satt\s)|(?<!\p{L})(?:beslutar|beslutade|beslutas|beslutades|beslöt|beslöts|beslut togs|enades om|överenskoms)(?!\p{L}).{0,40}?\batt\b/iu
const proposal = /\bförsla(?:g|get) till beslut\b|\byrkar\b|\btidigare beslut|\bföreslår\b/iu
const attClause = /^att\s(?!jämte\s)\p{L}/iu
const passiveNow =
  /^\p{L}[\p{L}\s\d-]{2,80}\s(?:noteras|godkänns|antas|fastställs|bordläggs|återremitteras|avslås|bifalls|lämnas utan åtgärd)(?:\s(?:till|på grund av|med)\s[\p{L}\s]{1,60})?\.?$/iu
const pointMark = /^(?:[•▪*·–-]|\d{1,2}[.)]|[a-zåäö]\))\s{1,5}/u

/** The words of every decision in the item: those under a heading, and those that a sentence says. */
export function decisionsIn(text: string, section: Section): Found<string>[] {
  const decisions: Found<string>[] = []
  let isUnderHeading = false
  let hasDecision = false
  for (const paragraph of paragraphsOf(section.lines)) {
    for (const part of partsOf(text, paragraph)) {
      if (part.isHeading) [isUnderHeading, hasDecision] = [true, false]
      else if (otherHeading.test(wordsIn(text, part))) isUnderHeading = false
      else if (isUnderHeading && (!hasDecision || part.isPoint)) {
        decisions.push(...(isRunIn(text, part) ? runIn(text, part) : underHeading(text, part)))
        hasDecision = true
      } else {
        isUnderHeading = false
        decisions.push(...sentencesIn(text, part).flatMap((sentence) => saidIn(text, sentence)))
      }
    }
  }
  return decisions
}

type Part = Passage & { isHeading: boolean; isPoint: boolean }

/** Parts a heading that stands first in a paragraph from the words under it. */
function partsOf(text: string, paragraph: Paragraph): Part[] {
  const parts: Part[] = []
  let start = paragraph.start
  for (const line of paragraph.lines) {
    const isOther = headingAlone.test(line.words)
    const head = headLength(line)
    if (head === 0 && !isOther) continue
    if (line.start > start) parts.push(partAt(text, { start, end: line.start }))
    const end = isOther ? line.end : line.start + head
    parts.push({ start: line.start, end, isHeading: !isOther, isPoint: false })
    start = end
  }
  const rest = withoutMarks(text, { start, end: paragraph.end }, '')
  return rest.start < rest.end ? [...parts, partAt(text, rest)] : parts
}

const partAt = (text: string, passage: Passage): Part => {
  const words = wordsIn(text, passage)
  return { ...passage, isHeading: false, isPoint: pointMark.test(words) || attClause.test(words) }
}

const headLength = (line: Line) =>
  proposal.test(line.words.slice(0, 60))
    ? 0
    : (heading.exec(line.words)?.[0].length ?? runInHeading.exec(line.words)?.[0].length ?? 0)

const underHeading = (text: string, part: Part): Found<string>[] => {
  const mark = pointMark.exec(wordsIn(text, part))?.[0].length ?? 0
  const decision = foundIn(text, { start: part.start + mark, end: part.end })
  return decision ? [decision] : []
}

/** Whether the words stand on the same line as what is before them, which may mean that line breaks got lost. */
const isRunIn = (text: string, { start }: Passage) =>
  start > 0 && !wordsIn(text, { start: Math.max(0, start - 6), end: start }).includes('\n')

const isFormality = /^paragrafen\s(?:är|förklaras)\s/iu
const isOutcome = /(?<!\p{L})\p{L}{2,}(?:ades|des|tes|ts|as|äggs|ns)(?!\p{L})|^att\s/iu
/** Decisions without line breaks: each numbered sentence, else the first and those after it that tell an outcome too. */
function runIn(text: string, part: Part): Found<string>[] {
  const sentences = sentencesIn(text, part)
  const isNumbered = pointMark.test(wordsIn(text, part))
  const stop = sentences.findIndex(
    (sentence, index) =>
      index > 0 && (!isOutcome.test(wordsIn(text, sentence)) || isFormality.test(wordsIn(text, sentence))),
  )
  const decided = isNumbered
    ? sentences.filter((sentence) => pointMark.test(wordsIn(text, sentence)))
    : sentences.slice(0, stop < 0 ? sentences.length : stop)
  return decided.flatMap((sentence) => underHeading(text, { ...sentence, isHeading: false, isPoint: false }))
}

/** A decision told in running text: from 'att' on where somebody decides, else the whole sentence. */
function saidIn(text: string, sentence: Passage): Found<string>[] {
  const words = wordsIn(text, sentence)
  if (proposal.test(words)) return []
  const mark = pointMark.exec(words)?.[0].length ?? 0
  const said = words.slice(mark)
  const isDecided = decides.test(said)
  if (!isDecided && !attClause.test(said) && !passiveNow.test(said)) return []
  const decision = foundIn(
    text,
    { start: sentence.start + mark + (isDecided ? attIn(said) : 0), end: sentence.end },
    isDecided,
  )
  return decision ? [decision] : []
}

/** `Styrelsen beslutar att …` is quoted from 'att'; a sentence without an actor (`Beslutades att …`) is quoted whole. */
const attIn = (said: string) =>
  /^(?:beslut|beslöt)/iu.test(said)
    ? 0
    : Math.max(
        said.slice(0, 200).search(/(?<=(?<!\p{L})(?:beslutar|beslutade|beslöt|enades om)(?!\p{L})[^.]{0,40}\s)att\b/iu),
        0,
      )
