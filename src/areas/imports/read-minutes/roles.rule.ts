import { isFirstName } from './given-names.rule.ts'
import { roleEndings } from './role-words.ts'

const roleWord = new RegExp(`(?:${roleEndings.join('|')})(?:n|en)?\\.?$`, 'iu')
const chairing = /^(?:(?:mötes|kommunstyrelsens\s)?(?:ordförande|ordf\.?)(?:\s|$)|mötesledare$)/iu
const writing =
  /^(?!social|distrikt|läkar|byrå)\p{L}*sekreterare|\ssekreterare|anteckningar|protokollförare|anteckna(?:re|r|de)$|vid pennan|(?<!\p{L})(?:mötes)?sekr\.?$/iu

/** Says what somebody is (säkerhetssamordnare, vice ordf.), as far as one can tell from the words alone. */
export const isRole = (words: string): boolean =>
  roleWord.test(words) || /^anteckningar$|^\p{Ll}[\p{Ll}-]+s\s\p{Ll}+$/u.test(words)

const instead =
  /^(?:(?:tjänstgörande\s|tjg\s)?(?:ersättare|ers|suppleant|suppl|vikarie)\.?\sför|ersätter|ersatte|i\sstället\sför|istället\sför|för\sordinarie)$/iu
/** `ersättare för`, `ersätter`: whoever is named next was not there. */
export const isInsteadOf = (words: string): boolean => instead.test(words)

const beforeRole =
  /^(?:vice|v|förste?|1:[ae]|2:[ae]|andre?|tf|t\.f|tillförordnad|bitr|biträdande|ställföreträdande|stf|avgående|ordinarie|tjg|tjänstgörande|ej|icke|teknisk|social|regional|kommunal|lokal|strategisk|administrativ|operativ|verkställande|brottsförebyggande|gemensam|\p{Lu}?\p{Ll}+s)\.?$/iu

/** Whether the words together say what somebody is: a role, with words before it that go with one. */
export const isRolePhrase = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const [first = ''] = words
  if (!isRole(last.replace(/[,;:]+$/u, '')) || (words.length > 1 && isFirstName(first))) return false
  return words.slice(0, -1).every((word) => beforeRole.test(word) || (/^\p{Ll}/u.test(word) && !isInside(word)))
}

const isInside = (word: string) => /^(?:för|i|på|från|vid)$/u.test(word)

/** The chair of this meeting, and not a vice chair. */
export const isChairRole = (role: string): boolean => chairing.test(role) && !/^kommunstyrelsens/iu.test(role)

/** Whoever approves the notes (sv. justerar). */
export const isApproverRole = (role: string): boolean =>
  /^(?:protokoll)?juster(?:are|ande|ingsperson|ingsman)$/iu.test(role)

/** Whoever kept the notes. */
export const isSecretaryRole = (role: string): boolean => writing.test(role)
