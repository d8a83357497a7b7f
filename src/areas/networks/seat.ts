/** A seat (sv. plats, uppdrag) that a person holds or held in a body; with `bodyId` null, in the whole network. */
export type Seat = {
  id: string
  bodyId: string | null
  personId: string
  name: string
  role: string
  from: string
  /** The last day; null until further notice. */
  to: string | null
  /** The organisation that the person sits for; null when they sit for nobody but themselves. */
  representsId: string | null
  represents: string | null
  /** Where the person works now, when they sit for nobody. */
  employer: string | null
  /** Left out where nobody asks. */
  employerId?: string | null
  title: string | null
  /** The seat that a personal substitute steps in for. */
  substitutesFor: string | null
}

export type NewSeat = Pick<Seat, 'personId' | 'role' | 'from' | 'to' | 'representsId' | 'substitutesFor'>
