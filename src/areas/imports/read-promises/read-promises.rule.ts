import { firstCaptured } from '../captured.rule.ts'
import { municipalityLists, municipalityMentions } from '../municipality-mention.rule.ts'
import type { PromisesReading } from '../document-reading.ts'
import type { Found, SourceText } from '../reading.ts'
import { foundIn, municipalityNames } from '../text.rule.ts'
import { evidenceOf, dialogueCountOf } from './evidence.rule.ts'
import { focusAreasOf } from './focus-areas.rule.ts'
import { partnersOf } from './partners.rule.ts'
import { periodOf } from './period.rule.ts'
import { promisePageOf } from './promise-page.rule.ts'
import type { PromisePage } from './promise-page.ts'
import { promisedOn } from './promised.rule.ts'

/** Reads a page of citizen promises (sv. medborgarlöften). Each value knows the words it came from. */
export function readPromises(source: SourceText): PromisesReading {
  const page = promisePageOf(source)
  const municipality = municipalityOf(page)
  const period = periodOf(page)
  const dialogueCount = dialogueCountOf(page)
  return {
    ...(municipality ? { municipality } : {}),
    ...(period ? { period } : {}),
    partners: partnersOf(page),
    focusAreas: focusAreasOf(page),
    promises: promisedOn(page),
    evidence: evidenceOf(page),
    ...(dialogueCount ? { dialogueCount } : {}),
  }
}

const titled = [
  /^(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s[Kk]ommun)?)\s?[–—:-]\s?(?:[Mm]edborgar|[Tt]rygghets)löfte/du,
  /(?:[Mm]edborgar|[Tt]rygghets)löfte\p{L}*\s(?:(?:19|20)\d\d\s)?(?:i|för)\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s[Kk]ommun)?)(?:,?\s(?:19|20)\d\d(?:\s?[-–—]\s?\d{2,4})?)?$/du,
  /^(?:Medborgar|Trygghets)löfte\p{L}*\s?[–—:-]\s?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s[Kk]ommun)?)$/du,
]

/** Whose promises they are: the name in the title, else the municipality first named; nothing where several share them. */
function municipalityOf({ text, parts, sentences }: PromisePage): Found<string> | undefined {
  const headings = parts.filter(({ kind }) => kind === 'heading')
  for (const heading of headings.slice(0, 8)) {
    const span = firstCaptured(text, heading, titled)
    const found = span && foundIn(text, span)
    if (found) return { ...found, isSure: municipalityNames.has(found.value.replace(/s?\s[Kk]ommun$/u, '')) }
  }
  if (sentences.some((sentence) => municipalityLists(text, sentence).length > 0)) return undefined
  return parts.flatMap((part) => municipalityMentions(text, part))[0]
}
