import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Insertable } from 'kysely'
import type { DB } from '#platform/db-types.ts'
import { hashOf } from '#platform/secrets.ts'

type Table =
  | ('network' | 'network_member' | 'body' | 'person' | 'post' | 'role_holding' | 'session' | 'mail')
  | ('meeting' | 'meeting_step' | 'matter' | 'matter_step' | 'agenda_item' | 'attendance' | 'attendance_item')
  | ('item_guest' | 'decision' | 'tabling' | 'retraction' | 'approval' | 'source_file' | 'import_draft' | 'provenance')
  | ('organisation' | 'published.edition' | 'published.withdrawal')

/** Rows of every table, as they are put in. */
export type World = { [Name in Table]: Insertable<DB[Name]>[] }

const roles = ['secretary', 'secretary', 'chair', 'member', 'coordinator', 'reader', 'administrator'] as const
const periods = ['held', 'held', 'first day', 'last day', 'ended', 'to come'] as const
const statuses = [
  'planned',
  'ongoing',
  'ongoing',
  'awaiting-approval',
  'awaiting-approval',
  'approved',
  'published',
] as const
const anIndex = fc.nat({ max: 11 })

const aHolding = fc.record({
  role: fc.constantFrom(...roles),
  network: anIndex,
  // Absent for a role in the whole network.
  body: fc.option(anIndex, { freq: 1 }),
  period: fc.constantFrom(...periods),
})
const aMeeting = fc.record({ status: fc.constantFrom(...statuses), approver: fc.option(anIndex) })
const aBody = fc.array(aMeeting, { minLength: 1, maxLength: 2 })
const aPerson = fc.record({
  holdings: fc.array(aHolding, { maxLength: 3 }),
  guestAt: fc.array(anIndex, { maxLength: 2 }),
})

