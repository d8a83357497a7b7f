import { ownCostOf, baseYearOf } from './cost.rule.ts'
import type { YearCost } from './cost.ts'
import type { MeetingDays, OwnGroup, OwnMembership, OwnNetwork, OwnSeat, OwnTask } from './own-view.ts'

type Known = {
  organisationId: string
  memberships: readonly OwnMembership[]
  seats: readonly OwnSeat[]
  meetingDays: ReadonlyMap<string, MeetingDays>
  costs: ReadonlyMap<string, YearCost>
  /** The organisation's own inhabitants by year. */
  inhabitants: ReadonlyMap<number, number>
  tasks: readonly OwnTask[]
}

/** Puts what is known of each network beside its membership. */
export function gatherOwnNetworks(known: Known): OwnNetwork[] {
  const { organisationId, memberships, seats, meetingDays, costs, inhabitants, tasks } = known
  return memberships.map((membership) => {
    const { networkId, isPaying } = membership
    const cost = costs.get(networkId)
    const baseYear = cost && baseYearOf(cost.model)
    const figure = baseYear === undefined ? null : (inhabitants.get(baseYear) ?? null)
    return {
      ...membership,
      seats: seats.filter((seat) => seat.networkId === networkId),
      next: meetingDays.get(networkId)?.next ?? null,
      cost: ownCostOf(cost, { organisationId, inhabitants: figure, isPaying }),
      tasks: tasks.filter((ownTask) => ownTask.networkId === networkId),
    }
  })
}

/** Where the network stands in the organisation's view: what one has left is past, whatever goes on there. */
export function groupOf({ state, memberTo }: Pick<OwnMembership, 'state' | 'memberTo'>, today: string): OwnGroup {
  if (state === 'ended' || (memberTo !== null && memberTo < today)) return 'past'
  return state === 'dormant' ? 'dormant' : 'active'
}

export type CostSum = { amount: number; lacking: readonly string[]; unsaid: number }

/** What all networks cost the organisation together, and what is not in the sum. */
export const sumCosts = (networks: readonly OwnNetwork[]): CostSum => ({
  amount: networks.reduce((sum, { cost }) => sum + (cost.known === 'amount' ? cost.amount : 0), 0),
  lacking: networks.filter(({ cost }) => cost.known === 'lacking').map(({ name }) => name),
  unsaid: networks.filter(({ cost }) => cost.known === 'none').length,
})

/** Whether the organisation's executive board reports its cooperation by agreement every year (KL 9:38). */
export const owesReport = (kind: string): boolean => kind === 'municipality' || kind === 'region'
