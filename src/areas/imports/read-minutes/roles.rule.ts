const endings = [
  'ordförande',
  'ordf',
  'sekreterare',
  'chef',
  'chefen',
  'direktör',
  'direktören',
  'samordnare',
  'konsulent',
  'konsult',
  'ledare',
  'utvecklare',
  'strateg',
  'handläggare',
  'kommunikatör',
  'polis',
  'suppl',
  'suppleant',
  'åhörare',
  'lärare',
  'ersättare',
  'tjänstgörande',
  'tjg ers',
  'adjungerad',
  'planerare',
  'kanslist',
  'kommunalråd',
  'landshövding',
  'rektor',
  'ingenjör',
  'jurist',
  'controller',
  'ansvarig',
  'kurator',
  'präst',
  'revisor',
  'koordinator',
  'representant',
  'ledamot',
  'expert',
  'pedagog',
  'sköterska',
  'praktikant',
  'utredare',
  'ekonom',
  'arkitekt',
  'assistent',
  'tolk',
  'rådgivare',
  'föredragande',
  'utvärderaren',
  'moderator',
] as const
const roleWord = new RegExp(`(?:${endings.join('|')})(?:n|en)?\\.?$`, 'iu')
const chairing = /^(?:mötes|kommunstyrelsens\s)?(?:ordförande|ordf\.?)(?:\s|$)/iu
const writing = /sekreterare|anteckningar|protokollförare|antecknare|vid pennan/iu

/** Says what somebody is (säkerhetssamordnare, vice ordf.), as far as one can tell from the words alone. */
export const isRole = (words: string): boolean =>
  roleWord.test(words) || /^anteckningar$|^\p{Ll}[\p{Ll}-]+s\s\p{Ll}+$/u.test(words)

/** The chair of this meeting, and not a vice chair. */
export const isChairRole = (role: string): boolean => chairing.test(role) && !/^kommunstyrelsens/iu.test(role)

/** Whoever kept the notes. */
export const isSecretaryRole = (role: string): boolean => writing.test(role)
