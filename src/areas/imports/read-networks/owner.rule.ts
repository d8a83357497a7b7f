import { municipalityMentions } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { matchesIn, municipalityNames, readAs, wordsIn } from '../text.rule.ts'

const speaksOfItself =
  /(?<!\p{L})(?:samarbetar|samverkar|ingår|deltar|är med|är medlem|är delägare|har samarbeten?|medverkar)(?!\p{L})/iu
const anyMunicipality =
  /(?<!\p{L})(?:[Kk]ommunen|[Vv]i)\s(?:samarbetar|samverkar|ingår|deltar|är med|är medlem|är delägare|medverkar)(?!\p{L})/u
const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?<domain>[a-z\d-]{2,40})\.se(?![\p{L}\d])/giu

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s-]/gu, '')
const byDomain: ReadonlyMap<string, string> = new Map([...municipalityNames].map((name) => [folded(name), name]))

/**
 * The municipality whose page it is: `Åmåls kommun samarbetar med …`; or, where the page only says 'kommunen', the one
 * that the e-mail address of its contact belongs to.
 */
export function ownerOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const prose = parts.filter(({ kind }) => kind === 'paragraph')
  for (const part of prose) {
    const first = municipalityMentions(text, part)[0]
    const after = first && wordsIn(text, { start: first.passage.end, end: Math.min(part.end, first.passage.end + 40) })
    if (first && first.passage.start - part.start < 30 && after && /^\s/u.test(after) && speaksOfItself.test(after))
      return first
  }
  if (!prose.some(({ words }) => anyMunicipality.test(words.slice(0, 500)))) return undefined
  for (const part of parts)
    for (const { match, passage } of matchesIn(text, part, address)) {
      const name = byDomain.get(match.groups?.['domain']?.replaceAll('-', '') ?? '')
      if (name) return readAs(name, passage, false)
    }
  return undefined
}
