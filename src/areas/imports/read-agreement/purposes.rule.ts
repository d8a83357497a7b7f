import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { heading } from './agreement-headings.ts'

const purposesSaid = [
  /(?<!\p{L})(?:syftet|målet|ändamålet|målsättningen)(?:\s[^.:;]{0,80}?)?\sär\s(?:att\s)?(?<it>[^;!?]{5,400})$/diu,
  /(?<!\p{L})(?:syftar\still|har\still\s(?:syfte|ändamål|uppgift)|har\ssom\s(?:syfte|mål))\s(?:att\s)?(?<it>[^;!?]{5,400})$/diu,
  /(?<!\p{L})är\s(?:över)?ens\som\satt\s(?:(?:gemensamt|tillsammans)\s)?(?<it>(?:verka|arbeta|bidra|förebygga|minska|öka|stärka)\s[^;!?]{5,400})$/diu,
]
const inSection = [
  /^(?:genom\s)?(?:denna\s|detta\s)?(?:överenskommelsen?|avtalet?|parterna|vi|samverkan|samarbetet|partnerskapet)\s(?:ska|skall|vill)\s(?:gemensamt\s|tillsammans\s)?(?<it>[^;!?]{5,400})$/diu,
  /^att\s(?<it>[^;!?]{5,400})$/diu,
  /^(?:genom|med)\s[^.,;]{3,80}?\s(?:ska|skall|vill)\s(?:parterna|kommunen\soch\spolisen)\s(?<it>[^;!?]{5,400})$/diu,
]
/** The title of a page may tell what it is all for: `Fortsatt samarbete med polisen för ett tryggare Kil`. */
const titleSaid = /(?:samarbete|samverkan)\s(?:\S+\s){1,5}?för\s(?<it>(?:ett|en|ökad|minskad)\s[^.:;]{4,80})$/diu
const areasSaid = [
  /(?<!\p{L})(?:samverkans|fokus|insats|problem)?områden(?:a)?(?:\s[^.:;]{0,80}?)?(?::|\s(?<!\sdet\s)(?:är|omfattar|gäller))\s(?<it>[^.:;]{3,400})/diu,
  /(?<!\p{L})(?:samverkar|samverka|samarbetar|samarbeta)\s(?:särskilt\s)?(?:inom|kring|i\sfråga\som)\s(?<it>[^.:;]{3,400})/diu,
]
const areasLead = /(?:områden|samverkar?|samarbetar?|omfattar|insatser|prioriter\p{L}+)(?:\s[^.:]{0,60})?:$/iu
const spoken = /,?["”]?,\s(?:säger|sade|menar|berättar)\s/u
const rowNumber = /^\d{1,2}(?:\.\d{1,2}){1,2}\.?\s/u
const fewestTold = 2

/** What the cooperation is for (sv. syfte), without the `att` before it. */
export function purposesOf(text: string, parts: readonly PagePart[], title: Passage | undefined): Found<string>[] {
  const section = sectionUnder(parts, heading.purposes, heading.any)
  const points = section.filter(({ kind }) => kind === 'point')
  if (points.length > 0 && (section[0]?.kind !== 'paragraph' || section[0].words.endsWith(':')))
    return points.flatMap((point) => wholeOf(text, point))
  const own = section.filter(({ words }) => !areasLead.test(words))
  const sentences = (own.length > 0 ? own : parts).flatMap((part) => sentencesIn(text, part))
  const patterns = own.length > 0 ? [...purposesSaid, ...inSection] : purposesSaid
  const found = sentences.flatMap((sentence) => clauseIn(text, sentence, patterns))
  if (found.length > 0) return once(found)
  if (own[0]) return wholeOf(text, own[0])
  const told = title && clauseIn(text, title, [titleSaid])
  return told?.map((one) => ({ ...one, isSure: false })) ?? []
}

const bare = (text: string, passage: Passage) => withoutMarks(text, passage, ' .,;')
const wholeOf = (text: string, part: Passage) =>
  [foundIn(text, bare(text, part))].filter((found) => found !== undefined)

function clauseIn(text: string, sentence: Passage, patterns: readonly RegExp[]): Found<string>[] {
  const span = firstCaptured(text, sentence, patterns)
  if (!span) return []
  const said = wordsIn(text, span).search(spoken)
  return wholeOf(text, said > 0 ? { ...span, end: span.start + said } : span)
}

/** What the parties cooperate on (sv. samverkansområden): a section's rows, a list that is led by the word, or a sentence. */
export function areasOf(text: string, parts: readonly PagePart[], lists: readonly PageList[]): Found<string>[] {
  const section = sectionUnder(parts, heading.areas, heading.any)
  const rows = section.filter(({ kind, words }) => kind !== 'paragraph' && !words.endsWith(':'))
  if (rows.length > 0) return rows.flatMap((row) => rowIn(text, row))
  const list = lists.find(({ lead }) => lead && areasLead.test(lead.words))
  if (list) return list.points.flatMap((point) => rowIn(text, point))
  const sentences = parts.flatMap((part) => sentencesIn(text, part))
  return once(sentences.flatMap((sentence) => areasTold(text, sentence)))
}

function rowIn(text: string, row: PagePart): Found<string>[] {
  const mark = rowNumber.exec(wordsIn(text, row))?.[0].length ?? 0
  return wholeOf(text, { ...row, start: row.start + mark })
}

function areasTold(text: string, sentence: Passage): Found<string>[] {
  for (const pattern of areasSaid) {
    const span = captured(text, sentence, pattern)?.passage
    const entries = span ? enumerated(text, span) : []
    if (entries.length >= fewestTold) return entries
  }
  return []
}
