import type { CostModel, CostShare, Inhabitants, OwnCost, PayingMember, SharedCost, YearCost } from './cost.ts'

/** The year whose figures the members are counted by; undefined when the model counts no inhabitants. */
export const baseYearOf = (model: CostModel): number | undefined => ('baseYear' in model ? model.baseYear : undefined)

/**
 * What one member pays in whole kronor; undefined when its number of inhabitants is needed and not known, or when no
 * class holds it. Per inhabitant the sum in öre is rounded to the nearest krona, 50 öre upwards.
 */
export function amountFor(
  model: CostModel,
  { organisationId, inhabitants }: { organisationId: string; inhabitants: number | null },
): number | undefined {
  switch (model.kind) {
    case 'fixed':
      return model.amount
    case 'host-pays':
      return organisationId === model.hostId ? model.amount : 0
    case 'per-inhabitant':
      return inhabitants === null ? undefined : Math.floor((inhabitants * model.orePerInhabitant + 50) / 100)
    case 'by-class':
      if (inhabitants === null) return undefined
      return model.classes.find(({ below }) => below === null || inhabitants < below)?.amount
  }
}

/**
 * Whether the member pays for the year: a member on any of its days pays for all of it, once. Agreements that share a
 * year by months are rare and differ; what such a member pays less is said in the remark of the year.
 */
export const paysIn = (year: number, { from, to }: Pick<PayingMember, 'from' | 'to'>): boolean =>
  (from === null || from <= `${year}-12-31`) && (to === null || to >= `${year}-01-01`)

/** Each member's share of the year, by name, and the sum of the shares as they were rounded. */
export function shareCost(
  { year, model }: YearCost,
  members: readonly PayingMember[],
  inhabitants: Inhabitants,
  host?: { id: string; name: string },
): SharedCost {
  const paying = new Map(members.filter((member) => paysIn(year, member)).map((one) => [one.organisationId, one.name]))
  // The host pays also when it is a member in another role, or none.
  if (model.kind === 'host-pays' && host) paying.set(host.id, host.name)
  const shares = [...paying]
    .map(([organisationId, name]) => shareOf(model, organisationId, name, inhabitants))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
  return {
    shares,
    sum: shares.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    lacking: shares.filter(({ amount }) => amount === null).map(({ name }) => name),
  }
}

function shareOf(model: CostModel, organisationId: string, name: string, known: Inhabitants): CostShare {
  const inhabitants = known.get(baseYearOf(model) ?? 0)?.get(organisationId) ?? null
  return { organisationId, name, inhabitants, amount: amountFor(model, { organisationId, inhabitants }) ?? null }
}

/** What one organisation pays for a network in a year. One that is no paying member pays only if it is the host. */
export function ownCostOf(
  cost: YearCost | undefined,
  { organisationId, inhabitants, isPaying }: { organisationId: string; inhabitants: number | null; isPaying: boolean },
): OwnCost {
  if (!cost) return { known: 'none' }
  const isHost = cost.model.kind === 'host-pays' && cost.model.hostId === organisationId
  if (!isPaying && !isHost) return { known: 'amount', amount: 0 }
  const amount = amountFor(cost.model, { organisationId, inhabitants })
  return amount === undefined ? { known: 'lacking' } : { known: 'amount', amount }
}
