/** Whose reminders are asked for: those of networks whose secretary one is, and of organisations that one coordinates. */
export type ReminderPlaces = { networkIds: readonly string[]; organisationIds: readonly string[] }

export type EndingSeat = { personName: string; role: string; bodyName: string | null }

type Place = {
  networkId: string
  networkName: string
  /** The organisation that is reminded; null when it is the network's secretary. */
  organisationId: string | null
}

/** Something that waits to be mended (sv. påminnelse). Worked out when it is looked at, never stored. */
export type Reminder = Place &
  (
    | { kind: 'terms'; day: string; seats: readonly EndingSeat[] }
    | { kind: 'agreement'; day: string; title: string }
    /** `day` is that of the last meeting, or of what else was last heard of it. */
    | { kind: 'asleep'; day: string; hasMet: boolean }
    | { kind: 'contact'; personName: string }
    | { kind: 'own-contact'; personName: string }
  )

export type RemindedNetwork = {
  id: string
  name: string
  state: string
  isSecretarys: boolean
  /** Of the organisations asked for, those that are in the network today. */
  organisationIds: readonly string[]
  contactName: string | null
  /** Whether the contact person held a post and holds none today. */
  contactHasLeft: boolean
  /** When it was founded, revived or reshaped; or, when nobody has said, when its facts were last changed. */
  livingSince: string
}

export type EndingTerm = EndingSeat & { networkId: string; representsId: string | null; to: string }

export type Agreement = { networkId: string; title: string; from: string | null; to: string | null }

export type LeftContact = { networkId: string; organisationId: string; personName: string }

export type ReminderFacts = {
  networks: readonly RemindedNetwork[]
  terms: readonly EndingTerm[]
  agreements: readonly Agreement[]
  leftContacts: readonly LeftContact[]
  /** The last and the coming meeting of each network, as far as they are known. */
  meetingDays: ReadonlyMap<string, { lastDay: string | null; next: { day: string } | null }>
}
