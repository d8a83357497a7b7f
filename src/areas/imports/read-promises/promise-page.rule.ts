import { listsOf, pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import type { Passage, SourceText } from '../reading.ts'
import { sentencesIn } from '../text.rule.ts'
import { flatPartsOf } from './flat-parts.rule.ts'
import { hasColumns } from './promise-columns.rule.ts'
import type { PromisePage } from './promise-page.ts'

/** Headings under which a page tells what a promise is, and not what is promised. */
const explains =
  /^(?:vad (?:är|innebär|betyder)|varför|hur (?:fungerar|tas|arbetar|kan|följs|påverkar)|om (?:medborgarlöften|arbetet med)|så (?:arbetar|fungerar|tas|tog|har vi tagit|togs|kan du|följer)|fakta|medborgarlöften(?:s)? (?:bakgrund|syfte)|bakgrund|syfte)/iu
/** Headings under which a page tells how earlier promises were kept. */
const looksBack =
  /^(?:uppföljning|utvärdering|så (?:gick|har) det|resultat|det här har|detta har|vad har|tidigare|förra|avslutade?|genomfört|genomförda|återrapportering|återkoppling av|redovisning|hur gick)/iu
const looksBackLead =
  /(?:uppföljningen|resultatet|utfallet|utvärderingen)[^.]{0,60}:$|(?:genomförts|genomfördes|har vi gjort|har gjorts|har hänt):$/iu
const frame =
  /^(?:sidan |senast |uppdaterad|publicera|granskad|rapportera fel|telefon|e-post|besöksadress|postadress|öppettider|sidansvarig|sidinformation|dela |till toppen|sök$|lyssna$|meny|translate|artikeln publicerades|skriv ut|hoppa till|vi använder (?:kakor|cookies)|godkänn|jag godkänner|du är här|startsida|foto:|bild:|hade du nytta|hjälpte (?:den|informationen)|var (?:sidan|informationen)|tack för|ja nej$|tipsa|följ oss)/iu
const breadcrumbs = /^\S[^.!?:]{0,60}(?:\s[>›»/|\\]\s[^.!?:]{1,60}){1,8}$/u
const longestQuestion = 90
const asks = /^(?:vad|hur|vilka|vem|varför|när|vilket|var)\s/iu

export function promisePageOf(source: SourceText): PromisePage {
  const { text } = source
  const all = pagePartsOf(source).flatMap((part) => flatPartsOf(text, part))
  const areBarsColumns = hasColumns(text, all)
  const whole = all.map(asHeading).filter((part) => !isFrame(part, areBarsColumns))
  const own = withoutSections(whole, (part) => explains.test(part.words))
  const now = withoutSections(own, (part) => looksBack.test(part.words))
  const parts = tellsSomething(now) ? now : own
  return {
    text,
    parts,
    lists: listsOf(parts).filter(({ lead }) => !looksBackLead.test(lead?.words ?? '')),
    sentences: sentencesOf(text, parts),
    allSentences: sentencesOf(text, whole),
  }
}

const isFrame = ({ kind, words }: PagePart, areBarsColumns: boolean) =>
  frame.test(words) || (kind === 'heading' && breadcrumbs.test(words) && !(areBarsColumns && words.includes(' | ')))

/** `Vad lovar vi?` is a heading, although it ends as a sentence does. */
const asHeading = (part: PagePart): PagePart =>
  part.kind === 'paragraph' && part.words.endsWith('?') && asks.test(part.words) && part.words.length <= longestQuestion
    ? { ...part, kind: 'heading' }
    : part

const sentencesOf = (text: string, parts: readonly PagePart[]): Passage[] =>
  parts
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'heading')
    .flatMap((part) => sentencesIn(text, part))

const tellsSomething = (parts: readonly PagePart[]) =>
  parts.some(({ kind, words }) => kind !== 'heading' && /löfte|lovar|utlova|åta/iu.test(words))

/** `Vi lovar:` gives promises, whatever the section above it is about. */
const givesNow =
  /^(?:(?:det här|detta|därför|vad|nu)\s)?(?:lovar\s)?(?:vi|parterna|polisen|kommunen)(?:\s(?:och|samt)\s\p{L}+)?\s?(?:lovar|åtar oss|åtar sig)?(?:\satt)?:$/iu

/** Without the parts under headings that fit, up to the next heading that does not. */
function withoutSections(parts: readonly PagePart[], opens: (part: PagePart) => boolean): PagePart[] {
  let isInside = false
  return parts.filter((part) => {
    if (part.kind === 'heading')
      isInside = opens(part) || (isInside && part.words.endsWith(':') && !givesNow.test(part.words))
    return !isInside
  })
}
