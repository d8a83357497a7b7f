import { captured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import { municipalityLists, municipalityMentions } from '../municipality-mention.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, isOrganisation, matchesIn, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

/** A police chief who signs is no party: `lokalpolisområdeschef`, `chef för lokalpolisområde Norr`. */
const localPolice =
  /(?<!chef\s|chef för\s|chefen för\s|chef i\s)(?<![\p{L}-])(?:[Ll]okalp|[Pp])olisområdet?\s\p{Lu}[\p{L}-]+(?:[\s/]\p{Lu}[\p{L}-]+){0,2}/gu
const police = /(?<![\p{L}-])(?:Polisen|polisen|Polismyndigheten|polismyndigheten)(?=s?(?![\p{L}-]))/gu
const policeInPair =
  /(?<![\p{L}-])polis(?=\s(?:och|samt)\s(?:\p{L}+\s)?kommun(?!\p{L}))|(?<=kommun\s(?:och|samt)\s)polis(?![\p{L}-])/giu
const municipality = /(?<![\p{L}-])kommunen(?=s?(?![\p{L}-]))/giu
const municipalityInPair =
  /(?<![\p{L}-])kommun(?=\s(?:och|samt)\spolis(?!\p{L}))|(?<=polis\s(?:och|samt)\s)kommun(?![\p{L}-])/giu
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
  const named = [...told, ...points].flatMap((passage) => municipalityMentions(text, passage))
  if (named.length > 0) return once(named)
  const anywhere = once(page.parts.flatMap((part) => municipalityMentions(text, part)).filter(({ isSure }) => isSure))
  if (anywhere.length === 1) return anywhere
  return firstOf(page, municipality) ?? firstOf(page, municipalityInPair) ?? []
}

const policeOf = (page: PromisePage): Found<string>[] =>
  firstOf(page, localPolice) ?? firstOf(page, police) ?? firstOf(page, policeInPair) ?? []

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
  /(?<!\p{L})(?:mellan|(?:under)?teckna(?:ts|t|s|des) av|(?:under)?skri(?:vits|vs|vna|ven|vet) av|avges av|ges av|från)\s(?<it>[^.:;]{5,300})/diu,
  /^(?<it>[^.:;]{5,250}?)\s(?:lovar|åtar sig|avger|ger|skrev|skriver|tecknar|tecknade|undertecknar|undertecknade|står bakom|i samverkan|har (?:enats|kommit överens|undertecknat|tecknat|skrivit))(?!\p{L})/diu,
]
const alsoParty =
  /^(?:\p{L}+\s)?(?:\p{L}*(?:bolag|bolaget|bostäder|hem|hus|räddningstjänst|räddningstjänsten|fastighetsägarna|regionen|församling|näringsliv|näringslivet|föreningsliv|föreningslivet)|AB \p{Lu}.*|.* AB)$/u

/** Others who stand in one enumeration with the police: a housing company, the rescue service. */
function othersOf({ text, sentences }: PromisePage): Found<string>[] {
  return sentences.flatMap((sentence) => givers.flatMap((pattern) => othersIn(text, sentence, pattern)))
}

function othersIn(text: string, sentence: Passage, pattern: RegExp): Found<string>[] {
  const list = captured(text, sentence, pattern)
  const entries = list ? enumerated(text, list.passage) : []
  if (entries.length < 3 || !entries.some(({ value }) => /polis/iu.test(value))) return []
  return entries.filter(
    ({ value }) => !/polis|kommun/iu.test(value) && (isOrganisation(value) || alsoParty.test(value)),
  )
}
