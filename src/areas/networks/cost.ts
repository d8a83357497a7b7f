/** Those with fewer inhabitants than `below` pay the amount; null: everyone that no earlier class holds. */
export type CostClass = { below: number | null; amount: number }

/** How a year's cost (sv. kostnad) is shared. Amounts in whole kronor, the price of an inhabitant in öre. */
export type CostModel =
  | { kind: 'fixed'; amount: number }
  | { kind: 'per-inhabitant'; orePerInhabitant: number; baseYear: number }
  | { kind: 'by-class'; classes: readonly CostClass[]; baseYear: number }
  | { kind: 'host-pays'; amount: number; hostId: string }

export type YearCost = { year: number; remark: string; model: CostModel }

/** A stretch of membership in the role 'member': those are the ones who pay. */
export type PayingMember = { organisationId: string; name: string; from: string | null; to: string | null }

/** Inhabitants by year and organisation, as far as figures are read in. */
export type Inhabitants = ReadonlyMap<number, ReadonlyMap<string, number>>

/** One organisation's part of a year; `amount` is null where a figure is lacking, which is never guessed. */
export type CostShare = { organisationId: string; name: string; inhabitants: number | null; amount: number | null }

export type SharedCost = { shares: readonly CostShare[]; sum: number; lacking: readonly string[] }

/** What one organisation pays for one network: nothing said, a figure lacking, or an amount. */
export type OwnCost = { known: 'none' } | { known: 'lacking' } | { known: 'amount'; amount: number }
