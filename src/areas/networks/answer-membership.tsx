import type { Context } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom } from '#platform/http.ts'
import { listMemberships } from './members.store.ts'
import type { Membership } from './membership.ts'
import { MembershipPage, type MembershipProblem } from './membership.view.tsx'
import type { Network } from './network.ts'

/** The membership of the address, which must be one in this network. */
export function askedMembership(c: Context<Workspace>, memberships: readonly Membership[]): Membership {
  const id = idFrom(c.req.param('membershipId'))
  return found(memberships.find((known) => known.id === id))
}

type Refused = { given: Given; problems: readonly MembershipProblem[] }

export async function answerMembership(c: Context<Workspace>, network: Network, refused?: Refused) {
  const { db, actor, today } = c.var
  const memberships = await listMemberships(db, network.id)
  const membership = askedMembership(c, memberships)
  const others = memberships.filter(
    ({ id, organisationId }) => id !== membership.id && organisationId === membership.organisationId,
  )
  const page = (
    <MembershipPage
      {...{ network, membership, others, today }}
      mayChange={may(actor, 'change-members', { networkId: network.id })}
      given={refused?.given}
      problems={refused?.problems}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}
