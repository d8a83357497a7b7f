import { listsOf, pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import type { SourceText } from '../reading.ts'
import { sentencesIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

/** Headings under which a page tells what a promise is, and not what is promised. */
const explains =
  /^(?:vad (?:är|innebär)|hur (?:fungerar|tas|arbetar)|om (?:medborgarlöften|arbetet med)|så (?:arbetar|fungerar|tas)|fakta)/iu
const frame =
  /^(?:sidan |senast |uppdaterad|publicera|granskad|rapportera fel|telefon|e-post|besöksadress|postadress|öppettider|sidansvarig|sidinformation|dela |till toppen|sök$|lyssna$|meny|translate)/iu

export function promisePageOf(source: SourceText): PromisePage {
  const parts = withoutExplanations(pagePartsOf(source).filter(({ words }) => !frame.test(words)))
  const prose = parts.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'heading')
  const sentences = prose.flatMap((part) => sentencesIn(source.text, part))
  return { text: source.text, parts, lists: listsOf(parts), sentences }
}

function withoutExplanations(parts: readonly PagePart[]): PagePart[] {
  let isExplaining = false
  return parts.filter((part) => {
    if (part.kind === 'heading') isExplaining = explains.test(part.words) || (isExplaining && part.words.endsWith(':'))
    return !isExplaining
  })
}
