import { isFirstName } from './given-names.rule.ts'
import { isMunicipality, isOrganisation, isSurnameToo } from './organisations.rule.ts'
import { isRole } from './roles.rule.ts'

const nameWord = /^[\p{Lu}<"'][^\s,;:()\d]*$/u
const particle = /^(?:von|af|av|de|der|van|el|al|da|di|la)$/u
const longestName = 5
/** Words with a capital letter that stand beside names in a list and are none. */
const noName =
  /^(?:för|från|den|det|vid|och|samt|dnr|sida|bilaga|protokoll\p{L}*|minnesanteckningar|kallelse|vakant|hotell|ej|se|ja|nej|närv|frånv|avstår|region|regionförbundet|landstinget|länsstyrelsen|stiftelsen|polisområde|polisregion|lokalpolisområde|distrikt|svenska|kommunens?|stads?|ordinarie|övriga?|närvarande|deltagare|underskrifter?|paragraf(?:er)?|plats|tid|datum|dag|kl|mötet|beslut|ärende|justeringen|bevis|anslag|kansli|center|torg|gata|väg|salen|lokal|via|teams|zoom|skype|digitalt)$/iu

/** Whether the words can be somebody's whole name. Words all in capitals only after a given name that is known. */
export function looksLikeName(words: readonly string[]): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words[0] === words[1] || /^\p{Lu}\.?$/u.test(last)) return false
  if (words.length < 2 || words.length > longestName || particle.test(first) || particle.test(last)) return false
  if (!words.every((word) => (nameWord.test(word) || particle.test(word)) && !noName.test(word))) return false
  if (isShouted(words) && !isFirstName(first)) return false
  if (isOrganisation(words.join(' '))) return false
  if (words.length === 2 && isFirstName(first) && isMunicipality(last)) return true
  return !words.some((word) => isRole(word) || (isOrganisation(word) && !isPersonsToo(word)))
}

const isShouted = (words: readonly string[]) => words.some((word) => word.length > 2 && !/\p{Ll}/u.test(word))
const isPersonsToo = (word: string) => isSurnameToo(word) || isFirstName(word)
