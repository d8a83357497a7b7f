import { anyCount } from '../counts.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import {
  columnHead,
  definiteForms,
  formWords,
  genericHeading,
  genericSubjects,
  innerHeading,
  memberHeading,
} from './network-words.ts'

/** The words after a heading that make the heading a network's name: they go on about it. */
const goesOn = new RegExp(
  `^(?:${genericSubjects}\\s|(?:De\\s)?${anyCount}\\s[\\p{L}-]*kommuner|(?:Består|Arbetar|Samlar|Verkar|Syftar|Samordnar|Ägs|Gemensamt?|Gemensamma|Samverkan|Samarbete|Nätverk|Kommunalförbund|Förening|Forum|Partnerskap)(?!\\p{L})|(?:Ett|En)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]*${formWords})|(?<!\\p{L})(?:nätverk|samverka|samarbet|medlem|tillsammans\\smed|kommunalförbund|kommuner|värdkommun|deltagare|ägare|syfte|för\\satt|${definiteForms}(?!\\p{L}))`,
  'iu',
)
const label =
  /^(?:syfte|ändamål|uppdrag|uppgift|mål|medlemmar|deltagare|ingående kommuner|parter|antal [\p{L}]+|kommuner|sammankallande|samordnare|värd|bildat|ägare|fokus)\s?(?::|$)/iu
/** `Vi är Slättkommunerna` */
const introducing = /^(?:Vi|Det här|Detta) är (?=\p{Lu})/u
const bareVerb =
  /^(?:Består|Arbetar|Samlar|Ägs|Verkar|Syftar|Bereder|Leder|Samordnar|Stödjer|Stöttar|Utvecklar|Ansvarar|Sköter|Driver|Företräder|Främjar|Bevakar)\s/u
/** `Styrgrupp Trygga barn`, `Ordföranderådet`: a group with a name of its own. */
const isNamedGroup =
  /^(?:Styrgrupp|Arbetsgrupp|Projekt|Mer om)(?:en|et)?\s\p{Lu}|^\p{L}+(?:rådet|nätverket|förbundet|forumet|alliansen)$/u
/** A heading that tells news, or what is done: no name. */
const tellsNews =
  /\s(?:startat|startar|startade|bildas|bildat|bildar|får|ska|söker|bjuder|växer|stärker|utökas|firar|klart|klara?|träffas|vill|har|är|blir|går|lanserar|kan|behöver|består|bildar|samlar|driver|arbetar|samarbetar|samverkar|möts|ingår|deltar|diskuterar)(?:\s|$)/u
const countedKind = new RegExp(`^${anyCount}\\s\\p{Ll}`, 'u')
/** `Nätverk för kust`, `Samverkan kring vatten` may be a name where nothing else is one. */
const weak =
  /^(?:Nätverk|Samverkan|Samarbete|Samarbeten|Förening|Forum|Nya|Nytt|Brottsförebyggande nätverk|\d+)(?:\s\p{Ll}|$)/u
/** `Länsövergripande samverkan`, `Internationellt arbete`: any such, and none by name. */
const ofAnySuch =
  /^\p{Lu}\p{L}*(?:ande|iska?|iskt|[ae]l|[ae]ll?[ta]?|mellan|gemensamm?[ta]?)\s(?:\p{Ll}+\s){0,2}(?:samverkan|samarbeten?|samarbetet|nätverk|nätverken|arbete|organisationer)$|^\p{L}+(?:grupper|nätverken|samarbeten|organisationer|föreningar|orter|utskott|nämnder)$|^Gemensam(?:ma|t)?\s\p{Ll}+$|^\p{L}+(?:nätverk|samarbeten|samverkan|råd|förbund)\s(?:i|inom|på|med)\s\p{Ll}/u
const wordOfForm = new RegExp(`(?:${formWords}|${definiteForms})(?!\\p{L})|\\([\\p{Lu}\\d]{2,8}\\)`, 'iu')
/** `Kommunalförbund med 41 medlemmar` tells what it is. */
const openingForm = new RegExp(`^[\\p{L}-]*${formWords}\\s(?:med|mellan|som)\\s`, 'iu')
const longestName = 80

/** `Sex kommuner i Dalen` are counted, `Sex Hamnar` is a name. */
export const isCounted = (words: string): boolean => countedKind.test(words.charAt(0).toLowerCase() + words.slice(1))

const atTheEnd =
  /^(?<before>\p{Lu}[^:]{2,60}?)\s(?:om|i|till|med|av)\s(?<it>\p{Lu}[\p{L}\d-]*(?:\s(?:\p{Lu}[\p{L}\d-]*|och|i|för))*\s?(?:\(\p{Lu}{2,}\))?)$/u

/** `Till dig som är ny i Gröna byars nätverk`, `Fakta om Norra Skogsförbundet`: the name a heading ends with. */
export function nameInside(words: string): string | undefined {
  const { before = '', it = '' } = atTheEnd.exec(words)?.groups ?? {}
  return it && isCalledByForm(it) && !isCalledByForm(before) ? it : undefined
}

