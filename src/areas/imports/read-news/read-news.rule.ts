import { firstCaptured } from '../captured.rule.ts'
import { pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { NewsReading } from '../document-reading.ts'
import type { Found, SourceText } from '../reading.ts'
import { findDays, formatDay, foundIn, isOrganisation, readAs, sentencesIn } from '../text.rule.ts'
import { contactsIn } from './contacts.rule.ts'
import { quotesIn } from './quotes.rule.ts'
import { visitIn } from './visit.rule.ts'

const frame =
  /^(?:translate|telefon|kontakt|sök|lyssna|meny|öppna mobilmenyn|hoppa till|startsida|nyhet|nyheter|pressmeddelande.{0,40}|kommun och politik|dela.{0,12}|skriv ut|följ oss|besöksadress|postadress|organisationsnummer|publicera.*|senast uppdaterad.*|uppdaterad.*|andra har även läst.*|foto:.*|avsändare:.*|datum:.*)$/iu
const onPublished = /^(?:publicera|datum|pressmeddelande)/iu
const factsHeading = /^(?:fakta|faktaruta|kort om|bakgrund)(?:\s.{0,40})?:?$/iu
const anyHeading =
  /^(?:fakta|kontakt|presskontakt|dela|följ oss|om |läs mer|besöksadress|postadress|organisationsnummer|bilder|andra har)/iu
const fromSender = /^[Pp]ressmeddelande(?:t)?\s(?:från\s|[–—-]\s|av\s)(?<it>\p{Lu}[^.:;,\d]{2,80})/du
const sentBy = /^[Aa]vsändare:\s(?<it>\p{Lu}[^.:;,\d]{2,80})/du
/** `Vara kommun: Tio nya lyktstolpar` */
const actorFirst = /^(?<it>\p{Lu}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,3}):\s\p{Lu}/du
const actor =
  /^(?<it>\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad)|\s(?:i\s)?\p{Lu}[\p{L}-]+(?:\s(?:län|kommun|stad))?)?)\s\p{Ll}/du
const contactRow = /@|\d{2,4}[\s-]\d{2}|^\p{Lu}[\p{L}-]+\s\p{Lu}/u
const newsLabel = /^(?:nyhet|nyheter|pressmeddelande)(?!\p{L})/iu
const shortestText = 40
const farUp = 20

/** Reads a news page or a press release: what it says, who is quoted, and the visit it tells of if it does. */
export function readNews(source: SourceText): NewsReading {
  const { text } = source
  const parts = pagePartsOf(source)
  const label = parts.findIndex(({ words }) => newsLabel.test(words))
  const own = parts.slice(label + 1).filter(({ words }) => !frame.test(words))
  const headline = headlineOf(text, own)
  const date = dateOf(text, parts)
  const lead = own.find((part) => isText(part) && part.start > (headline?.passage.start ?? -1))
  const sender = senderOf(text, parts, headline)
  const sentences = own.flatMap((part) => (part.kind === 'quote' ? [] : sentencesIn(text, part)))
  const visit = visitIn(text, own, sentences, date?.value)
  const leadFound = lead && foundIn(text, lead)
  return {
    ...(headline ? { headline } : {}),
    ...(date ? { date } : {}),
    ...(leadFound ? { lead: leadFound } : {}),
    ...(sender ? { sender } : {}),
    contacts: contactsIn(text, parts),
    quotes: quotesIn(text, parts),
    facts: factsIn(text, parts),
    ...(visit ? { visit } : {}),
  }
}

const isText = ({ kind, words }: PagePart) => kind === 'paragraph' && words.length > shortestText
const canBeHeadline = (text: string, part: PagePart) =>
  part.kind === 'heading' &&
  part.words.length > 12 &&
  !contactRow.test(part.words.replace(/^\p{Lu}/u, '')) &&
  findDays(text, part).length === 0

/** The first heading that is no label and no day; of several before the first paragraph the longest. */
function headlineOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const firstText = parts.findIndex(isText)
  const headings = parts.slice(0, firstText < 0 ? farUp : firstText).filter((part) => canBeHeadline(text, part))
  const [first, ...others] = headings
  const best = others.reduce(
    (longest, next) => (longest && longest.words.length >= next.words.length ? longest : next),
    first,
  )
  return best && foundIn(text, best, others.length === 0)
}

/** The day of publication: labelled so, or a day that is a line of its own. */
function dateOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  for (const part of parts) {
    const day = findDays(text, part).find(({ year }) => year !== undefined)
    const isAlone = day && part.words.length - (day.passage.end - day.passage.start) < 12
    const date = day && (onPublished.test(part.words) || isAlone) ? formatDay(day) : undefined
    if (day && date) return readAs(date, day.passage)
  }
  return undefined
}

/** Who sends a press release: `Pressmeddelande från X`, the name at its head, else the organisation its headline begins with. */
function senderOf(
  text: string,
  parts: readonly PagePart[],
  headline: Found<string> | undefined,
): Found<string> | undefined {
  for (const part of parts.slice(0, 10)) {
    const span = firstCaptured(text, part, [fromSender, sentBy])
    if (span) return foundIn(text, span)
  }
  const [head] = parts.filter(({ words }) => !newsLabel.test(words))
  if (head && head.start < (headline?.passage.start ?? 0) && isOrganisation(head.words)) return foundIn(text, head)
  const span = headline && firstCaptured(text, headline.passage, [actorFirst, actor])
  const found = span && foundIn(text, span, false)
  return found && isOrganisation(found.value) ? found : undefined
}

const factsIn = (text: string, parts: readonly PagePart[]): Found<string>[] =>
  sectionUnder(parts, factsHeading, anyHeading)
    .filter(({ kind }) => kind === 'point')
    .flatMap((part) => foundIn(text, part) ?? [])
