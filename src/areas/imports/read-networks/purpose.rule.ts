import { captured } from '../captured.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { listsOf, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, municipalityNames, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { isKnown } from './member-names.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { formWords, genericSubjects } from './network-words.ts'
import { organisationRuns } from './organisation-runs.rule.ts'
import { atRest, capitals, purposeWordings } from './purpose-words.ts'

const notPurpose =
  /^(?:bestå|utse|ha |vara (?:ordförande|värd)|träffas|sammanträda|maximalt|minst|kommun(?:er|en)? (?:som|i|och)|möjligt|\d+ |vilka som|upp till|nått|bli medlem|läsa |få veta|kontakta|kunna läsa)|^\p{L}+ (?:\p{L}+ )?nätverk$/iu
/** NB what is listed may be members, and what breaks off at a preposition goes on in a list. */
const isPurpose = (words: string) =>
  words.length > 4 &&
  !notPurpose.test(words) &&
  !municipalityNames.has(/^(?<name>[^,]{2,30}),\s/u.exec(words)?.groups?.['name'] ?? '') &&
  !/\s(?:kring|om|inom|med|för|på|i)$/u.test(words)
const workLead = /^(?:(?:aktivt|gemensamt|tillsammans|att)\s)*(?:arbeta|verka|jobba)\s(?:för|mot)\s(?:att\s)?/iu
const purposeHeading =
  /^(?:(?:\p{L}*(?:nätverkets|föreningens|förbundets|samarbetets|rådets|gruppens|alliansens|organisationens|bolagets|nämndens)|vårt?|våra)\s)?(?:syfte|ändamål|uppdrag|uppgift|mål|mål och syfte|syfte och mål|uppdrag och mål|inriktning)(?:et|en)?(?:\smed\s[\p{L}\s]{2,40})?[:?]?$/iu
