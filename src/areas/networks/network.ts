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
