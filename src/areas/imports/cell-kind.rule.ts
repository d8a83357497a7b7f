import type { Found } from './reading.ts'
import { isFirstName, isOrganisation, isRole } from './text.rule.ts'

/** What a cell beside a name is: one of a list, a block of signatures, a contact. */
export type Cell = { kind: 'name' | 'role' | 'organisation'; found: Found<string> }

const name = /^(?:\p{Lu}[\p{L}.-]*\s){1,3}(?:(?:von|af|de)\s)?\p{Lu}[\p{L}-]+$/u
const roleToo =
  /(?:^|\s)(?:\p{L}*ordf\.?|\p{L}*råd|\p{L}*direktör|\p{L}*ordförande|\p{L}*sekreterare|vd)$|^(?:vice\s)?\p{L}*chef(?:\s(?:för|i|vid)?\s?.+)?$/iu
const organisationToo = /\s(?:kommun|stad|AB)$|^(?:AB|polisen)(?:\s|$)/iu
/** `Kvinnojouren Klara` is no person: a given name seldom ends as a definite noun does. */
const definite = /^\p{L}{4,}(?:en|et|na)$/u

/** What a cell is, as far as its own words tell; a name that is not known as one is unsure. */
export function cellKind(found: Found<string>): Cell | undefined {
  if (organisationToo.test(found.value)) return { kind: 'organisation', found }
  if (isRole(found.value) || roleToo.test(found.value)) return { kind: 'role', found }
  const [first = ''] = found.value.split(' ')
  const isNamed = name.test(found.value)
  if (isNamed && isFirstName(first)) return { kind: 'name', found }
  if (isOrganisation(found.value)) return { kind: 'organisation', found }
  if (!isNamed) return undefined
  return { kind: definite.test(first) ? 'organisation' : 'name', found: { ...found, isSure: false } }
}
