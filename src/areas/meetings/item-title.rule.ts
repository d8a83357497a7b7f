/** A title as it is compared: without what differs from meeting to meeting. */
export type ComparedTitle = {
  /** The stems of its words; the same for `Belysningen vid stationen (forts.)` and `2. Belysning vid stationen`. */
  key: string
  stems: readonly string[]
  /** An item that comes at every meeting says nothing by its title. */
  isStanding: boolean
}

const numbering = /^(?:§+\s*|(?:fhr|kpr|ff|au|ks)\s+)?\d+(?:[.:)/]\d+)*[.:)]*\s+(?=\p{L})/iu
/** What is put before the title when a matter comes up again. */
const before =
  /^(?:forts(?:\.|atta?|ättning|ättningen)?(?:\s+(?:diskussion|dialog|behandling|ärende))?(?:\s+(?:på|av|från|om|kring))?|åter(?:koppling|rapport(?:ering)?|besök)(?:\s+(?:av|på|från|kring|om))?|åter(?:upptaget|remitterat|remiss)?(?:\s+ärende)?|svar(?:et)?\s+på|uppföljning(?:en)?(?:\s+(?:av|kring|på|från))?|bordla(?:gt|gd|gda)(?:\s+(?:ärende|fråga|punkt))?|(?:från\s+)?(?:föregående|förra)\s+(?:möte|mötet|sammanträde|protokoll)|ärende|fråga(?:n)?\s+om)(?![\p{L}\p{N}])[\s:–,.-]*/iu
/** What is put behind it. */
const behind =
  /(?<=\S{3}.*)[\s,;–-]*[([]?\s*(?:forts(?:\.|ättning)?|(?:bordla(?:gt|gd|gda)|återremitterat|återupptaget|uppskjutet)(?![\p{L}]).*)[\s)\].]*$/iu
const small = new Set('om av kring angående ang gällande avseende för med och i på vid en ett den det'.split(' '))
const ending = /(?:arna|erna|orna|ar|er|or|en|et|na|n|t|a|e)?s?$/u

const stemOf = (word: string) => {
  const stem = word.replace(ending, '')
  return stem.length >= 4 ? stem : word
}

const standing = [
  'öppnande|öppnas|öppning|avslutning|avslutande|avslutas|upprop|närvaro|närvarande|välkommen|välkomna|inledning',
  'presentation(?:\\s+av\\s+(?:deltagar|närvarande).*)?$|presentationsrunda|runda|laget runt|paus|lunch',
  'mötesfunktionärer|justering|justerare|justeringsman|justeringsperson|protokolljusterare',
  'dagordning|dagordningen|föredragningslista|föregående|förra|övrigt|övriga\\s+(?:frågor|ärenden|punkter)',
  'nästa\\s+\\p{L}*(?:möte|sammanträde)|kommande\\s+(?:möten|sammanträden|datum)|mötestider|mötesdagar|sammanträdesdagar',
  'meddelanden|anmälningar|anmälningsärenden|delgivningar|delgivningsärenden|delegationsbeslut|skrivelser|rapporter',
  'aktuellt|läget|lägesbild|lägesrapport|ekonomirapport|ekonomisk rapport|utestående|informationsärenden',
].join('|')
/** Val av ordförande för mötet, mötets avslutande, utestående ärenden och föregående möten. */
const standingTitle = new RegExp(
  `^(?:mötets?|mötet|sammanträdets?|stämmans)?\\s*(?:(?:val|utseende)\\s+av\\s+)?(?:(?:godkännande|fastställande|genomgång|anmälan)\\s+av\\s+)?(?:${standing})(?!\\p{L})|^(?:val|utseende)\\s+av\\s+(?:mötes)?(?:ordförande|sekreterare)\\s*(?:för|vid|till|och|$).*(?:möte|dagen|sekreterare|$)|^(?:information|rapport|rapporter|frågor|information\\s+från\\s+\\p{L}+|aktuell\\s+situation)$`,
  'iu',
)

function bareTitle(title: string): string {
  let bare = title.normalize('NFC').replace(numbering, '').replace(behind, '').trim()
  for (let shorter = bare.replace(before, ''); shorter !== bare && shorter !== ''; shorter = bare.replace(before, ''))
    bare = shorter
  return bare
}

export function comparedTitle(title: string): ComparedTitle {
  const bare = bareTitle(title)
  const words = bare.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const stems = words.filter((word) => word !== '' && !small.has(word)).map(stemOf)
  return { key: stems.join(' '), stems, isStanding: stems.length === 0 || standingTitle.test(bare) }
}

/** Whether one title says what the other says, and a little more: two words at the least, or one that is long. */
export function isKindred(one: ComparedTitle, other: ComparedTitle): boolean {
  const [short, long] = one.stems.length <= other.stems.length ? [one, other] : [other, one]
  const telling = short.stems.filter((stem) => stem.length >= 4)
  const isTelling = short.stems.length >= 2 ? telling.length > 0 : telling.some((stem) => stem.length >= 8)
  return isTelling && short.stems.every((stem) => long.stems.includes(stem))
}
