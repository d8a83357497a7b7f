import type { OwnCost } from './cost.ts'

/** A person as a contact is told: with the post held today, in their own organisation or another. */
export type Contact = { id: string; name: string; title: string }

/** One of the organisation's networks, with what the organisation keeps on it for itself (sv. egen anteckning). */
export type OwnMembership = {
  networkId: string
  name: string
  kind: string
  state: string
  purpose: string
  role: string
  /** Null when the first day is not known. */
  memberFrom: string | null
  /** Null while it is a member. */
  memberTo: string | null
  /** Whether it was in the network in the role 'member' on any day of the year that the costs are of. */
  isPaying: boolean
  /** Whether it was in the network, in any role, on any day of that year, and the network had not ended before it. */
  isInYear: boolean
  reason: string
  registrationNumber: string
  contact: Contact | null
  networkContact: Contact | null
  /** The day when the network's facts or the organisation's own were last changed. */
  changedOn: string
}

/** A seat (sv. plats) that somebody holds for the organisation, today or from a later day. */
export type OwnSeat = {
  networkId: string
  bodyName: string | null
  role: string
  personName: string
  from: string
  to: string | null
}

/** When a network's bodies last met and where they meet next, as far as the reader may know. */
export type MeetingDays = { lastDay: string | null; next: NextMeeting | null }
export type NextMeeting = { day: string; startsAt: Date | null; place: string; bodyName: string }

export type OwnTask = {
  id: string
  networkId: string
  wording: string
  personId: string | null
  personName: string | null
  dueOn: string | null
  /** Null while it is open. */
  doneOn: string | null
}

export type OwnNetwork = OwnMembership & {
  seats: readonly OwnSeat[]
  next: NextMeeting | null
  cost: OwnCost
  tasks: readonly OwnTask[]
}

export type OwnGroup = 'active' | 'dormant' | 'past'

export type OwnView = {
  organisation: { id: string; name: string; kind: string }
  /** The year of the costs. */
  year: number
  today: string
  networks: readonly OwnNetwork[]
}
