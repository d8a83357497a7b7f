import { listsOf, pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import type { AgreementReading } from '../document-reading.ts'
import type { Found, SourceText } from '../reading.ts'
import { findDays, formatDay, foundIn, readAs } from '../text.rule.ts'
import { partiesOf } from './parties.rule.ts'
import { areasOf, purposesOf } from './purposes.rule.ts'
import { signatoriesIn, signingStart } from './signatories.rule.ts'
import { speakersOn } from './speakers.rule.ts'
import { termOf } from './term.rule.ts'

const titleWords =
  /^avtal$|överenskommelse|samverkansavtal|samarbetsavtal|avtal\som|avsiktsförklaring|förbundsordning|partnerskap/iu
const pageTitle = /(?<!\p{L})(?:samarbete|samverkan)(?:t|s)?(?!\p{L})/iu
const longestTitle = 150

/** Reads an agreement to cooperate (sv. samverkansöverenskommelse). Purposes and areas are what the law demands (KBA 9 §). */
export function readAgreement(source: SourceText): AgreementReading {
  const { text } = source
  const all = pagePartsOf(source)
  const signing = signingStart(all)
  const parts = all.slice(0, signing)
  const lists = listsOf(parts)
  const title = titleOf(text, parts)
  const period = termOf(text, parts)
  const signedOn = signedOnIn(text, all.slice(signing))
  const start = all[signing]?.start
  const signatories = start === undefined ? [] : signatoriesIn(text, start)
  return {
    ...(title ? { title } : {}),
    parties: partiesOf(text, parts, lists),
    purposes: purposesOf(text, parts, title?.passage),
    areas: areasOf(text, parts, lists),
    ...(period ? { period } : {}),
    ...(signedOn ? { signedOn } : {}),
    signatories: signatories.length > 0 ? signatories : speakersOn(text, all),
  }
}

/** What the document calls itself; of a page that tells of an agreement, its heading. */
function titleOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const short = parts.filter(({ words }) => words.length < longestTitle)
  const headings = short.filter(({ kind }) => kind === 'heading')
  const titled =
    headings.find(({ words }) => titleWords.test(words)) ??
    headings.find(({ words }) => pageTitle.test(words)) ??
    short.find(({ words }) => titleWords.test(words))
  const end = titled?.words.endsWith(' mellan') ? titled.end - ' mellan'.length : titled?.end
  return titled && end !== undefined ? foundIn(text, { ...titled, end }) : undefined
}

function signedOnIn(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  for (const part of parts) {
    const day = findDays(text, part).find(({ year }) => year !== undefined)
    const date = day && formatDay(day)
    if (day && date) return readAs(date, day.passage)
  }
  return undefined
}