/** Whether a heading may be what a network is called. */
export const canBeName = ({ words }: PagePart): boolean => nameInside(words) !== undefined || isNameItself(words)

/** `Eva Ek (S)` is a person. */
const isOfParty = /\s\((?:S|M|C|L|V|KD|MP|SD|FP)\)$/iu

const isNameItself = (words: string): boolean =>
  words.length < longestName &&
  !genericHeading.test(words) &&
  !memberHeading.test(words) &&
  !columnHead.test(words) &&
  !isOfParty.test(words) &&
  (!innerHeading.test(words) || isNamedGroup.test(words)) &&
  !tellsNews.test(words.replace(introducing, '')) &&
  !isMunicipalityName(words) &&
  !isCounted(words) &&
  !/[:@?]|\s(?:logga|logotyp)$/u.test(words) &&
  /^(?!(?:Mer\s)?[Oo]m\s\p{Ll}|Sedan\s)(?:\d{1,2}[.)]?\s)?\p{Lu}/u.test(words)

/** Whether what follows the heading goes on about what the heading names. */
export const isFollowedUp = (next: PagePart | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'paragraph'
    ? goesOn.test(next.words.slice(0, 300)) ||
      opensWithMembers(next.words) ||
      bareVerb.test(next.words) ||
      label.test(next.words)
    : next.kind === 'heading' && (bareVerb.test(next.words) || label.test(next.words)))

/** `Ale, Eda och Kil har …` */
const opensWithMembers = (words: string) =>
  isMunicipalityName(/^(?<first>[^,.]{2,30}),\s\p{Lu}/u.exec(words)?.groups?.['first'] ?? '')

/** `Norra handelskammaren` over `Handelskammaren företräder …`: the text takes up the heading's last word. */
export const isEchoed = ({ words }: PagePart, next: PagePart | undefined): boolean => {
  const last = words.split(' ').at(-1)?.toLowerCase() ?? ''
  const opening = next?.words.slice(0, longestName + 20) ?? ''
  const [first = ''] = opening.toLowerCase().split(' ')
  const isTakenUp = words.includes(' ') && opening.startsWith(`${words} `)
  return next?.kind === 'paragraph' && (isTakenUp || (last.length > 4 && first === last))
}

/** Whether the heading looks like a name also after others: it is called a network, or written with capitals. */
export const looksLikeName = (words: string): boolean =>
  (wordOfForm.test(words) && !openingForm.test(words)) || hasCapitals(words.split(/\s[–—]\s/u)[0] ?? '')

/** Called by what networks are: `Beredningsgruppen`, `Slättens forum`. */
export const isCalledByForm = (words: string): boolean => wordOfForm.test(words)

/** NB `Länk mellan länets kommuner` opens with a capital and is a sentence's beginning, no name. */
export const hasCapitals = (words: string) =>
  words.split(/\s/u).every((word) => /^[\p{Lu}\d(–-]/u.test(word) || smallWords.test(word))
const smallWords = /^(?:i|och|för|av|på|till|med|om|the|of|for|in|and|de|den|det)$/u

/** Whether a row under a heading goes on about it, as a text would. */
export const goesOnInRow = ({ words }: PagePart): boolean =>
  bareVerb.test(words) || label.test(words) || memberHeading.test(words) || words.endsWith(':')

/** `Norra Slättens kommunalförbund`, `Samordningsförbundet Slätten` */
export const isSignOfNetwork = (words: string): boolean =>
  /^\p{Lu}[\p{L}\s&-]*(?:förbund|nätverk|vattenråd)$|^(?:Kommunal|Samordnings|Räddningstjänst)förbundet\s\p{Lu}/u.test(
    words,
  )

export const isWeakName = (words: string): boolean => weak.test(words) || ofAnySuch.test(words)

/** `Deltagare: Arvika, Eda` as a point is a row of facts. */
export const isLabelled = (words: string): boolean => label.test(words)

/** `Umlandets kommuner`, `Tiolandsregionen` */
export const isCalledByPlace = (words: string): boolean =>
  /^(?:\p{L}+\s)?\p{L}*(?:kommuner(?:na)?|region(?:en)?)$/u.test(words)

/** Whether the words speak of what networks are and do. */
export const speaksOfNetworks = (words: string): boolean => ofNetworks.test(words)
const ofNetworks =
  /nätverk|samverka|samarbet|medlem|förbund|förening|råd(?:et)?(?!\p{L})|kommuner|gemensam|tillsammans|organisation|forum|ägs\s|partner|allians|ledamöter|ledamot(?!\p{L})|direktion|deltagare|företräder|ingår/iu

/** Letters of a register: `B`, `A–D`. */
export const isAlphabet = (words: string): boolean => /^\p{Lu}(?:\s?[-–]\s?\p{Lu})?$/u.test(words)

/** `Syfte: …`, `Kontakt: …`: a label and no name. */
export const isLabel = (words: string): boolean =>
  innerHeading.test(words) || memberHeading.test(words) || genericHeading.test(words)
