/** A person as somebody else may see them: name, and how to reach them. */
export type Person = { id: string; name: string; email: string | null; phone: string; isContactPublished: boolean }

/** A post (sv. befattning) in an organisation over time; `to` is its last day. */
export type Post = { organisationId: string; organisation: string; title: string; from: string; to: string | null }

/** A role over time: in a network or a body of it, in an organisation, or in the installation. */
export type HeldRole = {
  id: string
  personId: string
  role: string
  network: { id: string; name: string } | null
  body: { id: string; name: string } | null
  organisation: { id: string; name: string } | null
  /** The organisation that the seat is held for. */
  represents: string | null
  /** Whether it is a role in a network whose name the reader may not know. */
  isElsewhere: boolean
  from: string
  to: string | null
}

/** Another row that a network's secretary has said is the same human; the saying holds in that network. */
export type Join = { otherId: string; name: string; networkId: string; network: string }

/** A meeting that the person was at, or was marked absent from. */
export type Attended = {
  meetingId: string
  day: string
  body: string
  network: string
  presence: string
  /** As the notes have it. */
  name: string
  role: string
  organisation: string
  organisationId: string | null
  isJoined: boolean
}

/** A post in one organisation, with the one who holds or held it. */
export type StaffPost = {
  id: string
  person: Pick<Person, 'id' | 'name' | 'email' | 'phone'>
  title: string
  from: string
  to: string | null
}
