export type Role = 'secretary' | 'chair' | 'member' | 'coordinator' | 'reader' | 'administrator'

/** A role held today. `bodyId` is null when it is held in every body of the network. */
export type Holding = { role: Role; networkId: string | null; bodyId: string | null }

/** The person a request is served for, with all that the policies need to know. */
export type Actor = {
  personId: string
  name: string
  holdings: readonly Holding[]
  /** The agenda items that the person was asked in for, of meetings they otherwise can't read. */
  guestItemIds: readonly string[]
}

/** Where a right is asked for. Without `bodyId`: in the network as a whole. */
export type Place = { networkId: string; bodyId?: string }
