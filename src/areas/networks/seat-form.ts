import type { Context } from 'hono'
import { z } from 'zod'
import type { Workspace } from '#areas/access/index.ts'
import { askedBody } from './asked-body.ts'
import { askedNetwork } from './network-of.ts'
import { dayField, optionalDayField } from './day-fields.ts'
import { listMemberships } from './members.store.ts'
import type { Membership } from './membership.ts'
import type { Seat } from './seat.ts'
import { listSeats } from './seats.store.ts'
import { isOver } from './term.rule.ts'

const optionalId = z.union([z.literal('').transform(() => null), z.uuid()]).default(null)

/** What a form says of a seat, whether it is added or changed. */
export const termFields = {
  represents: optionalId,
  substitutesFor: optionalId,
  from: dayField,
  to: optionalDayField,
}

/** The body of the address with all that a seat in it is chosen from; an act holds the network until it is done. */
export async function askedSeats(c: Context<Workspace>) {
  const { db, today } = c.var
  const network = await askedNetwork(c, 'add-people')
  const body = await askedBody(c, network.id)
  const seats = await listSeats(db, network.id, body.id)
  const members = onePerOrganisation((await listMemberships(db, network.id)).filter((one) => !isOver(one, today)))
  const replaceable = seats.filter((seat) => canBeSteppedInFor(seat) && !isOver(seat, today))
  return { network, body, seats, members, replaceable }
}

const canBeSteppedInFor = ({ bodyId, role }: Seat) =>
  bodyId !== null && ['chair', 'vice-chair', 'member'].includes(role)

const onePerOrganisation = (members: readonly Membership[]) =>
  members.filter(
    ({ organisationId }, index) => members.findIndex((one) => one.organisationId === organisationId) === index,
  )
