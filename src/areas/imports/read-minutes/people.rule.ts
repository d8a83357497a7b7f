import type { Found, Passage } from '../reading.ts'
import { parseScope, type AttendanceScope } from './attendance-scope.rule.ts'
import { isOrganisation, isSurnameToo, organisationWords } from './organisations.rule.ts'
import { foundIn, readAs, wordsIn } from './passage.rule.ts'
import { piecesOf, wordsOf, type Piece, type Word } from './person-pieces.rule.ts'
import { isRole } from './roles.rule.ts'

export type PersonReading = {
  name: Found<string>
  organisation?: Found<string>
  role?: Found<string>
  scope?: Found<AttendanceScope>
}

const partyLetters = /^(?:s|m|c|v|l|mp|sd|kd|fp|nyd|-|\p{Lu}{1,3})$/iu
const nameWord = /^[\p{Lu}<"'][^\s,;:()\d]*$/u
const nameParticle = /^(?:von|af|av|de|der|van|el|al)$/u
const clockLimit = /\bkl\.?\s|\d[.:]\d\d/iu
const longestName = 5
const fewestRunTogether = 4

/**
 * The people in a row or in a run-in list (`A (ordf.), B och C, Region Norr`). Each piece between commas, brackets and
 * wide gaps either begins a person or says something of the one before it, or of both in `A och B, Region Norr`.
 */
export function findPeople(text: string, within: Passage): PersonReading[] {
  const people: PersonReading[] = []
  let together: PersonReading[] = []
  let isDescribed = false
  for (const piece of piecesOf(text, within).flatMap((one) => partedAgain(text, one))) {
    const person = piece.isBracketed ? undefined : parsePerson(text, piece)
    if (person) {
      together = piece.isJoined && !isDescribed ? [...together, person] : [person]
      people.push(person)
    } else for (const one of piece.isBracketed ? together.slice(-1) : together) describe(one, text, piece)
    isDescribed = !person
  }
  return people
}

/** Pieces that lost the comma inside: a role of the one before (`ordförande Bo Alm`), or names in a row. */
function partedAgain(text: string, piece: Piece): Piece[] {
  const words = wordsOf(text, piece)
  const lead = piece.isBracketed || isAtLineStart(text, piece) ? 0 : leadingRole(words)
  const next = words[lead]
  if (lead === 0 || !next || isOrganisation(wordsIn(text, piece)) || !isNamed(text, words.slice(lead)))
    return namesApart(text, piece)
  return [{ ...piece, ...spanOf(words.slice(0, lead)) }, ...namesApart(text, { ...piece, start: next.start })]
}

const isAtLineStart = (text: string, { start }: Passage) =>
  /(?:^|\n)[\s•▪*·–-]*$/u.test(text.slice(Math.max(0, start - 10), start))

/** Whether a name is what the words begin with, and not an organisation of several words. */
const isNamed = (text: string, words: readonly Word[]) =>
  nameLength(words) >= 2 && !isOrganisation(wordsIn(text, spanOf(words)))

/** How many words at the front say what somebody is: `vice ordförande Bo Alm` has two. */
function leadingRole(words: readonly Word[]): number {
  const stop = words.findIndex(({ words: word }) => /^\p{Lu}/u.test(word) && !isRole(word))
  const lead = words.slice(0, stop < 0 ? words.length : stop)
  return lead.some(({ words: word }) => isRole(word)) ? lead.length : 0
}

/** `Eva Ek Bo Alm Siv Rask`: names that lost what stood between them, two words to each. */
function namesApart(text: string, piece: Piece): Piece[] {
  const words = wordsOf(text, piece)
  const stop = words.findIndex(
    ({ words: word }) => !/^\p{Lu}[\p{L}-]+$/u.test(word) || isOrganisation(word) || isRole(word),
  )
  const count = stop < 0 ? words.length : stop
  if (
    count < fewestRunTogether ||
    count % 2 === 1 ||
    organisationWords(
      words.map((word) => word.words),
      2,
    ) > 0
  )
    return [piece]
  return words.slice(0, count).flatMap((word, index) => {
    const isLast = index >= count - 2
    return index % 2 === 0
      ? [{ ...piece, start: word.start, end: isLast ? piece.end : (words[index + 1] ?? word).end }]
      : []
  })
}

/** A piece that opens with a name, what it is called and where it comes from taken apart. */
function parsePerson(text: string, piece: Passage): PersonReading | undefined {
  const words = wordsOf(text, piece)
  if (isOrganisation(wordsIn(text, piece)) || isRole(wordsIn(text, piece))) return undefined
  const titled = words.findIndex((word) => !isRole(word.words))
  const own = words.slice(Math.max(titled, 0))
  const tail = organisationWords(
    own.map((word) => word.words),
    2,
  )
  const named = own.slice(0, own.length - tail)
  const length = nameLength(named)
  if (length < 2) return undefined
  const name = foundIn(text, spanOf(named.slice(0, length)))
  if (!name) return undefined
  const person: PersonReading = { name }
  if (titled > 0) setFound(person, 'role', foundIn(text, spanOf(words.slice(0, titled))))
  if (named.length > length) describe(person, text, spanOf(named.slice(length)))
  if (tail > 0) setFound(person, 'organisation', organisationOf(text, own.slice(-tail)))
  return person
}

function organisationOf(text: string, words: readonly Word[]): Found<string> | undefined {
  const span = spanOf(words)
  return foundIn(text, span, !isSurnameToo(wordsIn(text, span)))
}

/** How many words from the first on can be one person's name. */
function nameLength(words: readonly Word[]): number {
  const stop = words.findIndex(({ words: word }) => (!nameWord.test(word) && !nameParticle.test(word)) || isRole(word))
  const length = Math.min(stop < 0 ? words.length : stop, longestName)
  return length >= 2 && nameParticle.test(words[length - 1]?.words ?? '') ? length - 1 : length
}

/** Adds what a piece says of the person: items, role, organisation, or role and organisation in one breath. */
function describe(person: PersonReading, text: string, piece: Passage): void {
  const said = wordsIn(text, piece).trim()
  const scope = parseScope(said)
  if (scope) person.scope ??= readAs(scope, piece)
  else if (partyLetters.test(said) && !isOrganisation(said)) return
  else if (clockLimit.test(said)) return
  else if (isOrganisation(said)) setFound(person, 'organisation', foundIn(text, piece))
  else describeInWords(person, text, piece)
}

function describeInWords(person: PersonReading, text: string, piece: Passage): void {
  const words = wordsOf(text, piece)
  const scopeWords = trailingScope(words)
  if (scopeWords > 0) describe(person, text, spanOf(words.slice(-scopeWords)))
  const rest = scopeWords > 0 ? words.slice(0, -scopeWords) : words
  const tail = organisationWords(
    rest.map((word) => word.words),
    1,
  )
  if (tail > 0) setFound(person, 'organisation', organisationOf(text, rest.slice(-tail)))
  const role = rest.slice(0, rest.length - tail)
  if (role.length === 0) return
  const said = wordsIn(text, spanOf(role))
  const isSaid = isRole(said) || role.some((word) => isRole(word.words))
  if (isSaid || /^\p{Ll}/u.test(said)) setFound(person, 'role', foundIn(text, spanOf(role), isSaid))
  else setFound(person, 'organisation', foundIn(text, spanOf(role), false))
}

/** How many of the last words say which items: `mötesordförande 3-5`, `Rådmannen §§ 17-25`. */
function trailingScope(words: readonly Word[]): number {
  const longest = Math.min(4, words.length - 1)
  for (let count = longest; count > 0; count -= 1)
    if (
      parseScope(
        words
          .slice(-count)
          .map((word) => word.words)
          .join(' '),
      )
    )
      return count
  return 0
}

/** The first that is said stands: later pieces of the same kind are leftovers of other columns. */
function setFound(person: PersonReading, field: 'organisation' | 'role', value: Found<string> | undefined): void {
  if (value) person[field] ??= value
}

const spanOf = (words: readonly Word[]): Passage => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })
