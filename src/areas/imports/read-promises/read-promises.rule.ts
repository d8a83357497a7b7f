import { firstCaptured } from '../captured.rule.ts'
import { municipalityLists, municipalityMentions } from '../municipality-mention.rule.ts'
import type { PromisesReading } from '../document-reading.ts'
import type { Found, Passage, SourceText } from '../reading.ts'
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
  /(?:[Mm]edborgar|[Tt]rygghets)löfte\p{L}*\s(?:(?:19|20)\d\d\s)?(?:i|för)\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s[Kk]ommun)?)(?:,?\s(?:19|20)\d\d(?:\s?[-–—]\s?\d{2,4})?)?(?:\s+Sida\s.{1,12})?$/du,
  /^(?:Medborgar|Trygghets)löfte\p{L}*\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?:19|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?(?=$|\s\p{Lu})/du,
  /^(?:Medborgar|Trygghets)löfte\p{L}*\s?[–—:-]\s?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s[Kk]ommun)?)$/du,
]

/** Whose promises they are: the name in the title, else the municipality first named; nothing where several share them. */
function municipalityOf({ text, parts, sentences }: PromisePage): Found<string> | undefined {
  const headings = parts.filter(({ kind }) => kind === 'heading')
  for (const heading of [...parts.slice(0, 1), ...headings.slice(0, 8)]) {
    const span = firstCaptured(text, heading, titled)
    const found = span && foundIn(text, span)
    if (!found) continue
    const isSure = municipalityNames.has(found.value.replace(/s?\s[Kk]ommun$/u, ''))
    const known = isSure
      ? undefined
      : parts.flatMap((part) => municipalityMentions(text, part)).find((one) => one.isSure)
    return known ?? { ...found, isSure }
  }
  const owned = headings.slice(0, 8).flatMap((heading) => knownIn(text, firstCaptured(text, heading, [ofWhom])))
  if (owned[0]) return owned[0]
  if (sentences.some((sentence) => municipalityLists(text, sentence).length > 0)) return undefined
  const mentioned = parts.flatMap((part) => municipalityMentions(text, part))[0]
  return mentioned ?? besidePolice(text, sentences)
}

/** `Varas löften till invånarna` */
const ofWhom = /^(?<it>\p{Lu}[\p{L}-]+?)s\s(?:medborgar|trygghets)?löften?(?!\p{L})/du

function knownIn(text: string, span: Passage | undefined): Found<string>[] {
  const found = span && foundIn(text, span)
  return found && municipalityNames.has(found.value) ? [found] : []
}

const withPolice = [
  /(?:mellan|av)\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\soch\s(?:[Pp]olis|[Ll]okalpolis)/du,
  /(?:[Kk]ommunen\soch\spolisen|[Pp]olisen\soch\skommunen)\si\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=\s(?:har|lovar|ska|åtar))/du,
  /[Pp]olisen\soch\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=\s(?:har|lovar|ska|skriver|tecknar))/du,
]

/** `medborgarlöftet mellan Vara och polisen` */
function besidePolice(text: string, sentences: readonly Passage[]): Found<string> | undefined {
  for (const sentence of sentences) {
    const [found] = knownIn(text, firstCaptured(text, sentence, withPolice))
    if (found) return found
  }
  return undefined
}
