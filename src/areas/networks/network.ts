export type Network = { id: string; name: string; shortName: string; slug: string; purpose: string }
export type Body = {
  id: string
  networkId: string
  name: string
  slug: string
  networkName: string
  networkSlug: string
}
/** One who holds a role in a body or in the whole network. */
export type RoleHolder = {
  personId: string
  name: string
  role: string
  organisation: string | null
  title: string | null
}

export type NetworkGoal = { id: string; wording: string; targetYear: number | null }
/** A figure that somebody else has stated, kept as it was said; without a day when none was given. */
export type NetworkQuote = { id: string; wording: string; source: string; statedOn: string | null }
export type EventKind = 'founded' | 'dormant' | 'revived' | 'reshaped' | 'ended'
export type Precision = 'day' | 'month' | 'year'
/** What happened to a network; `day` is the first of its month or year where no more is known. */
export type NetworkEvent = {
  kind: EventKind
  day: string
  precision: Precision
  reason: string
  host: string | null
}
