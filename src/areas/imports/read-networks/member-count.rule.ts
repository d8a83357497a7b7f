import { captured } from '../captured.rule.ts'
import { anyCount, countOf } from '../counts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { readAs, wordsIn } from '../text.rule.ts'
import type { NetworkEntry } from './network-page.ts'

/** NB `en` and `ett` stand before what a network is. */
const number = `(?!(?:en|ett)(?!\\p{L}))(?<it>${anyCount})(?!\\s(?:andra|övriga|ytterligare|till)\\s)`
const ofKind =
  '[\\p{L}-]*(?:kommuner(?:na|nas|s)?|regioner(?:na)?|städer(?:na)?|myndigheter(?:na)?|organisationer|länsstyrelser(?:na)?|parter|aktörer|lärosäten|hamnar|destinationer|räddningstjänster(?:na)?|huvudmän|öar|föreningar|bolag|skolor|partners?|intressenter|förbund|universitet|ledamotskommuner)'
/** In what words a page says how many members there are; `it` is the number. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(`medlem[^.]{0,60}?\\s(?:totalt|sammanlagt)\\s${number}(?!\\p{L})`, 'diu'),
  new RegExp(`^(?:antal\\s(?:\\p{L}+)|medlemsantal|medlemmar)(?:\\s\\p{L}+)?:?\\s{1,3}${number}(?!\\p{L})`, 'diu'),
  new RegExp(
    `^(?:I\\s?dag|Nu|Totalt|Sammanlagt)\\s(?:är|har|deltar|ingår)\\s(?:\\p{Ll}+\\s)?${number}\\s(?:\\p{L}+\\s)?${ofKind}`,
    'diu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:alla\\s)?${number}\\s(?:st\\s)?(?:[\\p{L}]+\\s)?(?:medlemmar|medlemskommuner|medlemsorganisationer|medlemsregioner|medlemsföretag|ägarkommuner|delägare|(?:deltagande|anslutna)\\s(?!företag)\\p{L}+)(?:na)?(?!\\p{L})`,
    'diu',
  ),
  new RegExp(
    `(?:mellan|samlar|består\\s(?:i\\s?dag\\s)?av|omfattar|utgörs\\sav|har|ägs\\s(?:gemensamt\\s)?av|drivs\\sav|bildas\\sav|möts|ingår|samlas|deltar|samverkar|samarbetar|från|av|för|är|till|åt|hos)\\s(?:i\\sdag\\s|idag\\s|mer\\sän\\s|över\\s|omkring\\s|drygt\\s|cirka\\s|länets\\s|de\\s|alla\\s|samtliga\\s|totalt\\s|nu\\s|sammanlagt\\s){0,2}${number}\\s(?:[\\p{L}-]+\\s){0,2}?${ofKind}(?!\\p{L})`,
    'diu',
  ),
  new RegExp(
    `(?:samlar|består\\sav)\\s(?:[\\p{L}-]+\\s){1,4}(?:i|från)\\s(?:länets\\s|de\\s)?${number}\\s(?:[\\p{L}-]+\\s)?${ofKind}(?!\\p{L})`,
    'diu',
  ),
  new RegExp(
    `(?:(?<!\\p{L})(?:länets|\\p{Lu}\\p{L}+s)\\s|^(?:De\\s|Alla\\s|Samtliga\\s|I\\sdag\\s(?:är|deltar|ingår)\\s|Idag\\s(?:är|deltar|ingår)\\s)?)${number}\\s(?:[\\p{L}-]{4,}\\s){0,2}?${ofKind}(?!\\p{L})`,
    'diu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?<it>\\d{2,3})-tal\\s(?:\\p{L}+\\s)?(?:${ofKind}|medlemmar)(?!\\p{L})`, 'diu'),
  new RegExp(`(?<!\\p{L})i\\s${number}\\s[\\p{L}-]*kommuner(?:na)?:\\s\\p{Lu}`, 'diu'),
  new RegExp(
    `(?<![\\p{L}\\d])${number}\\s(?:\\p{L}+\\s)?(?:${ofKind}|företag)(?:\\s(?:och|samt)\\s[\\p{L}\\d]+\\s[\\p{L}]+)?\\s(?:är|har)\\s(?:i\\s?dag\\s|nu\\s)?(?:medlemmar|anslutna|anslutit\\ssig|med\\si|delägare)`,
    'diu',
  ),
]
const severalKinds = new RegExp(
  `^(?:,| och| samt)\\s(?:\\d+|\\p{L}+)\\s(?:regioner|kommuner|län|landsting|universitet|myndigheter|organisationer|företag)`,
  'iu',
)
/** Whom the network works with or for, and how many there may be, is not how many are in it. */
const notMembers =
  /(?:samverkar|samarbetar)\smed\s(?:\p{L}+\s){0,2}$|maximalt\s$|högst\s$|minst\s$|(?:\p{L}+|\d+)\s(?<!består\s|utgörs\s|ägs\s|bildas\s)av\s(?:\p{L}+s)\s$|(?:representerar|företräder|når|stöd(?:jer)?\still)\s(?:(?:\p{L}+s|alla)\s)?$/iu

/** How many members the page says there are. Unsure when others are counted beside them. */
export function memberCountOf(text: string, entry: NetworkEntry): Found<number> | undefined {
  const { name, sentences, before = [], headings = [] } = entry
  return (
    countIn(text, name.value, sentences, wordings) ??
    countIn(text, name.value, [...sentences, ...before, ...headings], [anywhere])
  )
}

/** Where nothing else counts them, any number of municipalities or towns. */
const anywhere = new RegExp(
  `(?<![\\p{L}\\d])${number}\\s(?:[\\p{L}-]{4,}\\s)?(?:\\p{L}*kommuner|\\p{L}*städer)(?:na)?(?!\\p{L})`,
  'diu',
)
/** `sex kommuner och Region Ale` are of two kinds, and their sum is not said. */
const besideNamed =
  /^(?:(?:,|\soch|\ssamt)\s\p{Lu}|(?:\s(?:i|inom|på|från)\s\p{Lu}[\p{L}-]+(?:\slän)?)?(?:,|\soch|\ssamt)\s(?:Region|[Ll]änsstyrelsen|[Pp]olis|[Rr]egionen|Landstinget|Sveriges))/u
const afterNamed = /\p{Lu}[\p{L}-]+\s(?:och|samt)\s(?:(?:länets|alla|samtliga|\p{L}+s)\s){0,2}$/u

function countIn(
  text: string,
  name: string,
  sentences: readonly Passage[],
  among: readonly RegExp[],
): Found<number> | undefined {
  for (const sentence of sentences)
    for (const wording of among) {
      const found = captured(text, sentence, wording)
      const count = found && countOf(wordsIn(text, found.passage))
      if (!found || count === undefined || count < 2) continue
      if (text.startsWith(name, found.passage.start)) continue
      const before = wordsIn(text, { start: sentence.start, end: found.passage.start })
      if (notMembers.test(before.slice(-40)) || afterNamed.test(before.slice(-60))) continue
      const end = sentence.start + found.match.index + found.match[0].length
      const after = wordsIn(text, { start: end, end: Math.min(sentence.end, end + 60) })
      if (besideNamed.test(after)) continue
      return readAs(count, found.passage, !severalKinds.test(after))
    }
  return undefined
}
