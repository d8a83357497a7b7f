/** Letters of other tongues that names here have. */
const visiting = new Set('éüèàáíóôêëçñøæßÉÜØÆ')
const swedish = new Set('åäöÅÄÖ')
/** Signs that people write, and those that frames on a screen are drawn with. */
const written = new Set('–—’‘”“…•§°½¼¾«»·´€×©®™²³±\u00a0')
/** Of those, the ones that follow what they belong to: none begins a word. */
const following = new Set('…€™©®½¼¾´²³')
const frame = /[\u2500-\u259f■]/u

/** So common that any page of Swedish has some of them, and with letters that encodings disagree on. */
const common = new Set(
  'på för är från även när då så får över går år åt än där här två må måste många någon något några själv sådan också både låg åren först före möte mötet möten mötets nästa närvarande frånvarande ärende ärenden ordförande åtgärd åtgärder utifrån inför därför börja början större både lämna lämnar länk län länet länsstyrelsen öppnas öppna öppnar övriga övrigt tjänsteskrivelse förslag förening föregående föreslår ställa framåt klockslag brå råd rådet rådets trygghetsrådet polisområde lokalpolisområde närpolis åtagande bostäder fråga frågor frågan behöver göra gör görs gäller håller hållbar stödja stöd äldre kvällar känner många rörande råder säkerhet åker'.split(
    ' ',
  ),
)

/** The word around a place, if it is one that everybody writes. */
export function isInCommonWord(text: string, at: number): boolean {
  let [start, end] = [at, at + 1]
  while (at - start < 20 && isLetter(text[start - 1])) start -= 1
  while (end - at < 20 && isLetter(text[end])) end += 1
  return common.has(text.slice(start, end).toLowerCase())
}

/** How well the letter at a place stands there in Swedish: above zero as people write, well below as nobody does. */
export function likelihoodAt(text: string, at: number): number {
  const [before = ' ', letter = '', after = ' '] = [text[at - 1], text[at], text[at + 1]]
  if (!isLetter(letter)) return signWeight(before, letter, after)
  return letterWeight(before, letter, after) + (isInCommonWord(text, at) ? 2 : 0)
}

function signWeight(before: string, sign: string, after: string): number {
  const beside = Number(isLetter(before)) + Number(isLetter(after))
  if (frame.test(sign)) return beside > 0 ? -4 : [before, after].includes(sign) ? 0.5 : -1
  if (beside === 2) return sign === '’' || sign === '\u00ad' ? 0.5 : -3
  if (following.has(sign) && isLetter(after)) return -1
  if (written.has(sign)) return sign === '§' ? 2.5 : 1.5
  return beside > 0 ? -3 : -1
}

function letterWeight(before: string, letter: string, after: string): number {
  if (isCapital(letter) ? isSmall(before) : isCapital(after) && isLetter(before)) return -4
  if (before === letter || after === letter) return -1
  const weight = swedish.has(letter) ? swedishWeight(before, letter, after) : visiting.has(letter) ? 0 : -2
  return isLetter(before) || isLetter(after) ? weight : Math.min(0, weight) - (letter === 'à' || weight > 0 ? 0 : 1)
}

/** å ends many words and ä and ö few; all stand inside words, and some begin them. */
function swedishWeight(before: string, letter: string, after: string): number {
  if (isLetter(before) && isLetter(after)) return 3
  if (isLetter(after)) return 1.5
  return letter === 'å' || letter === 'Å' ? 1.5 : 0.5
}

export const isLetter = (letter = ''): boolean => /^\p{L}$/u.test(letter)
const isCapital = (letter: string) => /^\p{Lu}$/u.test(letter)
const isSmall = (letter: string) => /^\p{Ll}$/u.test(letter)
