import type { Found } from '../reading.ts'
import { tellsAbsence } from './attendance-marks.rule.ts'
import { joinScopes, parseScope, type AttendanceScope } from './attendance-scope.rule.ts'
import { foundIn, readAs } from './passage.rule.ts'
import type { Atom } from './person-atoms.rule.ts'
import type { PersonReading } from './person-reading.ts'

/** Adds what one stretch of the list says of the person: items, presence, role, organisation. */
export function describePerson(text: string, person: PersonReading, atom: Atom): void {
  if (atom.kind === 'scope') {
    const scope = parseScope(atom.words)
    const isOfRole = atom.opening === 'space' && /^mötes/iu.test(person.role?.value ?? '')
    if (scope && !isOfRole) person.scope = person.scope ? bothScopes(person.scope, scope, atom) : readAs(scope, atom)
  } else if (atom.kind === 'mark') {
    if (tellsAbsence(atom.words)) person.isMissing = true
  } else if (atom.kind === 'role') {
    setFound(person, 'role', roleAt(text, atom))
    if (!atom.isElsewhere) addOffice(person, atom.words)
  } else if (atom.kind === 'organisation') setFound(person, 'organisation', foundIn(text, atom, atom.isSure))
  else if (atom.kind === 'words') describeInWords(text, person, atom)
}

/** `65-66, 69` stands in two pieces, `(t.o.m. § 4, från § 7)` too; what stands further off is another column's. */
const bothScopes = (first: Found<AttendanceScope>, then: AttendanceScope, atom: Atom): Found<AttendanceScope> =>
  atom.opening === 'comma' || atom.opening === 'bracket'
    ? readAs(joinScopes(first.value, then), { start: first.passage.start, end: atom.end })
    : first

/** The role, a letter that came loose put back (`R äddningschef`). */
function roleAt(text: string, atom: Atom): Found<string> | undefined {
  const role = foundIn(text, atom, atom.isSure)
  const loose = role && /^\p{Lu}(?=\s\p{Ll}{4})/u.exec(role.value)?.[0]
  return role && loose ? { ...role, value: loose + role.value.slice(2), isSure: false } : role
}

const mostWords = 6
/** What a document calls itself, or the beginning of a sentence, got in among the people. */
const isNoDescription =
  /^\p{L}*(?:protokoll|anteckningar)(?!\p{L})|^(?:se|enligt|dnr|sida|plats|m\.?\s?fl|justering|via|digitalt|på\s(?:distans|länk|plats)|per\stelefon|genom\slänk)(?!\p{L})/iu
/** Words that are no known role or organisation: in lower case they say what somebody is, else where from. */
function describeInWords(text: string, person: PersonReading, atom: Atom): void {
  if (atom.words.split(/\s/u).length > mostWords || !/\p{L}{2}/u.test(atom.words) || isNoDescription.test(atom.words))
    return
  const field = /^\p{Ll}/u.test(atom.words) ? 'role' : 'organisation'
  const { role } = person
  if (field === 'role') addOffice(person, atom.words)
  if (field === 'role' && role && atom.opening === 'space' && role.passage.end === atom.start - 1)
    person.role = foundIn(text, { start: role.passage.start, end: atom.end }, false) ?? role
  else setFound(person, field, foundIn(text, atom, false))
}

function addOffice(person: PersonReading, words: string): void {
  person.offices = [...(person.offices ?? []), words].slice(0, mostOffices)
}
const mostOffices = 5

/** The first that is said stands: later pieces of the same kind are leftovers of other columns. */
function setFound(person: PersonReading, field: 'organisation' | 'role', value: Found<string> | undefined): void {
  if (value) person[field] ??= value
}
