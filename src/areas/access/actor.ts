export type Role =
  | 'secretary'
  | 'chair'
  | 'vice-chair'
  | 'member'
  | 'substitute'
  | 'coordinator'
  | 'reader'
  | 'organisation-administrator'
  | 'administrator'

/**
 * A role held today: in a network (`bodyId` null: in every body of it), in an organisation, or, with neither, in the
 * installation.
 */
export type Holding = {
  role: Role
  networkId: string | null
  bodyId: string | null
  organisationId: string | null
  /** The organisation that the seat is held for. */
  representsId?: string | null
}

/** The person a request is served for, with all that the policies need to know. */
export type Actor = {
  personId: string
  name: string
  holdings: readonly Holding[]
  /** The agenda items that the person was asked in for, of meetings they otherwise can't read. */
  guestItemIds: readonly string[]
  /** The networks that an organisation in which the person holds a role is or was a member of. */
  overseenNetworkIds: readonly string[]
  /** Set when the person came by a guest's link: then nothing else is open to them. */
  guestItemId: string | null
}

/** Where a right is asked for. A network without `bodyId`: in the network as a whole. */
export type Place = { networkId: string; bodyId?: string } | { organisationId: string }
