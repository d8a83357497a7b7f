import type { Found, Passage } from '../reading.ts'
import { tellsAbsence } from './attendance-marks.rule.ts'
import { foundIn } from './passage.rule.ts'
import { atomsIn, type Atom } from './person-atoms.rule.ts'
import { describePerson } from './person-description.rule.ts'
import type { PersonReading } from './person-reading.ts'

/**
 * The people in a row or in a run-in list (`A (ordf.), B och C, Region Norr`). Each stretch either names a person or
 * says something of the one before it, of both in `A och B, Region Norr`, or of those that follow in `Norr: A, B`.
 */
export const findPeople = (text: string, within: Passage): PersonReading[] => peopleOf(text, atomsIn(text, within))

/** What is known while a list is read from left to right. */
type Course = {
  people: PersonReading[]
  /** Those whom the next description is about; none of them when `isDescribed` and another name comes. */
  together: PersonReading[]
  isDescribed: boolean
  /** What a heading in the list said of all that follow: `Haninge Eva Ek, Bo Alm Salem Siv Rask`. */
  group: Found<string> | undefined
  /** A role before its name: `sekreterare Eva Ek`. */
  ahead: Found<string> | undefined
  isReplaced: boolean
  /** A mark of absence before its name: `F   Eva Ek`. */
  isMissingAhead: boolean
  groupsLead: boolean
  rolesLead: boolean
}

export function peopleOf(text: string, atoms: readonly Atom[]): PersonReading[] {
  const course: Course = {
    ...{ people: [], together: [], isDescribed: false, group: undefined, ahead: undefined, isReplaced: false },
    isMissingAhead: false,
    ...{ groupsLead: startsWith(atoms, 'organisation'), rolesLead: startsWith(atoms, 'role') },
  }
  for (const [index, atom] of atoms.entries()) readAtom(text, course, atom, atoms[index + 1])
  return course.people
}

/** Whether what the list opens with stands before its names and not after them: `Haninge Eva Ek`. */
function startsWith(atoms: readonly Atom[], kind: Atom['kind']): boolean {
  const first = atoms.findIndex((atom) => atom.kind === 'name')
  return atoms.slice(0, Math.max(first, 0)).some((atom) => atom.kind === kind && isJustBefore(atoms, atom))
}

const isJustBefore = (atoms: readonly Atom[], atom: Atom) => {
  const next = atoms[atoms.indexOf(atom) + 1]
  return atom.hasColon || next?.opening === 'space' || next?.opening === 'gap'
}

function readAtom(text: string, course: Course, atom: Atom, next: Atom | undefined): void {
  if (atom.kind === 'name') return nameRead(text, course, atom)
  if (atom.kind === 'mark' && atom.opening === 'line' && next?.kind === 'name' && next.opening !== 'line') {
    course.isMissingAhead = tellsAbsence(atom.words)
    return
  }
  const isBeforeName = atom.hasColon || (next?.kind === 'name' && (next.opening === 'space' || next.opening === 'gap'))
  if (atom.kind === 'instead-of') {
    if (isSubstitute.test(atom.words)) describe(text, course, { ...atom, kind: 'role', end: atom.end - ' för'.length })
    course.isReplaced = true
  } else if (atom.words === 'för' && next?.kind === 'name') course.isReplaced = true
  else if (atom.kind === 'organisation' && leadsGroup(course, atom, isBeforeName, next)) {
    course.group = foundIn(text, atom, atom.isSure)
    course.together = []
  } else if (headsRow(atom, next)) course.group = foundIn(text, atom, false)
  else if (atom.kind === 'organisation' && isPartOfRole(course, atom, next)) {
    describe(text, course, { ...atom, kind: 'words', words: atom.words.toLowerCase() })
  } else if (atom.kind === 'role' && (isBeforeName || leadsRow(course, atom, next)) && leadsName(course, atom)) {
    course.ahead = foundIn(text, atom)
  } else if (atom.kind === 'words' && (isNumber.test(atom.words) || /^vakant/iu.test(atom.words))) course.together = []
  else describe(text, course, atom)
}

/** A day or a number of a case: what follows it is about something else. */
const isNumber = /^[\d\s/.:-]{4,}$/u
const isSubstitute = /(?:ersättare|suppleant|suppl|ers|vikarie)\.?\sför$/iu