/** What a world is made from: small values that fast-check can make smaller when it finds a fault. */
export const aPlan = fc.record({
  networks: fc.array(fc.array(aBody, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  people: fc.array(aPerson, { minLength: 3, maxLength: 6 }),
})
type Plan = typeof aPlan extends fc.Arbitrary<infer Value> ? Value : never
type Days = { yesterday: string; today: string; tomorrow: string }

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('picked from an empty list')
  return found
}

export const tokenOf = (personId: string): string => `the session of ${personId}`

function emptyWorld(): World {
  return {
    ...{ network: [], network_member: [], body: [], person: [], post: [], role_holding: [], session: [], mail: [] },
    ...{ meeting: [], meeting_step: [], matter: [], matter_step: [], agenda_item: [], attendance: [] },
    ...{ attendance_item: [], item_guest: [], decision: [], tabling: [], retraction: [], approval: [] },
    ...{ source_file: [], import_draft: [], provenance: [], organisation: [] },
    ...{ 'published.edition': [], 'published.withdrawal': [] },
  }
}

export function makeWorld(plan: Plan, days: Days): World {
  const world = emptyWorld()
  for (const name of ['Polisen', 'Räddningstjänsten']) {
    world.organisation.push({ id: randomUUID(), kind: 'authority', name, short_name: name })
  }
  for (const _ of plan.people) addPerson(world)
  for (const bodies of plan.networks) addNetwork(world, bodies)
  for (const [index, { holdings, guestAt }] of plan.people.entries()) {
    const { id: person_id } = pick(world.person, index)
    for (const holding of holdings) addHolding(world, person_id, holding, days)
    for (const at of guestAt) addGuest(world, person_id, at)
  }
  world.mail.push({ id: randomUUID(), to_address: 'a@exempel.se', subject: 'Hej', body: 'Hej' })
  return world
}

function addPerson(world: World): void {
  const id = randomUUID()
  world.person.push({ id, name: 'Maja Ek', email: `${id}@exempel.se` })
  world.session.push({ token_hash: hashOf(tokenOf(id)), person_id: id, expires_at: '2999-01-01' })
  const organisation_id = pick(world.organisation, 0).id ?? ''
  world.post.push({ id: randomUUID(), person_id: id, organisation_id, title: 'chef', held_from: '2020-01-01' })
}

function addHolding(
  world: World,
  person_id: string,
  { role, network, body, period }: Plan['people'][number]['holdings'][number],
  { yesterday, today, tomorrow }: Days,
): void {
  const valid = {
    held: { valid_from: '2020-01-01', valid_to: null },
    'first day': { valid_from: today, valid_to: null },
    'last day': { valid_from: '2020-01-01', valid_to: today },
    ended: { valid_from: '2020-01-01', valid_to: yesterday },
    'to come': { valid_from: tomorrow, valid_to: null },
  }[period]
  const isGlobal = role === 'administrator'
  const network_id = isGlobal ? null : pick(world.network, network).id
  const own = world.body.filter((one) => one.network_id === network_id)
  const body_id = isGlobal || body === null ? null : pick(own, body).id
  const row = { id: randomUUID(), person_id, role, network_id, body_id, ...valid }
  const isThere = world.role_holding.some(
    (one) =>
      `${one.person_id} ${one.role} ${one.network_id} ${one.body_id} ${one.valid_from}` ===
      `${person_id} ${role} ${network_id} ${body_id} ${row.valid_from}`,
  )
  if (!isThere) world.role_holding.push(row)
}

function addGuest(world: World, person_id: string, at: number): void {
  const { id: agenda_item_id, meeting_id, body_id } = pick(world.agenda_item, at)
  if (world.item_guest.some((guest) => guest.person_id === person_id && guest.agenda_item_id === agenda_item_id)) return
  world.item_guest.push({ agenda_item_id, meeting_id, body_id, person_id })
}

function addNetwork(world: World, bodies: Plan['networks'][number]): void {
  const [id, source_file_id] = [randomUUID(), randomUUID()]
  const network_id = id
  const uploaded_by = pick(world.person, 0).id
  world.network.push({ id, name: 'Ett nätverk', short_name: 'Nät', slug: id })
  world.network_member.push({ network_id, organisation_id: pick(world.organisation, 0).id ?? '' })
  world.source_file.push({ id: source_file_id, network_id, name: 'a.txt', sha256: id, bytes: noBytes, uploaded_by })
  const draft = { id: randomUUID(), network_id, source_file_id, version: 1, status: 'to-review', pages: '[]' }
  world.import_draft.push({ ...draft, problem: '', source_text: '' })
  for (const meetings of bodies) {
    const body_id = randomUUID()
    world.body.push({ id: body_id, network_id, name: 'Ett organ', slug: body_id })
    for (const meeting of meetings) addMeeting(world, { network_id, body_id }, meeting, draft.id)
  }
}

/** As the database reads it from JSON. */
const noBytes = Buffer.from('')

type Place = { network_id: string; body_id: string }

function addMeeting(
  world: World,
  place: Place,
  { status, approver }: Plan['networks'][0][0][0],
  draftId: string,
): void {
  const id = randomUUID()
  const approver_id = approver === null ? null : pick(world.person, approver).id
  const person_id = pick(world.person, 0).id
  world.meeting.push({ id, ...place, status, day: '2026-03-06', approver_id })
  const at = { ...place, meeting_id: id }
  // As if the chain began where the meeting stands: foreign keys sleep while the world is put in.
  world.meeting_step.push({ ...at, number: 1, act: 'plan', from_status: '', to_status: status, person_id })
  const approval = { content: '{}', content_hash: '', approved_in: 'document', recorded_by: person_id }
  world.approval.push({ id: randomUUID(), ...at, number: 1, ...approval })
  const words = { field: 'day', passage_start: 0, passage_end: 4, import_draft_id: draftId }
  world.provenance.push({ record_id: id, network_id: place.network_id, meeting_id: id, ...words })
  const written = {
    kind: 'meeting-notes',
    title: 'Möte',
    day: '2026-03-06',
    content: '{}',
    content_hash: '',
    published_by: '',
  }
  const path = `/moten/${place.network_id}/${id}`
  const edition = { id: randomUUID(), network_id: place.network_id, subject_id: id, number: 1, path, ...written }
  world['published.edition'].push(edition)
  const { id: edition_id, network_id, title } = edition
  if (status === 'approved') world['published.withdrawal'].push({ edition_id, network_id, path, title, reason: 'Fel' })
  for (const position of [1, 2]) addItem(world, at, position, person_id)
}

function addItem(world: World, at: Place & { meeting_id: string }, position: number, recorded_by: string): void {
  const [id, matter_id, loose, attendance_id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const { meeting_id, body_id, network_id } = at
  world.matter.push({ id: matter_id, network_id, body_id, title: 'Ett ärende', status: 'open' })
  world.agenda_item.push({ id, ...at, position, number: '1', title: 'En punkt', matter_id })
  // With nothing that points at it: the only kind of item that can be taken away.
  world.agenda_item.push({ id: loose, ...at, position, number: '', title: 'En lös punkt', matter_id: null })
  const step = { matter_id, network_id, body_id, meeting_id, agenda_item_id: id, person_id: recorded_by }
  world.matter_step.push({ ...step, number: 1, act: 'raise', from_status: '', to_status: 'open' })
  const present = { position, presence: 'present', name: 'Maja Ek', person_id: pick(world.person, position).id }
  world.attendance.push({ id: attendance_id, ...at, ...present })
  world.attendance_item.push({ attendance_id, agenda_item_id: id, meeting_id, body_id })
  const fact = { ...at, agenda_item_id: id, matter_id, recorded_by }
  const [decisionId, tablingId] = [randomUUID(), randomUUID()]
  world.decision.push({ id: decisionId, ...fact, wording: 'Så blev det.' })
  world.tabling.push({ id: tablingId, ...fact })
  if (position === 1) {
    world.retraction.push({ fact_id: tablingId, fact: 'tabling', body_id, meeting_id, retracted_by: recorded_by })
  }
}
