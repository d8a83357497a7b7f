import type { Context } from 'hono'
import { may, roleName, type Actor, type Workspace } from '#areas/access/index.ts'
import { personWithEmail } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Network } from './network.ts'
import { findNetwork, recordPost } from './networks.store.ts'
import type { Seat } from './seat.ts'
import { listSeats, recordSeat } from './seats.store.ts'
import { isOver } from './term.rule.ts'

/** One to add to the network, with what they sit for and where. */
export type NewPerson = {
  name: string
  email: string
  organisation: { id: string } | null
  title: string
  role: string
  body: { id: string; name: string } | null
  from: string
  to: string | null
}

/** Where nobody is left who adds people, the administrator of the installation names a secretary. */
export const mayAddFirstSecretary = (actor: Actor, seats: readonly Seat[], today: string): boolean =>
  may(actor, 'administer-installation') &&
  !seats.some(({ role, bodyId, ...term }) => role === 'secretary' && bodyId === null && !isOver(term, today))

/** The network of the address with its seats, for one who may add people to it. */
export async function networkToFill(c: Context<Workspace>): Promise<{ network: Network; seats: Seat[] }> {
  const { db, actor, today } = c.var
  const network = found(await findNetwork(db, idFrom(c.req.param('networkId'))))
  const seats = await listSeats(db, network.id)
  stopUnless(may(actor, 'add-people', { networkId: network.id }) || mayAddFirstSecretary(actor, seats, today))
  return { network, seats }
}

/** Gives the person the role, and a post in the organisation unless a post is known already. */
export async function addPerson(c: Context<Workspace>, network: Network, person: NewPerson, personId: string) {
  const { db, today } = c.var
  const { organisation, body, role, from, to } = person
  const seat = { personId, role, from, to, representsId: organisation?.id ?? null, substitutesFor: null }
  await recordSeat(db, { networkId: network.id, bodyId: body?.id ?? null }, seat)
  if (organisation && !isOver({ from, to }, today))
    await recordPost(db, personId, organisation.id, person.title || 'företrädare', from < today ? from : today)
  await recordAct(db, network.id, {
    act: 'add-person',
    subjectKind: 'person',
    subjectId: personId,
    detail: { role, bodyId: body?.id ?? null, organisation: organisation?.id ?? null, from, to },
  })
}

export const personOf = (c: Context<Workspace>, { name, email }: NewPerson) => personWithEmail(c.var.db, name, email)

/** 'nätverket Södertörn som ledamot', 'Styrgruppen i Södertörn som ordförande': for the letter. */
export const placeInWords = (network: Network, { body, role }: NewPerson): string =>
  `${body ? `${body.name} i ${network.name}` : `nätverket ${network.name}`} som ${roleName(role)}`
