import { captured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import { isMunicipalityName, municipalityLists, municipalityMentions } from '../municipality-mention.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, isOrganisation, matchesIn, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

/** A police chief who signs is no party: `lokalpolisområdeschef`, `chef för lokalpolisområde Norr`. */
const localPolice =
  /(?<!chef\s|chef för\s|chefen för\s|chef i\s)(?<![\p{L}-])(?:[Ll]okalp|[Pp])olisområdet?\s\p{Lu}[\p{L}-]+(?:[\s/]\p{Lu}[\p{L}-]+){0,2}/gu
const police = /(?<![\p{L}-])[Pp]olisen(?=s?(?![\p{L}-]))/gu
const policeAuthority = /(?<![\p{L}-])[Pp]olismyndigheten(?=s?(?![\p{L}-]))/gu
const policeInPair =
  /(?<![\p{L}-])polis(?=\s(?:och|samt)\s(?:\p{L}+\s)?kommun(?!\p{L}))|(?<=kommun\s(?:och|samt)\s)polis(?![\p{L}-])/giu
const municipality = /(?<![\p{L}-])kommunen(?=s?(?![\p{L}-]))/giu
/** `Polisen och kommunen lovar …` in running text is how the party is called, whatever the title says. */
const besidePolice =
  /(?<=(?<!\p{L})polisen\s(?:och|samt)\s)kommunen(?![\p{L}-])|(?<![\p{L}-])kommunen(?=\s(?:och|samt)\spolisen(?!\p{L}))/giu
const municipalityInPair =
  /(?<![\p{L}-])kommun(?=\s(?:och|samt)\spolis(?!\p{L}))|(?<=polis\s(?:och|samt)\s)kommun(?![\p{L}-])/giu
const mentionsOne = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,30}\s[Kk]ommuns?(?!\p{L})/u
/** Sentences that tell who gives the promise; a municipality named elsewhere may be a neighbour. */
const onParties = /löfte|lovar|utlova|samverk|samarbet|åtar sig|överens|polis/iu

/** Who gives the promises (sv. parter), each as first written where it is named most exactly. */
export function partnersOf(page: PromisePage): Found<string>[] {
  return once([...municipalitiesOf(page), ...policeOf(page), ...othersOf(page)])
}

function municipalitiesOf(page: PromisePage): Found<string>[] {
  const { text } = page
  const told = page.sentences.filter((sentence) => onParties.test(wordsIn(text, sentence).slice(0, 700)))
  const listed = told.flatMap((sentence) => municipalityLists(text, sentence)).flatMap((list) => enumerated(text, list))
  if (listed.length > 0) return listed
  const points = page.parts.filter(({ kind, words }) => kind === 'point' && onParties.test(words))
  const titles = page.parts.filter(({ kind, words }) => kind === 'heading' && !/polis/iu.test(words))
  const inTitle = (passage: Passage) => titles.some((title) => within(passage, title))
  const [headed, running] = [told.filter(inTitle), told.filter((sentence) => !inTitle(sentence))]
  const named = [...running, ...points].flatMap((passage) => municipalityMentions(text, passage))
  const paired = running.flatMap((sentence) => matchesIn(text, sentence, besidePolice).map(({ passage }) => passage))
  const besides = named.length > 0 ? undefined : paired.flatMap((passage) => foundIn(text, passage) ?? [])[0]
  if (besides) return [besides]
  const all = [...headed.flatMap((passage) => municipalityMentions(text, passage)), ...named]
  if (all.length > 0) return once(all)
  const ofParties = told.flatMap((sentence) => matchesIn(text, sentence, municipality).map(({ passage }) => passage))
  const plain = ofParties.flatMap((passage) => foundIn(text, passage) ?? [])
  const isOwnPage = page.parts.some(({ kind, words }) => kind === 'paragraph' && mentionsOne.test(words))
  if (plain[0] && !isOwnPage) return [plain[0]]
  const anywhere = once(page.parts.flatMap((part) => municipalityMentions(text, part)).filter(({ isSure }) => isSure))
  if (anywhere.length === 1) return anywhere
  return firstOf(page, municipality) ?? firstOf(page, municipalityInPair) ?? []
}

const within = (inner: Passage, outer: Passage) => inner.start >= outer.start && inner.end <= outer.end

const policeOf = (page: PromisePage): Found<string>[] =>
  firstOf(page, localPolice) ??
  firstOf(page, police) ??
  firstOf(page, policeInPair) ??
  firstOf(page, policeAuthority) ??
  []