function nameRead(text: string, course: Course, atom: Atom): void {
  const name = foundIn(text, atom, atom.isSure)
  if (!name) return
  if (isPlaceOfWork(course, atom) || isNamedInBrackets(course, atom))
    return describe(text, course, { ...atom, kind: 'organisation' })
  if (course.isReplaced) {
    course.isReplaced = false
    return
  }
  const person: PersonReading = { name }
  if (course.group) person.organisation = course.group
  if (course.ahead) {
    person.role = course.ahead
    person.offices = [course.ahead.value]
  }
  if (course.isMissingAhead) person.isMissing = true
  course.ahead = undefined
  course.isMissingAhead = false
  course.together = atom.opening === 'and' && !course.isDescribed ? [...course.together, person] : [person]
  course.isDescribed = false
  course.people.push(person)
}

/** `Eva Ek, rektor, Norra Skolan`: after a role, two words that are no given name and a surname tell where from. */
const isPlaceOfWork = (course: Course, atom: Atom) => {
  const last = course.together.at(-1)
  return !atom.isSure && atom.opening === 'comma' && last?.role !== undefined && last.organisation === undefined
}

/** `Eva Ek (Norra Handeln)`: two words that are no given name, in brackets after somebody. */
const isNamedInBrackets = (course: Course, atom: Atom) =>
  !atom.isSure && atom.opening === 'bracket' && course.together.length > 0 && !course.isReplaced

/** `områdeschef Norr, Haninge kommun`: the first of two places belongs to the role. */
const isPartOfRole = (course: Course, atom: Atom, next: Atom | undefined) =>
  atom.opening === 'space' &&
  course.together.at(-1)?.role?.passage.end === atom.start - 1 &&
  next?.kind === 'organisation' &&
  next.opening === 'comma'

/** An organisation before names: where the list does so from its start, or where the one before has one already. */
function leadsGroup(course: Course, atom: Atom, isBeforeName: boolean, next: Atom | undefined): boolean {
  if (atom.hasColon) return true
  if (course.groupsLead) return atom.opening !== 'comma' && atom.opening !== 'bracket'
  const isTaken = course.together.length === 0
  return isTaken && isBeforeName && next?.opening === 'space'
}

/** `Ideella sektorn: Eva Ek, Bo Alm`: a row that opens with whom its people come from, unless it says how they took part. */
const headsRow = (atom: Atom, next: Atom | undefined): boolean =>
  atom.kind === 'words' &&
  atom.hasColon &&
  atom.opening === 'line' &&
  next?.kind === 'name' &&
  /^\p{Lu}/u.test(atom.words) &&
  atom.words.split(' ').length <= mostInHead &&
  !isManner.test(atom.words)
const mostInHead = 3
const isManner =
  /^(?:via|på|digital|fysisk|delvis|hela|del|ordinarie|gäst|föredrag|politi|tjänste|förtroende|ledam|ersätt|supple|chef|med|från|närv|frånv|besl|övrig|inbju|utses|juster|punkt|kl|vakant|deltag|anteckn|mötes)/iu

/** A role in the column before the organisations: `Ersättare Haninge Eva Ek`. */
const leadsRow = (course: Course, atom: Atom, next: Atom | undefined) =>
  course.groupsLead && atom.opening !== 'comma' && next?.kind === 'organisation' && next.opening === 'space'

function leadsName(course: Course, atom: Atom): boolean {
  const last = course.together.at(-1)
  if (!last || course.rolesLead) return true
  if (atom.opening !== 'space') return course.groupsLead
  return (
    last.role !== undefined || course.groupsLead || (last.organisation !== undefined && /^\p{Lu}/u.test(atom.words))
  )
}

/** Adds what a stretch says of those it is about: items, role, organisation. In brackets it is narrower than the row's head. */
function describe(text: string, course: Course, atom: Atom): void {
  const about = atom.opening === 'bracket' ? course.together.slice(-1) : course.together
  if (atom.kind !== 'party') course.isDescribed = true
  for (const person of about) {
    const isNarrower = atom.kind === 'organisation' && atom.opening === 'bracket' && course.group?.isSure === false
    if (isNarrower && person.organisation === course.group) delete person.organisation
    describePerson(text, person, atom)
  }
}
