import type { Found, Passage } from '../reading.ts'
import { attClauses } from './att-clauses.rule.ts'
import { foundIn, withoutMarks, wordsIn } from './passage.rule.ts'
import { paragraphsOf, sentencesIn, type Paragraph } from './sentences.rule.ts'
import type { Section } from './sections.rule.ts'
import type { Line } from './line.ts'
import { endsDecisions, opensProposal } from './decision-words.ts'
import { attIn, decisionsUnderHeading, pointMark, sentTo } from './decisions-under-heading.rule.ts'
import { withoutNoise } from './noise-inside.rule.ts'

/** `Beslut`, `Beslut:`, `Styrgruppens beslut`, `Nämnden beslutar`, with or without the decision on the same line. */
const heading =
  /^(?<head>(?:[\p{Lu}\d][\p{L}\d-]*(?:\s[\p{L}\d-]+){0,4}s\s{1,3}beslut|beslut|mötets beslutspunkter|(?:\p{Lu}[\p{L}-]*\s){1,4}(?:beslutar|beslutade|beslutar att|beslutade att))(?::|\s*$|(?=\s1[.)]\s)))/iu
const runInHeading =
  /^(?:Beslut(?=\s\p{Lu}\p{L}+\s.*\.)|\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,4}s\sbeslut(?=\s(?:\p{Lu}|att\s)))/u
/** `… inte komplett. Beslut: att avvakta`: a heading inside a line. */
const innerHeading = /(?<=[.!?]\s{1,3})Beslut:(?=\s)/u
const otherHeading =
  /^(?:bakgrund|diskussion|ärendebeskrivning|ärendet|sammanfattning|underlag|beslutsunderlag|information|redovisning|yrkande|exp(?:edieras)?|delges|bilagor?|föredragande)(?!\p{L})[^.]{0,60}:?$/iu
/** As a whole line, or with a colon after it: it ends the decisions above it though no empty line does. */
const headingAlone = new RegExp(`^(?:${endsDecisions.join('|')})(?:\\s?:(?!.*beslut).{0,80}|\\s*)$`, 'iu')
const decides =
  /^beslut(?=\satt\s)|(?<!\p{L})(?:beslutar|beslutade|beslutas|beslutades|beslöt|beslöts|beslut togs|bestäm(?:s|mer|de|des)|enades om|kom överens om|överenskoms)(?!\p{L})[^.]{0,60}?\batt\b/iu
const proposal = /\bförsla(?:g|get) till beslut\b|\byrkar\b|\btidigare beslut|\bföreslår\b/iu
const attClause = /^att\s(?!jämte\s)\p{L}/iu
const passiveNow =
  /^\p{L}[\p{L}\s\d-]{2,80}\s(?:noteras|godkänns|antas|fastställs|bordläggs|återremitteras|avslås|bifalls|lämnas utan åtgärd)(?:\s(?:till|på grund av|med|enligt|i väntan på)\s[\p{L}\s\d]{1,60})?\.?$/iu

type Course = { decisions: Found<string>[]; under: 'decision' | 'proposal' | 'none'; hasDecision: boolean }

/** The words of every decision in the item: those under a heading, and those that a sentence says. */
export function decisionsIn(text: string, section: Section): Found<string>[] {
  const course: Course = { decisions: [], under: 'none', hasDecision: false }
  for (const paragraph of paragraphsOf(section.lines))
    for (const part of partsOf(text, paragraph)) readPart(text, course, part)
  const clauses = course.decisions.flatMap((decision) => attClauses(text, decision))
  return withoutNoise(text, clauses, section.lines)
}

function readPart(text: string, course: Course, part: Part): void {
  const words = wordsIn(text, part)
  if (part.isHeading) {
    course.under = 'decision'
    course.hasDecision = false
  } else if (opensProposal.test(words)) course.under = 'proposal'
  else if (headingAlone.test(words) || otherHeading.test(words) || sentTo.test(words)) course.under = 'none'
  else if (course.under === 'decision' && (!course.hasDecision || part.isPoint)) {
    course.decisions.push(...decisionsUnderHeading(text, part))
    course.hasDecision = true
  } else if (course.under !== 'proposal' || decides.test(words)) {
    course.under = 'none'
    course.decisions.push(...sentencesIn(text, part).flatMap((sentence) => saidIn(text, sentence)))
  }
}

type Part = Passage & { isHeading: boolean; isPoint: boolean }

/** Parts headings, each on its line or first on it, from the words under them. */
function partsOf(text: string, paragraph: Paragraph): Part[] {
  const parts: Part[] = []
  let start = paragraph.start
  for (const line of paragraph.lines) {
    const isOther = headingAlone.test(line.words) || opensProposal.test(line.words) || sentTo.test(line.words)
    const inner = isOther ? -1 : line.words.search(innerHeading)
    const from = line.start + Math.max(inner, 0)
    const head = inner > 0 ? 'Beslut:'.length : headLength(line)
    if (head === 0 && !isOther) continue
    const above = withoutMarks(text, { start, end: from }, '')
    if (above.start < above.end) parts.push(partAt(text, above))
    const end = isOther ? line.end : from + head
    parts.push({ start: from, end, isHeading: !isOther, isPoint: false })
    start = end
  }
  const rest = withoutMarks(text, { start, end: paragraph.end }, '')
  return rest.start < rest.end ? [...parts, partAt(text, rest)] : parts
}

const partAt = (text: string, passage: Passage): Part => {
  const words = wordsIn(text, passage)
  return { ...passage, isHeading: false, isPoint: pointMark.test(words) || attClause.test(words) }
}

function headLength(line: Line): number {
  const head = (heading.exec(line.words) ?? runInHeading.exec(line.words))?.[0] ?? ''
  return proposal.test(head) ? 0 : head.length
}

/** A decision told in running text: from 'att' on where somebody decides, else the whole sentence. */
function saidIn(text: string, sentence: Passage): Found<string>[] {
  const words = wordsIn(text, sentence)
  if (proposal.test(words)) return []
  const mark = (pointMark.exec(words) ?? /^Beslut:\s{1,3}/iu.exec(words))?.[0].length ?? 0
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
