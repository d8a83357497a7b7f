import { cellKind } from '../cell-kind.rule.ts'
import type { ContactReading } from '../document-reading.ts'
import type { PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { speakerIn } from '../speaker.rule.ts'
import { foundIn, matchesIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'

const contactHeading =
  /^(?:kontakt|kontakter|kontaktperson(?:er)?|presskontakt(?:er)?|pressansvarig|mer information|för mer information.*|ytterligare information.*|vid frågor.*|kontakta):?$/iu
const contactLine = /^(?:(?:press)?kontakt(?:person)?|pressansvarig|frågor besvaras av):\s/iu
const anyHeading =
  /^(?:fakta|kontakt|presskontakt|dela|följ oss|om |läs mer|besöksadress|postadress|organisationsnummer|bilder|andra har)/iu
const email = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}/gu
const phone = /(?<![\d-])(?:\+46\s?(?:\(0\))?\s?|0)\d{1,3}[\s-]{0,3}\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?!\d)/gu
const label = /^(?:tel(?:efon)?|mobil|e-?post|mail|växel|namn|titel)\.?:?\s{1,3}/iu
const office =
  /^(?:press(?:tjänst|jour|kontakt|avdelning|enhet|rum)\p{L}*|kommunikationsavdelningen|kontaktcenter|växeln?)$/iu
const party = /\s\(\p{Lu}{1,3}\)$/u
const asks = /(?<!\p{L})kontakta\s/iu
const mostContacts = 12
const longestLine = 160

/** Whom to ask (sv. presskontakt): under a heading, on a line that begins so, or in a sentence. */
export function contactsIn(text: string, parts: readonly PagePart[]): ContactReading[] {
  const section = sectionUnder(parts, contactHeading, anyHeading)
  const end = section.at(-1)?.end
  if (section[0] && end) return together(text, linesIn(text, { start: section[0].start, end }))
  const said = parts.filter(({ words }) => contactLine.test(words))
  if (said.length > 0)
    return together(
      text,
      said.map((line) => withoutLead(text, line)),
    )
  return parts.flatMap((part) => sentencesIn(text, part)).flatMap((sentence) => askedIn(text, sentence))
}

const withoutLead = (text: string, { start, end }: Passage): Passage => ({
  start: start + (contactLine.exec(wordsIn(text, { start, end }))?.[0].length ?? 0),
  end,
})

const linesIn = (text: string, within: Passage): Passage[] =>
  matchesIn(text, within, /[^\n]+/gu).map(({ passage }) => passage)

type Piece = { kind: keyof ContactReading; found: Found<string> }

/** A name begins a contact; what stands after it until the next belongs to it. */
function together(text: string, lines: readonly Passage[]): ContactReading[] {
  const contacts: ContactReading[] = []
  for (const line of lines.slice(0, mostContacts * 5)) {
    if (line.end - line.start > longestLine) continue
    for (const { kind, found } of piecesOf(text, line)) {
      const last = contacts.at(-1)
      if (kind === 'name') contacts.push({ name: found })
      else if (last && last[kind] === undefined) last[kind] = found
    }
  }
  return contacts.filter((one) => one.phone ?? one.email ?? one.role).slice(0, mostContacts)
}

function piecesOf(text: string, line: Passage): Piece[] {
  return matchesIn(text, line, /[^,|]+/gu).flatMap(({ passage }) => {
    const reached = reachedIn(text, passage)
    if (reached.length > 0) return reached
    const bare = withoutMarks(text, passage, ' .:–—•*')
    const words = wordsIn(text, bare)
    const start = bare.start + (label.exec(words)?.[0].length ?? 0)
    const found = foundIn(text, { start, end: bare.end - (party.exec(words)?.[0].length ?? 0) })
    return found ? kindOf(found) : []
  })
}

function kindOf(found: Found<string>): Piece[] {
  if (office.test(found.value)) return [{ kind: 'name', found }]
  const cell = cellKind(found)
  return cell && cell.kind !== 'organisation' ? [{ kind: cell.kind, found: cell.found }] : []
}

const reachedIn = (text: string, within: Passage): Piece[] => [
  ...matchesIn(text, within, phone).flatMap(({ passage }) => pieceOf(text, 'phone', passage)),
  ...matchesIn(text, within, email).flatMap(({ passage }) => pieceOf(text, 'email', passage)),
]

function pieceOf(text: string, kind: Piece['kind'], passage: Passage): Piece[] {
  const found = foundIn(text, passage)
  return found ? [{ kind, found }] : []
}

/** `Vid frågor kontakta förbundsdirektör Alva Ek på 08-123 45 00 eller alva.ek@example.org` */
function askedIn(text: string, sentence: Passage): ContactReading[] {
  const at = wordsIn(text, sentence).slice(0, longestLine).search(asks)
  const reached = at < 0 ? [] : reachedIn(text, { ...sentence, end: Math.min(sentence.end, sentence.start + 400) })
  const first = reached[0]?.found.passage.start ?? sentence.start
  const who = { start: sentence.start + at + 'kontakta '.length, end: first }
  const { speaker, role } = reached.length > 0 && who.start < who.end ? speakerIn(text, who) : {}
  const [number, address] = [reached.find(({ kind }) => kind === 'phone'), reached.find(({ kind }) => kind === 'email')]
  return speaker
    ? [
        {
          name: speaker,
          ...(role && role.passage.start < speaker.passage.start ? { role } : {}),
          ...(number ? { phone: number.found } : {}),
          ...(address ? { email: address.found } : {}),
        },
      ]
    : []
}
