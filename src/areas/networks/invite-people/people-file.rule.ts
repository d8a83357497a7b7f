import { isEmail, type OrganisationName } from '#areas/organisations/types.ts'
import type { CsvFault, CsvRow } from '#platform/csv.ts'
import { isDay } from '#platform/time.ts'
import type { Joinable } from '../membership.ts'
import { organisationAsked, type AskedRefusal } from '../organisation-asked.rule.ts'
import { refusalOfSeat, type SeatRefusal } from '../seat.rule.ts'
import type { Seat } from '../seat.ts'

export type PeopleColumn = 'name' | 'email' | 'organisation' | 'title' | 'role' | 'body' | 'from' | 'to'
export type FilePerson = {
  name: string
  email: string
  organisation: OrganisationName | null
  title: string
  role: string
  body: { id: string; name: string } | null
  from: string
  to: string | null
}

/** What the lines are read against: the register, the network's bodies and seats, and what roles are called. */
export type Known = {
  organisations: readonly Joinable[]
  bodies: readonly { id: string; name: string }[]
  /** By the word in small letters: 'ledamot' is member. */
  roles: ReadonlyMap<string, string>
  seats: readonly Seat[]
  personIds: ReadonlyMap<string, string>
  today: string
}

type Line = { line: number; person: FilePerson }

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** What each line of a file of people would do, and what is wrong with the lines that can't be read in. */
export function readPeopleFile(rows: readonly CsvRow<PeopleColumn>[], known: Known) {
  const [good, faults]: [Line[], CsvFault[]] = [[], []]
  for (const { line, values } of rows) {
    const read = personIn(values, known)
    const reason = typeof read === 'string' ? read : faultBeside(read, good, known)
    if (reason !== undefined) faults.push({ line, reason, words: Object.values(values).join('; ') })
    else if (typeof read !== 'string') good.push({ line, person: read })
  }
  return { good: good.map(({ person }) => person), faults }
}

/** The person of one line, or what is wrong with the line on its own. */
function personIn(values: Record<PeopleColumn, string>, known: Known): FilePerson | string {
  const { name, title, from, to } = values
  const email = values.email.toLowerCase()
  const role = known.roles.get(plain(values.role))
  const body = known.bodies.find((one) => plain(one.name) === plain(values.body)) ?? null
  const organisation = values.organisation ? organisationAsked(known.organisations, values.organisation) : null
  if (!name) return 'Namn saknas.'
  if (!isEmail(email)) return email ? `”${email}” är ingen e-postadress.` : 'E-postadress saknas.'
  if (organisation && !organisation.ok) return organisationFault[organisation.refusal](values.organisation)
  if (!role) return values.role ? unknownRole(values.role, known) : 'Roll saknas.'
  if (values.body && !body) return `Nätverket har inget organ som heter ”${values.body}”.`
  if (from && !isDay(from)) return `Från ska vara en dag, till exempel 2026-03-01. Det står ”${from}”.`
  if (to && !isDay(to)) return `Till ska vara en dag, till exempel 2026-03-01. Det står ”${to}”.`
  const term = { from: from || known.today, to: to || null }
  return { name, email, organisation: organisation?.value ?? null, title, role, body, ...term }
}

const organisationFault: Record<AskedRefusal, (written: string) => string> = {
  'unknown-organisation': (written) => `Organisationen ”${written}” finns inte i registret.`,
  'several-organisations': (written) => `”${written}” kan vara flera organisationer. Skriv hela namnet.`,
}

const unknownRole = (written: string, { roles }: Known) =>
  `Rollen ”${written}” finns inte. Skriv någon av ${[...roles.keys()].join(', ')}.`

/** What is wrong with a line beside the lines before it and those who sit there already. */
function faultBeside(person: FilePerson, before: readonly Line[], known: Known): string | undefined {
  const same = before.filter((one) => one.person.email === person.email)
  const otherName = same.find((one) => plain(one.person.name) !== plain(person.name))
  if (otherName) return `E-postadressen ${person.email} står på rad ${otherName.line} med ett annat namn.`
  const [seat, seats] = [seatOf(person, known), before.map((one) => seatOf(one.person, known))]
  const refusal = refusalOfSeat(seat, [...known.seats, ...seats])
  if (!refusal) return undefined
  const inFile = same.find(
    (one) => refusal === 'has-seat' && refusalOfSeat(seat, [seatOf(one.person, known)]) === refusal,
  )
  if (inFile) return `E-postadressen ${person.email} står redan på rad ${inFile.line} med samma roll.`
  return seatFault[refusal]
}

const seatFault: Record<SeatRefusal, string> = {
  'ends-before-it-begins': 'Till är före från: rollen skulle sluta innan den börjar.',
  'chair-taken': 'Organet har redan en ordförande under den tiden.',
  'vice-chair-taken': 'Organet har redan en vice ordförande under den tiden.',
  'has-seat': 'Personen har redan den rollen.',
  'substitutes-outsider': 'Ersättaren ersätter ingen i organet.',
  'last-secretary': 'Nätverket skulle stå utan sekreterare.',
}

// One who is new here has no id yet; the address tells them apart as well.
const seatOf = ({ name, email, role, body, from, to }: FilePerson, { personIds }: Known): Seat => ({
  ...{ id: email, bodyId: body?.id ?? null, personId: personIds.get(email) ?? email, name, role, from, to },
  ...{ representsId: null, represents: null, employer: null, employerId: null, title: null, substitutesFor: null },
})
