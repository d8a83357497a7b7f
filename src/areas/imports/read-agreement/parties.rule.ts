import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import { municipalityMentions } from '../municipality-mention.rule.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, isOrganisation, matchesIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { heading } from './agreement-headings.ts'

const between = [
  /(?:överenskommelse|avtal|samverkan|samarbete|partnerskap)[\p{L}]*\s(?:[^.:]{0,60}\s)?mellan\s(?<it>(?:[^.:;]|(?<=org)\.){5,300})/diu,
  /^mellan\s(?<it>(?:[^.:;]|(?<=org)\.){5,300})/diu,
]
const inSection = [
  /^(?:avtals|samverkans)?(?:parter|parterna|medlemmar)(?::|\sär)\s(?<it>[^.:;]{5,300})/diu,
  /^\p{L}+s\smedlemmar\s(?:är|utgörs av):?\s(?<it>[^.:;]{5,300})/diu,
  /^(?<it>[^.:;]{5,300})/du,
]
/** `Parter: A, B och C` on one line, `Parter i detta avtal är A och B`. */
const labelled =
  /^(?:följande\s)?(?:avtals|samverkans)?parter(?:na)?(?:(?:\s[^.:;]{3,60})?:|\si\s[^.:;]{3,40}\sär)\s(?<it>[^.:;]{5,300})/diu
const isNumber = /^org\.?\s?-?(?:nr|nummer)/iu
const afterParties =
  /\s(?:om|avseende|gällande|rörande|för|kring|under|har|som|ska|skall|är|med|år|åren|perioden|\d{4})(?![\p{L}\d])/u
/** `Sala kommun (org.nr 212000-2098), nedan kallad kommunen` */
const hereafter =
  /\p{Lu}[^,()]{2,80}?(?:\s\([^)]{3,60}\))?,?\s(?:nedan|härefter|fortsättningsvis)\skalla\p{L}{1,3}(?=\s)/gu
const listed = /(?<!\p{L})(?:följande\sparter|mellan(?:\sföljande)?|parter(?:na)?(?:\sär)?):$/iu
/** `A kommun och Polisen fortsätter sin samverkan`: those who do something together. */
const together =
  /^(?<it>[^.:;]{5,200}?)\s(?:har|fortsätter|förnyar|förlänger|ska|samverkar|samarbetar|är\söverens|tecknar|tecknade|skriver|skrev|ingår|träffar|kommer)\s/du
const works = /samverk|samarbet|överenskommelse|avtal/iu
const roleOfParty = /^\p{Lu}?[\p{Ll}-]{3,25}:\s(?=\p{Lu})/u
const police = /(?<![\p{L}-])[Pp]olisen(?=s?(?![\p{L}-]))/gu

/** Who agrees with whom (sv. avtalsparter), each as it is written. */
export function partiesOf(text: string, parts: readonly PagePart[], lists: readonly PageList[]): Found<string>[] {
  const section = sectionUnder(parts, heading.parties, heading.any)
  const rows = section.filter(({ kind, words }) => kind !== 'paragraph' && words.length < 120)
  if (rows.length > 1) return rows.flatMap((row) => partyIn(text, row))
  const told = section
    .flatMap((part) => matchesIn(text, part, hereafter))
    .flatMap(({ passage }) => partyIn(text, passage))
  if (told.length > 1) return told
  const list = lists.find(({ lead }) => lead && listed.test(lead.words))
  if (list && list.points.length > 1) return list.points.flatMap((point) => partyIn(text, point))
  const lead = parts.findIndex(({ words }) => /(?:^|(?:avtal|överenskommelse)\s)mellan$/iu.test(words))
  const below = lead < 0 ? [] : entriesIn(text, parts[lead + 1])
  if (below.length > 1) return below
  for (const [passages, patterns] of [
    [section, [labelled, ...between, ...inSection]],
    [parts, [labelled, ...between]],
  ] as const)
    for (const passage of passages) {
      const entries = entriesIn(text, firstCaptured(text, passage, patterns))
      if (entries.length > 1) return entries
    }
  return workingTogether(text, parts)
}

/** A row of a list: without what the party is called hereafter, its number, or what it is (`Kommun: Flens kommun`). */
function partyIn(text: string, row: Passage): Found<string>[] {
  const words = wordsIn(text, row)
  const lead = roleOfParty.exec(words)?.[0].length ?? 0
  const end = words.search(/\s\(|,?\s(?:org\.|nedan\skalla|här\s?efter|fortsättningsvis)/u)
  const own = { start: row.start + lead, end: end > lead ? row.start + end : row.end }
  const found = foundIn(text, withoutMarks(text, own, ' .,;'))
  return found ? [found] : []
}

function entriesIn(text: string, span: Passage | undefined): Found<string>[] {
  if (!span) return []
  const end = wordsIn(text, span).search(afterParties)
  const entries = enumerated(text, end > 0 ? { ...span, end: span.start + end } : span)
  return entries.flatMap((entry, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]]
    if (isNumber.test(entry.value) || (before && isPartOf(before, entry))) return []
    const whole = after && isPartOf(entry, after) ? { ...entry.passage, end: after.passage.end } : entry.passage
    return foundIn(text, whole) ?? []
  })
}

/** `Polismyndigheten, lokalpolisområde Nybro` is one party. */
const isPartOf = (whole: Found<string>, part: Found<string>) =>
  /^(?:lokal)?polisområde\s/u.test(part.value) && /^polis/iu.test(whole.value)

/** Nothing says that they are parties, but they do something together: their names must tell what they are. */
function workingTogether(text: string, parts: readonly PagePart[]): Found<string>[] {
  const sentences = parts
    .flatMap((part) => sentencesIn(text, part))
    .filter((one) => works.test(wordsIn(text, one).slice(0, 500)))
  const told = sentences
    .map((sentence) => captured(text, sentence, together)?.passage)
    .map((span) => (span ? enumerated(text, span) : []))
    .filter((entries) => entries.length > 1 && entries.every(({ value }) => isParty(value)))
  const best = told.find((entries) => entries.every(({ value }) => !/^kommunen$/iu.test(value))) ?? told[0]
  if (best) return best
  const named = sentences.flatMap((one) => [
    ...municipalityMentions(text, one).slice(0, 1),
    ...matchesIn(text, one, police).flatMap(({ passage }) => foundIn(text, passage) ?? []),
  ])
  const each = once(named).map((one) => ({ ...one, isSure: false }))
  return each.length === 2 && each.some(({ value }) => /^polisen$/iu.test(value)) ? each : []
}

const isParty = (value: string) => isOrganisation(value) || /^(?:kommunen|polisen)$/iu.test(value)
