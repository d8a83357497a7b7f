import type { NetworkEvent, NetworkGoal, NetworkQuote } from '../network.ts'
import type { MeetingDays } from '../own-view.ts'
import type { Reminder } from '../reminders.ts'

export type NetworkFacts = {
  id: string
  name: string
  shortName: string
  kind: string
  state: string
  purpose: string
  vision: string
  areas: string[]
  principles: string[]
  website: string
  tablingPolicy: string
  contactId: string | null
  hostId: string | null
  hostName: string | null
  legalId: string | null
  legalName: string | null
  members: number
  adjuncts: number
  observers: number
  people: number
}

export type NetworkBody = {
  id: string
  name: string
  kind: string
  meetingId: string | null
  meetingDay: string | null
  meetingPlace: string | null
}

export type Contact = {
  name: string
  email: string | null
  phone: string
  title: string | null
  organisation: string | null
}

/** All that the page of a network shows, and what the one who looks may do there. */
export type NetworkView = {
  facts: NetworkFacts
  contact: Contact | undefined
  goals: readonly NetworkGoal[]
  quotes: readonly NetworkQuote[]
  events: readonly NetworkEvent[]
  bodies: readonly NetworkBody[]
  /** As much of the next meeting as the one who looks may know. */
  next: MeetingDays['next']
  /** Whether the one who looks has a role in the network; else only its facts are theirs to read. */
  isInside: boolean
  mayReadBody: (bodyId: string) => boolean
  mayChange: boolean
  /** What waits to be mended in the network, for the one who may. */
  reminders: readonly Reminder[]
  roleName: (role: string) => string
  mayAddPeople: boolean
  mayPublish: boolean
  mayImport: boolean
  /** An organisation of theirs that is in the network. */
  ownOrganisationId: string | undefined
  today: string
}