const afterPurpose =
  /(?:,\s(?:säger|vilket|vilka|som\s|till exempel|bland annat|t\.ex|exempelvis|såsom)|:\s|\s(?:(?:till|åt)\s(?:\p{L}+\s){0,2}|för\s\d+\s)\p{L}*kommuner(?:na)?(?!\p{L})|\soch\sför\satt\s|\s\(|\.\s)/u
const longestWhole = 16
const fewestKept = 5

/** What the network is for (sv. syfte), in the page's own words. */
export function purposeOf(
  text: string,
  { name, parts, sentences, before, term, row }: NetworkEntry,
): Found<string> | undefined {
  if (row) return row.purpose
  const headed = underHeading(text, parts)
  return (
    headed ??
    purposeIn(text, sentences) ??
    whatItDoes(text, name.value, sentences) ??
    listedAim(text, parts) ??
    shortTerm(text, term) ??
    purposeIn(text, before ?? [])
  )
}

const does = new RegExp(`^\\s(?<it>(?!(?:${atRest})(?!\\p{L}))\\p{Ll}+r\\s[^;!?]{3,300})$`, 'du')

/** `Slättens vattenförbund provar vattnet`: whatever the network does in a sentence that its name begins. */
function whatItDoes(text: string, name: string, sentences: readonly Passage[]): Found<string> | undefined {
  for (const sentence of sentences) {
    const start = sentence.start + name.length
    const span = text.startsWith(name, sentence.start)
      ? captured(text, { ...sentence, start }, does)?.passage
      : undefined
    const found = span && foundIn(text, trimmedPurpose(text, span))
    if (found && isPurpose(found.value)) return found
  }
  return undefined
}

const opensAims =
  /^(?:(?:vårt?|våra)\s)?(?:syfte|ändamål|uppdrag|uppgift(?:er)?|mål)(?:\soch\s\p{L}+)?:?$|(?<!\p{L})(?:vi|nätverket|föreningen|förbundet|samarbetet|rådet)\s(?:vill|ska|arbetar\sför)(?:\satt)?:$/iu

/** `Vi vill:` over a list: its first point. */
function listedAim(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const point = listsOf(parts).find(({ lead }) => opensAims.test(lead?.words.slice(-80) ?? ''))?.points[0]
  return point && foundIn(text, trimmedPurpose(text, point))
}

const longestTerm = 10
/** `nordiskt samarbete` says what it is and not what it is for. */
const endsInForm = new RegExp(`${formWords}$`, 'u')

/** `Kustnära – landsbygdsutveckling`: what stands after the dash, where it is no more than a few words. */
function shortTerm(text: string, term: Passage | undefined): Found<string> | undefined {
  const found = term && foundIn(text, withoutMarks(text, sentencesIn(text, term)[0] ?? term, ' .:,'))
  const isTerm =
    found &&
    found.value.split(' ').length <= longestTerm &&
    /^(?!ett\s|en\s|med\s|som\s|är\s|består)\p{Ll}/u.test(found.value) &&
    !endsInForm.test(found.value)
  return isTerm ? found : undefined
}

function purposeIn(text: string, sentences: readonly Passage[]): Found<string> | undefined {
  for (const wording of purposeWordings)
    for (const sentence of sentences) {
      const span = captured(text, sentence, wording)?.passage
      const found = span && foundIn(text, trimmedPurpose(text, span))
      if (found && isPurpose(found.value)) return found
    }
  return undefined
}

const trimmedPurpose = (text: string, span: Passage): Passage => {
  const words = wordsIn(text, span)
  const end = words.search(afterPurpose)
  const start = span.start + (workLead.exec(words)?.[0].length ?? 0)
  const clause = { start, end: end > 4 ? span.start + end : span.end }
  return shortened(text, withoutMarks(text, withoutMembers(text, clause), ' .:,'))
}

/** `… räddningstjänst i Ale, Kil och Mora` */
function withoutMembers(text: string, clause: Passage): Passage {
  const run = organisationRuns(text, clause).find(
    (span) => enumerated(text, span).filter(({ value }) => isKnown(value)).length > 1,
  )
  const lead =
    run &&
    /\s(?:i|mellan|för|från|åt|till|hos|av|med)\s(?:kommunerna\s)?$/u.exec(wordsIn(text, { ...clause, end: run.start }))
  return run && lead && lead.index >= fewestKept && clause.end - run.end < 3
    ? { ...clause, end: clause.start + lead.index }
    : clause
}

/** A long clause is taken to where a second aim begins: `… och skapa …`. */
function shortened(text: string, purpose: Passage): Passage {
  const words = wordsIn(text, purpose)
  if (words.split(/\s+/u, longestWhole + 1).length <= longestWhole) return purpose
  for (const joint of words.matchAll(/(?:\s(?:och|samt)\s(?=(?:att\s)?\p{Ll}{2,}a\s)|,\satt\s|\sgenom\satt\s|\.\s)/gu))
    if (words.slice(0, joint.index).split(/\s+/u, fewestKept).length >= fewestKept)
      return { ...purpose, end: purpose.start + joint.index }
  return purpose
}

function underHeading(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const at = parts.findIndex(({ words }) => purposeHeading.test(words))
  const next = at < 0 ? undefined : parts[at + 1]
  const first = next && next.kind !== 'heading' && next.kind !== 'point' ? sentencesIn(text, next)[0] : undefined
  if (!first) return undefined
  for (const wording of purposeWordings.slice(0, 3)) {
    const span = captured(text, first, wording)?.passage
    if (span) return foundIn(text, trimmedPurpose(text, span))
  }
  const lead = new RegExp(
    `^(?:[Aa]tt\\s|(?:${genericSubjects}|${capitals})\\s(?:(?:ska|vill|skall)\\s|(?=\\p{Ll}+r\\s)))`,
    'u',
  ).exec(wordsIn(text, first))
  return foundIn(text, trimmedPurpose(text, { start: first.start + (lead?.[0].length ?? 0), end: first.end }))
}
