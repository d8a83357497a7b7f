import { cellKind, type Cell } from '../cell-kind.rule.ts'
import { captured } from '../captured.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import type { NamedPerson } from '../document-reading.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { roleAndPlace, speakerIn } from '../speaker.rule.ts'
import { foundIn, matchesIn, withoutMarks, wordsIn } from '../text.rule.ts'

const present = [
  /(?:[Rr]epresentanter|[Dd]eltagare|[Mm]ed på besöket|[Dd]eltog|[Ff]rån vänster)(?:\sfrån\s(?<from>[^.:;]{3,60}?))?\s?(?:var|är|:)\s(?:också\s|även\s)?(?<it>[^;]{5,690})$/du,
  /(?<!\p{L})[Ff]rån\s(?<from>[^.:;,]{3,60}?)\s(?:deltog|medverkade|kom)\s(?<it>[^;]{5,690})$/du,
  /^(?<from>\p{Lu}[^.:;,]{3,60}?)\srepresenterades\sav\s(?<it>[^;]{5,690})$/du,
  /(?:[Pp]å plats|[Nn]ärvarande|[Ii] (?:besöket|mötet|samtalet) (?:deltog|medverkade)|[Mm]ed på (?:besöket|mötet))\s(?:fanns\s|var\s|deltog\s)?(?:också\s|även\s)?(?<it>[^;]{5,690})$/du,
]
const listHeading = /^(?:deltagare|medverkande|närvarande|deltog|på besöket|med på besöket)(?:\s.{0,30})?:?$/iu
const partyLetters = /\s\(\p{Lu}{1,3}\)$/u
const longestRow = 120

/** Who took part in a visit: a list, or sentences that tell who was there and from where. Each person once. */
export function participantsIn(text: string, parts: readonly PagePart[], sentences: readonly Passage[]): NamedPerson[] {
  const seen = new Set<string>()
  return [...rowsIn(text, parts), ...sentences.flatMap((sentence) => listedIn(text, sentence))].filter(
    ({ name }) => !seen.has(name.value) && seen.add(name.value) !== undefined,
  )
}

function rowsIn(text: string, parts: readonly PagePart[]): NamedPerson[] {
  const at = parts.findIndex(({ words }) => listHeading.test(words))
  const rest = at < 0 ? [] : parts.slice(at + 1)
  const end = rest.findIndex((row) => row.kind === 'paragraph' || row.words.length > longestRow)
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((row) => rowOf(text, row))
}

/** `Alva Ek, kommundirektör, Kils kommun` */
function rowOf(text: string, row: Passage): NamedPerson[] {
  const cells = matchesIn(text, row, /[^,]+/gu).flatMap(({ passage }) => {
    const found = withoutParty(text, withoutMarks(text, passage, ' .'))
    return (found && cellKind(found)) ?? []
  })
  const first = (kind: Cell['kind']) => cells.find((cell) => cell.kind === kind)?.found
  const [name, role, organisation] = [first('name'), first('role'), first('organisation')]
  return name ? [{ name, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }] : []
}

function listedIn(text: string, sentence: Passage): NamedPerson[] {
  const found = present.map((pattern) => captured(text, sentence, pattern)).find((match) => match !== undefined)
  if (!found) return []
  const from = found.match.indices?.groups?.['from']
  const organisation = from && foundIn(text, { start: sentence.start + from[0], end: sentence.start + from[1] })
  const told = enumerated(text, found.passage).map((entry) => personIn(text, entry))
  return withRoles(told).map((person) => (organisation ? { organisation, ...person } : person))
}

type Told = { person?: NamedPerson; alone?: Found<string> | undefined }

/** An entry names somebody, or says only what the one before or after it is. */
function personIn(text: string, { passage }: Found<string>): Told {
  const own = withoutMarks(text, passage, ' .')
  const { speaker, role } = speakerIn(text, own)
  return speaker
    ? { person: { name: speaker, ...(role ? roleAndPlace(text, role) : {}) } }
    : { alone: withoutParty(text, own) }
}

/** `ordförande (M), Eva Ek` tells the role first; where the first entry is a bare name, the role stands after it. */
function withRoles(told: readonly Told[]): NamedPerson[] {
  const isAfter = told[0]?.person !== undefined && told[0].person.role === undefined && told[1]?.alone !== undefined
  return told.flatMap(({ person }, index) => {
    if (!person) return []
    const role = person.role ?? told[isAfter ? index + 1 : index - 1]?.alone
    return [{ ...person, ...(role ? { role } : {}) }]
  })
}

function withoutParty(text: string, passage: Passage): Found<string> | undefined {
  const party = wordsIn(text, passage).search(partyLetters)
  return foundIn(text, party > 0 ? { ...passage, end: passage.start + party } : passage)
}
