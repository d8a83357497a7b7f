import { captured } from '../captured.rule.ts'
import { listsOf, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, municipalityNames, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { definiteForms, formWords, genericSubjects } from './network-words.ts'

const rest = '(?<it>[^;!?]{5,400})$'
const about = '(?:\\s[^.:;]{0,160}?)??'
const adverb =
  '(?:\\s(?:främst|också|bland annat|framför allt|helt enkelt|i första hand|huvudsakligen|även|dels|alltså|gemensamt|tillsammans|aktivt|särskilt|bland\\sannat))?'
/** A name of nothing but capitals and figures, before a verb: `Region 10 ska …`. */
const capitals = '\\p{Lu}[\\p{L}\\d-]*(?:\\s(?:\\p{Lu}[\\p{L}\\d-]*|\\d{1,3})){0,5}'
const aim =
  '[\\p{L}]*(?:syftet?|ändamålet?|uppdraget?|uppgiften?|målet?|målsättningen?|ambitionen?|tanken|idén|avsikten?|meningen|målen|uppgifter|huvudmål)'
const goes =
  '(?:leder|samordnar|främjar|ansvarar\\sför|stödjer|stöder|stöttar|utvecklar|driver|företräder|verkar\\sför|marknadsför|finansierar|erbjuder|anordnar|bevakar|sköter|tillvaratar|samlar\\sin|sprider|tar\\sfram|ger|bidrar\\still|hanterar|bereder|förmedlar|tar\\stillvara|hjälper|underlättar|förvaltar|utbyter|diskuterar|delar|förebygger|skapar|stärker|beslutar\\som|utövar)'
/** Verbs that tell how a network is made up or meets, and not what it is for. */
const atRest =
  'har|består|träffas|leds|styrs|finns|sammanträder|möts|omfattar|samlar|ägs|kommer|får|tar|kallas|heter|sker|bjuder|gäller|utgörs|ingår|deltar|är|vänder|riktar|håller|växer|utser|startar|lyder|ligger|innehåller|arbetar|verkar|jobbar|bor|heter|växlar|roterar|bidrar|betalar'
const workFor = '(?:arbetar|verkar|jobbar|arbeta|verka|jobba)'
/** In what words a network's purpose is told, the surest first; `it` is the purpose. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${aim}${about}\\s(?:är|var)${adverb}\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:syftar${adverb}\\still|har\\still\\ssyfte|har\\si\\suppdrag|fått\\si\\suppdrag)${adverb}\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:syfte|uppgift|uppgifter|uppdrag|mål|målsättning|ändamål|ambition|avsikt)(?:\\s[^.:;]{0,40}?)?${adverb}\\s?(?:\\satt|:)\\s?(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `^(?:syftet?|ändamål|uppdrag|mål|uppgift|fokus|inriktning|arbetar med|om vad|beskrivning):\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:fokus(?:\\s(?:ligger|är|läggs|finns))?|fokuserar|inriktad|inriktat|inriktar\\ssig)${adverb}\\s(?:på|mot)\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(`(?<!\\p{L})vision(?:en)?\\s(?:är|om)\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:bildades|startade|startades|grundades|skapades|etablerades|bildats|startats|finns|finns\\still|möts|samlas|samlar|träffas|samverkar|samarbetar|arbetar|jobbar|gått\\ssamman|slutit\\ssig\\ssamman)${about}\\s(?:för|i\\ssyfte)\\satt\\s${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:med|i)\\s(?:det\\s)?(?:\\p{Ll}+\\s)?(?:målet|syftet|uppgiften|ambitionen|uppdraget)\\s(?:är\\s)?att\\s${rest}`,
    'diu',
  ),
  new RegExp(`^(?:${genericSubjects}|${capitals})\\s(?:vill|ska|skall)\\s${rest}`, 'du'),
  new RegExp(
    `(?<!\\p{L})${workFor}\\s(?:(?:tillsammans|gemensamt|vi|aktivt|strategiskt|långsiktigt|parterna|kommunerna|medlemmarna|nätverket|föreningen|förbundet|bland annat)\\s){0,2}(?:för|med|mot)\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  /(?<!\p{L})(?<it>(?:samverkar|samarbetar|samverka|samarbete|samverkan)\s(?:om|kring|inom|över|rörande|gällande|i\sfrågor)\s[^;!?]{3,300}?)(?:\smellan\s.*)?$/diu,
  new RegExp(
    `^(?:(?:${genericSubjects}|\\p{Lu}[^.,:;]{2,60}?)\\s)?(?<it>${goes}\\s[^;!?]{3,300}?)(?:\\soch\\s(?:ägs|består|bildades|har|är)\\s.*)?$`,
    'du',
  ),
  /(?<!\p{L})(?:är|utgör)\s(?:ett\s)(?<it>(?:\p{Ll}+\s)?stöd\s(?:för|till|i)\s[^;!?]{5,300})$/diu,
  /(?<!\p{L})(?:samverkar|samarbetar)\s(?:\p{Ll}+\s){0,3}?för\s(?<it>(?!att\s)[^;!?]{5,300})$/diu,
  new RegExp(`(?<!\\p{L})(?:och|som|vilket)\\s(?:ska|skall|vill)\\s${rest}`, 'diu'),
  new RegExp(`^(?<it>${goes}\\s[^;!?]{3,300})$`, 'diu'),
  /^För\satt\s(?<it>[^.:;]{5,200}?)\shar\s/du,
  new RegExp(`(?<!\\p{L})som\\svill\\s${rest}`, 'diu'),
  new RegExp(`(?<!\\p{L})för\\satt\\s${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:handlar\\som|rör|gäller|med\\sinriktning\\s(?:på|mot)|med\\sfokus\\spå|kring\\sfrågor\\som|(?:vision(?:en)?)\\sär)\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:som|där|vilket|vilken|och)\\s(?:(?:[\\p{L}-]+\\s){1,10}?(?:kan|ska)\\s)?(?<it>(?:${goes}|(?<=(?:kan|ska)\\s)[\\p{Ll}]+a(?:s)?)(?:\\s|,)[^;!?]{3,300})$`,
    'du',
  ),
  new RegExp(
    `(?<!\\p{L})[\\p{L}-]*(?:${formWords})(?:et|en)?\\s(?:för(?!\\satt)|kring|om)\\s(?<it>(?!(?:[\\p{L}-]+\\s){0,2}?[\\p{L}-]*(?:kommuner|regioner|städer|myndigheter|samordnare|chefer|tjänstepersoner|politiker|personer|alla)(?:na)?(?!\\p{L}))[^;!?]{5,200})$`,
    'diu',
  ),
  new RegExp(`^(?:${definiteForms})\\s(?:finns\\s)?för\\s${rest}`, 'diu'),
  new RegExp(
    `(?:^${genericSubjects}|(?<!\\p{L})som)\\s(?<it>(?!(?:${atRest})(?!\\p{L}))\\p{Ll}{2,}(?:ar|er)\\s[^;!?]{3,300})$`,
    'du',
  ),
]
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
  /^(?:(?:nätverkets|föreningens|förbundets|samarbetets|vårt?|våra)\s)?(?:syfte|ändamål|uppdrag|uppgift|mål|mål och syfte|syfte och mål|uppdrag och mål|inriktning)(?:et|en)?(?:\smed\s[\p{L}\s]{2,40})?[:?]?$/iu
const afterPurpose =
  /(?:,\s(?:säger|vilket|vilka|som\s|till exempel|bland annat|t\.ex|exempelvis|såsom)|:\s|\still\s(?:\p{L}+\s){0,2}\p{L}*kommuner(?:na)?(?!\p{L})|\soch\sför\satt\s|\s\(|\.\s)/u
const longestWhole = 16
const fewestKept = 5

/** What the network is for (sv. syfte), in the page's own words. */
export function purposeOf(
  text: string,
  { parts, sentences, before, term, row }: NetworkEntry,
): Found<string> | undefined {
  if (row) return row.purpose
  const headed = underHeading(text, parts)
  return (
    headed ??
    purposeIn(text, sentences) ??
    listedAim(text, parts) ??
    shortTerm(text, term) ??
    purposeIn(text, before ?? [])
  )
}

const opensAims =
  /(?<!\p{L})(?:vi|nätverket|föreningen|förbundet|samarbetet|rådet)\s(?:vill|ska|arbetar\sför)(?:\satt)?:$/iu

/** `Vi vill:` over a list: its first point. */
function listedAim(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const point = listsOf(parts).find(({ lead }) => opensAims.test(lead?.words.slice(-80) ?? ''))?.points[0]
  return point && foundIn(text, trimmedPurpose(text, point))
}

const longestTerm = 10

/** `Kustnära – landsbygdsutveckling`: what stands after the dash, where it is no more than a few words. */
function shortTerm(text: string, term: Passage | undefined): Found<string> | undefined {
  const found = term && foundIn(text, withoutMarks(text, sentencesIn(text, term)[0] ?? term, ' .:,'))
  const isTerm =
    found &&
    found.value.split(' ').length <= longestTerm &&
    /^(?!ett\s|en\s|med\s|som\s|är\s|består)\p{Ll}/u.test(found.value)
  return isTerm ? found : undefined
}

function purposeIn(text: string, sentences: readonly Passage[]): Found<string> | undefined {
  for (const wording of wordings)
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
  return shortened(text, withoutMarks(text, { start, end: end > 4 ? span.start + end : span.end }, ' .:,'))
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
  const first = next && next.kind !== 'heading' ? sentencesIn(text, next)[0] : undefined
  if (!first) return undefined
  for (const wording of wordings.slice(0, 3)) {
    const span = captured(text, first, wording)?.passage
    if (span) return foundIn(text, trimmedPurpose(text, span))
  }
  const lead = new RegExp(`^(?:[Aa]tt\\s|(?:${genericSubjects}|${capitals})\\s(?:ska|vill|skall)\\s)`, 'u').exec(
    wordsIn(text, first),
  )
  return foundIn(text, trimmedPurpose(text, { start: first.start + (lead?.[0].length ?? 0), end: first.end }))
}
