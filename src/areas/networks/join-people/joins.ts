/** A name in old notes that is nobody we know: as written, with the organisation as written. */
export type WrittenName = { name: string; organisation: string; count: number; first: string; last: string }

/** One place in old notes where a name stands. */
export type WrittenRow = { id: string; day: string; body: string; role: string }

/** A person of the network, to choose among. */
export type Candidate = { id: string; name: string; organisation: string | null; email: string | null }

/** A written name that a human has joined to a person; `joinIds` are one for each place it stands in. */
export type JoinedName = {
  joinIds: string[]
  personId: string
  person: string
  name: string
  organisation: string
  joinedBy: string
}

/** Two rows for one human: what the other did is shown with the person. */
export type JoinedPerson = { joinId: string; personId: string; person: string; otherId: string; other: string }