/** The first time that anything on the page fits, the passage without its genitive. */
function firstOf({ text, parts }: PromisePage, pattern: RegExp): Found<string>[] | undefined {
  for (const part of parts) {
    const first = matchesIn(text, part, pattern)[0]
    const found = first && foundIn(text, first.passage)
    if (found) return [found]
  }
  return undefined
}

const givers = [
  /(?<!\p{L})(?:mellan|(?:under)?teckna(?:ts|t|s|des|d|de|r) av|(?:under)?skri(?:vits|vs|vna|ven|vet|ver) av|avges av|avgetts av|ges av|från|parter(?:na)?(?: är|:)|avsändare:|löftesgivare:|bakom (?:löftet|löftena|medborgarlöftet|medborgarlöftena) står|ett samarbete mellan)\s(?<it>[^.:;]{5,300})/diu,
  /^(?<it>[^.:;]{5,250}?)\s(?:lovar|åtar sig|avger|ger|skrev|skriver|tecknar|tecknade|undertecknar|undertecknade|står bakom|i samverkan|samarbetar|samverkar|vill|ska (?:tillsammans|gemensamt)|har (?:i dag |nu |också |gemensamt |tillsammans ){0,2}(?:enats|kommit överens|undertecknat|tecknat|skrivit|tagit fram|gått samman|tillsammans|formulerat|gemensamt))(?!\p{L})/diu,
]
const alsoParty =
  /^(?:\p{L}+\s)?(?:\p{L}*(?:bolag|bolaget|bostäder|hem|hus|räddningstjänst|räddningstjänsten|fastighetsägarna|regionen|församling|näringsliv|näringslivet|föreningsliv|föreningslivet|föreningarna|trafiken|trafik|gruppen|kyrkan|vandrarna|företagarna|butikerna|handlarna|centrum|fastigheter|skolan|länsstyrelsen)|AB \p{Lu}.*|.* AB)$/u
const byForm =
  /^(?:föreningen|bostadsbolaget|bostadsföretaget|stiftelsen|hyresvärden|hyresvärdarna|fastighetsbolaget|organisationen|stadsdelen)\s\p{Lu}.*$/iu
const oneName = /^\p{Lu}[\p{L}-]+$/u
/** `Tillsammans med Hembo och kommunen lovar polisen …`, `Hembo lovar att …` */
const alone = [
  /^(?:Tillsammans|I samarbete|I samverkan)\smed\s(?<it>[^.:;]{3,200}?)\s(?:lovar|ska|åtar)\s/du,
  /^(?<it>\p{Lu}[^.:;]{2,60}?)\s(?:lovar|åtar sig|ska)\s/du,
]
const asksWho =
  /^(?:vilka|vem)\s(?:står|lovar|ger|har|är)|^(?:parter|löftesgivare|avsändare|undertecknare|samverkansparter|samarbetsparter):?$/iu

/** Others who stand in one enumeration with the police: a housing company, the rescue service. */
function othersOf({ text, sentences, parts }: PromisePage): Found<string>[] {
  const told = sentences.flatMap((sentence) =>
    givers.flatMap((pattern) => othersIn(text, captured(text, sentence, pattern)?.passage)),
  )
  const answers = parts.flatMap((part, index) => {
    const next = parts[index + 1]
    return next && part.kind === 'heading' && asksWho.test(part.words) ? othersIn(text, next) : []
  })
  const points = parts.filter(({ kind }) => kind === 'point')
  const single = [...sentences, ...points].flatMap((sentence) =>
    alone.flatMap((pattern) => partiesIn(text, captured(text, sentence, pattern)?.passage)),
  )
  return [...told, ...answers, ...single]
}

/** Here nothing else shows that they are parties: their names must tell that they are organisations. */
const partiesIn = (text: string, list: Passage | undefined): Found<string>[] =>
  (list ? enumerated(text, list) : []).filter(
    ({ value }) =>
      !/polis|kommun(?!al)/iu.test(value) &&
      /^\p{Lu}/u.test(value) &&
      !isMunicipalityName(value) &&
      (isOrganisation(value) || alsoParty.test(value)),
  )

function othersIn(text: string, list: Passage | undefined): Found<string>[] {
  const entries = list ? enumerated(text, list) : []
  if (entries.length < 3 || !entries.some(({ value }) => /polis/iu.test(value))) return []
  const others = entries.filter(({ value }) => !/polis|kommun(?!al)/iu.test(value))
  return others.filter(
    ({ value }) => isOrganisation(value) || alsoParty.test(value) || byForm.test(value) || oneName.test(value),
  )
}
