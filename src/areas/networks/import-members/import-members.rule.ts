import type { CsvColumn, CsvFault, CsvRow } from '#platform/csv.ts'
import { isDay } from '#platform/time.ts'
import type { Joinable, Membership, NewMembership } from '../membership.ts'
import { refusalOfMembership, type MembershipRefusal } from '../membership.rule.ts'
import { organisationAsked } from '../organisation-asked.rule.ts'
import { overlaps } from '../term.rule.ts'

type Key = 'code' | 'name' | 'role' | 'from' | 'to'

export const memberColumns: readonly CsvColumn<Key>[] = [
  { key: 'code', label: 'kommunkod', names: ['kod', 'kommun kod'], oneOf: 'organisation' },
  { key: 'name', label: 'organisation', names: ['namn', 'kommun', 'medlem', 'kommunnamn'], oneOf: 'organisation' },
  { key: 'role', label: 'roll', names: [] },
  { key: 'from', label: 'från', names: ['fran', 'från och med'] },
  { key: 'to', label: 'till', names: ['till och med'] },
]

const roles: Record<string, NewMembership['role']> = {
  '': 'member',
  medlem: 'member',
  adjungerad: 'adjunct',
  observatör: 'observer',
}

export type FittingLine = { line: number; organisation: Joinable; membership: NewMembership }
export type MemberLines = { fitting: FittingLine[]; faults: CsvFault[] }

type Known = {
  organisations: readonly Joinable[]
  ownOrganisationId: string | null
  memberships: readonly Membership[]
}

const refusals: Record<MembershipRefusal, string> = {
  'ends-before-it-begins': 'Till-dagen ligger före från-dagen.',
  'member-of-itself': 'Organisationen är nätverket självt och kan inte vara medlem i sig självt.',
  'organisation-ended': 'Organisationen har upphört. Skriv den som tog över, eller en till-dag då den fanns.',
  'already-member': 'Organisationen är redan med i nätverket de dagarna.',
}

function organisationOn({ code, name }: Record<Key, string>, { organisations }: Known): Joinable | string {
  if (!code && !name) return 'Raden har varken kommunkod eller namn.'
  const written = code || name
  const asked = organisationAsked(organisations, written)
  if (asked.ok) {
    const named = code && name ? organisationAsked(organisations, name) : asked
    const isSame = named.ok && named.value.id === asked.value.id
    return isSame ? asked.value : `Koden ${code} är ${asked.value.name}, men på raden står ${name}.`
  }
  // Two organisations may share a code (a county's region and its county board): then the name tells which.
  const byName =
    code && name && asked.refusal === 'several-organisations' ? organisationAsked(organisations, name) : asked
  if (byName.ok) return byName.value
  return byName.refusal === 'several-organisations'
    ? `Flera organisationer heter eller har koden ”${written}”. Skriv hela namnet.`
    : `”${written}” finns inte i registret.`
}

function lineOf({ line, values }: CsvRow<Key>, known: Known): FittingLine | string {
  const organisation = organisationOn(values, known)
  if (typeof organisation === 'string') return organisation
  const role = roles[values.role.toLowerCase()]
  if (!role) return `Rollen ”${values.role}” finns inte. Skriv medlem, adjungerad eller observatör.`
  const wrongDay = [values.from, values.to].find((day) => day && !isDay(day))
  if (wrongDay) return `”${wrongDay}” är ingen dag. Skriv den som 2022-10-28.`
  const term = { from: values.from || null, to: values.to || null }
  const refusal = refusalOfMembership({ organisation, ...term }, known)
  if (refusal) return refusals[refusal]
  return { line, organisation, membership: { organisationId: organisation.id, role, ...term } }
}

const isSameStay = (one: NewMembership, other: NewMembership) =>
  one.organisationId === other.organisationId && overlaps(one, other)

/** Which lines can become memberships, and what is wrong with each of the others. */
export function membersOnLines(rows: readonly CsvRow<Key>[], known: Known): MemberLines {
  const fitting: FittingLine[] = []
  const faults: CsvFault[] = []
  for (const row of rows) {
    const read = lineOf(row, known)
    const words = Object.values(row.values).filter(Boolean).join('; ')
    const fault = (reason: string) => faults.push({ line: row.line, reason, words })
    if (typeof read === 'string') fault(read)
    else {
      const first = fitting.find(({ membership }) => isSameStay(membership, read.membership))
      if (first) fault(`${read.organisation.shortName} står redan på rad ${first.line}.`)
      else fitting.push(read)
    }
  }
  return { fitting, faults }
}
