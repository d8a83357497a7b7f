/** A letter to the reply address, as far as it matters. Texts are cut to what is worth keeping. */
export type ReplyLetter = {
  from: string
  subject: string
  /** Every address that the letter says it went to. */
  recipients: readonly string[]
  /** The calendar objects in it, each once. */
  calendars: readonly string[]
  /** Written by a program and not by a person, as an absence notice is. */
  isAutomatic: boolean
}

/** Why a letter was not taken as an answer. */
export const letterProblemText = {
  unreadable: 'Brevet gick inte att läsa.',
  'no-address': 'Brevet är inte skickat till någon kallelses svarsadress.',
  'unknown-secret': 'Adressens nyckel hör inte till någon kallelse. Svaret kan vara förfalskat.',
  'no-calendar': 'Brevet har inget svar som programmet förstår. Läs det i brevlådan.',
  'several-calendars': 'Brevet har flera kalendersvar. Bara ett kan gälla.',
  'too-large': 'Kalendersvaret är för stort.',
  malformed: 'Kalendersvaret är trasigt.',
  'not-a-reply': 'Kalenderdelen är inget svar.',
  'no-answer': 'Svaret säger varken ja, nej eller kanske.',
  'other-meeting': 'Svaret gäller ett annat möte än kallelsen. Det kan vara förfalskat.',
  'other-person': 'Svaret är för någon annan än den som kallades. Det kan vara förfalskat.',
  'unknown-version': 'Svaret gäller en kallelse som inte har skickats. Det kan vara förfalskat.',
  over: 'Svaret kom efter mötet, eller till ett möte som är inställt.',
  'called-off': 'Den som svarade är avbokad.',
} as const

export type LetterProblem = keyof typeof letterProblemText
