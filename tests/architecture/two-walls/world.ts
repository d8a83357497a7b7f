import { randomUUID } from 'node:crypto'
import { hashOf } from '#platform/secrets.ts'
import { daysOf, pick, type Days, type Plan } from './plan.ts'
import { emptyWorld, type World } from './rows.ts'
import { addContinuations } from './world-of-continuations.ts'
import { addCycle } from './world-of-cycle.ts'
import { addNetwork } from './world-of-networks.ts'
import { addOrganisation } from './world-of-organisations.ts'
import { addRestriction } from './world-of-secrecy.ts'

/** The session of somebody who signed in, or of a guest who came by the link to an item. */
export const tokenOf = (personId: string, guestItem: string | null): string => `${personId} ${guestItem ?? 'signed in'}`

export function makeWorld(plan: Plan, days: Days): World {
  const world = emptyWorld()
  for (const _ of plan.people) world.person.push(aPersonRow())
  for (const [index, hasProvider] of plan.providers.entries()) addOrganisation(world, index, hasProvider)
  for (const [index, { isPublished, posts }] of plan.people.entries()) {
    const person = pick(world.person, index)
    person.contact_is_published = isPublished
    for (const post of posts) addPost(world, person.id, post, days)
  }
  for (const network of plan.networks) addNetwork(world, network)
  for (const [index, { holdings, guestAt }] of plan.people.entries()) {
    const { id: person_id } = pick(world.person, index)
    for (const holding of holdings) addHolding(world, person_id, holding, days)
    addSession(world, person_id, null)
    for (const visit of guestAt) addGuest(world, person_id, visit)
  }
  addCycle(world)
  addContinuations(world)
  for (const restriction of plan.restrictions) addRestriction(world, restriction)
  for (const seat of plan.seatsElsewhere) addSeatElsewhere(world, seat)
  world.mail.push({ id: randomUUID(), to_address: 'a@exempel.se', subject: 'Hej', body: 'Hej' })
  return world
}

function aPersonRow() {
  const id = randomUUID()
  return { id, name: 'Maja Ek', email: `${id}@exempel.se`, contact_is_published: false }
}

function addSession(world: World, person_id: string, guest_item_id: string | null): void {
  const session = { token_hash: hashOf(tokenOf(person_id, guest_item_id)), person_id, expires_at: '2999-01-01' }
  // In by the example's door, which no organisation's demand for its own sign-in shuts.
  world.session.push({ ...session, method: guest_item_id ? 'guest' : 'example', guest_item_id })
}

function addPost(world: World, person_id: string, post: Plan['people'][0]['posts'][0], days: Days): void {
  const organisation_id = pick(world.organisation, post.organisation).id ?? ''
  const [held_from, held_to] = daysOf(post.period, days)
  const isHeld = world.post.some(
    (one) => one.person_id === person_id && one.organisation_id === organisation_id && one.held_to === null,
  )
  if (isHeld && held_to === null) return
  world.post.push({ id: randomUUID(), person_id, organisation_id, title: 'chef', held_from, held_to })
}

type HoldingPlan = Plan['people'][number]['holdings'][number]

function placeOf(world: World, { role, network, body, organisation }: HoldingPlan) {
  const nowhere = { network_id: null, body_id: null, organisation_id: null }
  if (role === 'administrator') return { role, ...nowhere }
  if (role === 'organisation-administrator' || role.endsWith('of an organisation')) {
    const organisation_id = pick(world.organisation, organisation).id ?? ''
    return { ...nowhere, role: role.split(' ')[0] ?? '', organisation_id }
  }
  const network_id = pick(world.network, network).id
  const own = world.body.filter((one) => one.network_id === network_id)
  return { ...nowhere, role, network_id, body_id: body === null ? null : pick(own, body).id }
}

function addHolding(world: World, person_id: string, holding: HoldingPlan, days: Days): void {
  const [valid_from, valid_to] = daysOf(holding.period, days)
  const place = placeOf(world, holding)
  const represents = place.network_id !== null && holding.represents !== null
  const represents_id = represents ? (pick(world.organisation, holding.represents ?? 0).id ?? '') : null
  const row = { id: randomUUID(), person_id, ...place, represents_id, valid_from, valid_to }
  const keyOf = (one: World['role_holding'][number]) =>
    [one.person_id, one.role, one.network_id, one.body_id, one.organisation_id, one.valid_from].join(' ')
  if (!world.role_holding.some((one) => keyOf(one) === keyOf(row))) world.role_holding.push(row)
}

/** A seat in another network opens nothing in the one where something is closed. */
function addSeatElsewhere(world: World, { person, restriction }: Plan['seatsElsewhere'][number]): void {
  const closed = world.restriction.filter((one) => one.level === 'organisation' && one.lifted_at === null)
  const { network_id, organisation_id } = closed[restriction % Math.max(1, closed.length)] ?? {}
  const elsewhere = world.network.find((network) => network.id !== network_id)?.id ?? null
  if (!network_id) return
  const { id: person_id } = pick(world.person, person)
  const held = { person_id, body_id: null, organisation_id: null, valid_from: '2020-06-01', valid_to: null }
  const reads = { role: 'reader', network_id, represents_id: null, ...held }
  const sits = { role: 'member', network_id: elsewhere, represents_id: organisation_id ?? null, ...held }
  for (const role of [reads, sits]) {
    const isThere = world.role_holding.some(
      (one) => one.person_id === person_id && one.network_id === role.network_id && one.valid_from === '2020-06-01',
    )
    if (!isThere) world.role_holding.push({ id: randomUUID(), ...role })
  }
}

function addGuest(world: World, person_id: string, { item, isOver }: Plan['people'][0]['guestAt'][0]): void {
  const { id: agenda_item_id, meeting_id, body_id } = pick(world.agenda_item, item)
  if (world.item_guest.some((guest) => guest.person_id === person_id && guest.agenda_item_id === agenda_item_id)) return
  const expires_at = isOver ? '2021-01-01' : '2999-01-01'
  world.item_guest.push({ agenda_item_id, meeting_id, body_id, person_id, expires_at })
  if (!isOver) addSession(world, person_id, agenda_item_id)
}
