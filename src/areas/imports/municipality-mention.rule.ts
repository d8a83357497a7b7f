import type { Found, Passage } from './reading.ts'
import { matchesIn, municipalityNames, readAs } from './text.rule.ts'

const mention =
  /(?<!\p{L})(?<name>(?:\p{Lu}[\p{L}-]{1,30}\s)?\p{Lu}[\p{L}-]{1,30})\s{1,3}(?<word>[Kk]ommun|[Ss]tad)(?<genitive>s?)(?![\p{L}-])/gu
const noName =
  /^(?:Varje|Alla|Ingen|Någon|Denna|Vår|Vårt|Er|Hela|Samma|Vilken|Din|En|Den|Andra|Egen|Mindre|Större|Annan)$/u
const listed =
  /(?<!\p{L})[Kk]ommunerna\s{1,3}(?<names>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s{1,3}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?){0,40}\s{1,3}(?:och|samt)\s{1,3}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/dgu

/** Whether the words are a Swedish municipality's short name, or its genitive. */
export const isMunicipalityName = (words: string): boolean =>
  municipalityNames.has(words) || (words.endsWith('s') && municipalityNames.has(words.slice(0, -1)))

/** Every `Sandvikens kommun`, `Borås Stad`: as written, without the genitive of the last word. Unsure when unknown. */
export function municipalityMentions(text: string, within: Passage): Found<string>[] {
  return matchesIn(text, within, mention).flatMap(({ match, passage }) => {
    const { name = '', genitive = '' } = match.groups ?? {}
    const short = isMunicipalityName(name) ? name : (name.split(/\s/u).at(-1) ?? '')
    if (noName.test(short) || (match.groups?.['word']?.toLowerCase() === 'stad' && !isMunicipalityName(short)))
      return []
    const start = passage.start + name.length - short.length
    const exact = { start, end: passage.end - genitive.length }
    const words = text.slice(exact.start, exact.end).split(/\s/u).filter(Boolean).join(' ')
    return [readAs(words, exact, isMunicipalityName(short))]
  })
}

/** Where the names stand in `kommunerna Ydre, Kinda och Boxholm`. */
export function municipalityLists(text: string, within: Passage): Passage[] {
  return matchesIn(text, within, listed).flatMap(({ match }) => {
    const span = match.indices?.groups?.['names']
    return span ? [{ start: within.start + span[0], end: within.start + span[1] }] : []
  })
}
