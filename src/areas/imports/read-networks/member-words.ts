import { anyCount } from '../counts.rule.ts'
import { formWords } from './network-words.ts'

const list = '(?<it>(?:åtta|\\d{1,3}|\\p{Lu}|\\p{Ll})[^.;()–—:]{2,600})'
const kinds =
  '(?:[\\p{L}-]*kommuner|[\\p{L}-]*regioner|[\\p{L}-]*städer|myndigheter|medlemmar|parter|aktörer|organisationer|deltagare|länsstyrelser|lärosäten|ägare|partners?)(?:na|n)?'
const verbs = '(?:möts|ingår|samlas|deltar|samarbetar|samverkar|medverkar|sitter|träffas|är\\smed|finns|står|arbetar)'
const also =
  '(?:även\\s|också\\s|dessutom\\s|bland\\sandra\\s|bland\\sannat\\s|förutom\\skommunen\\s|förutom\\soss\\s|i\\s?dag\\s|idag\\s)?'
/** After which words a sentence enumerates the members; the wording that finds most is believed. Add one here. */
export const memberWordings: readonly RegExp[] = [
  new RegExp(`${formWords}(?:et|en)?(?!\\p{L})[^.:;]{0,80}?\\smellan\\s${also}${list}`, 'diu'),
  new RegExp(
    `(?:består\\s(?:i\\sdag\\s|idag\\s)?av|ägs\\s(?:och\\s\\p{L}+\\s)?(?:gemensamt\\s)?av|drivs\\s(?:gemensamt\\s)?av|bildas\\sav|bildades(?:\\s(?:år\\s)?\\d{4})?\\sav|startades(?:\\s(?:år\\s)?\\d{4})?\\sav|omfattar|samlar|förenar|utgörs\\sav|representanter\\s(?:från|för)|företrädare\\s(?:från|för)|representeras\\sav)\\s${also}${list}`,
    'diu',
  ),
  new RegExp(`(?:ingår|deltar|möts|träffas)\\s\\p{Ll}+\\s(?:från|för|i)\\s(?<it>\\p{Lu}[^.;()–—:]{2,500})`, 'diu'),
  new RegExp(`${formWords}\\s(?:för|av)\\s(?:kommunerna\\s)?(?<it>\\p{Lu}[^.;()–—:]{2,500})`, 'du'),
  new RegExp(`(?<!\\p{L})(?:där|som)\\s${also}(?<it>\\p{Lu}[^.;()–—:]{2,500}?)\\s${verbs}(?!\\p{L})`, 'du'),
  new RegExp(`(?<![\\p{L}\\d])${anyCount}\\s[^.:;]{3,60}:\\s(?<it>\\p{Lu}[^.;()–—:]{2,600})`, 'du'),
  /(?<!\p{L})har\s(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(
    `(?<!\\p{L})${kinds}(?:\\s(?:på|i|inom|kring|är|som\\singår|som\\sdeltar)(?:\\s[\\p{L}-]+){0,5}?)?\\s?(?:,|:|\\s[–—-])\\s?(?<it>\\p{Lu}[^.;()–—:]{2,600})`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Kk]ommunerna|[Ää]garna|[Mm]edlemmarna|[Mm]edlemskommunerna|[Ää]garkommunerna|[Pp]arterna|[Ss]täderna)\\s(?<it>\\p{Lu}[^.;()–—:]{2,600})`,
    'du',
  ),
  new RegExp(
    `(?:[Mm]edlemmar(?:na)?|[Mm]edlemskommuner(?:na)?|[Dd]eltagare|[Ää]gare|[Pp]arter(?:na)?|[Pp]artners?|[Ii]ngående\\skommuner|är\\smed|[Dd]elägare)[^.:;]{0,40}?(?:\\s(?:är|utgörs av)|:)\\s${also}${list}`,
    'du',
  ),
  new RegExp(`(?:samverkar|samarbetar|tillsammans)\\s(?:\\p{L}+\\s)?med\\s${list}`, 'du'),
  /(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(`(?:${verbs}|gemensam(?:t|ma)?\\sför)\\s${also}${list}`, 'diu'),
  /\((?<it>\p{Lu}[^.;()]{4,600})\)/du,
  /[–—]\s(?<it>\p{Lu}[^.;()–—:]{4,600}?)\s[–—-]\s/du,
  new RegExp(
    `^(?<it>\\p{Lu}[^.;()–—:]{4,400}?)\\s(?:har|samverkar|samarbetar|bildar|utgör|driver|ingår|deltar|är\\s(?:medlemmar|med|delägare)|äger|delar|utvecklar|möts|bildade|startade|står)(?!\\p{L})`,
    'du',
  ),
]
