/** A stretch of time that an organisation is or was in the network; a day that is not known is null. */
type Member = { organisationId: string; kind: string; from: string | null; to: string | null }

/** Whose notes they are: the organisations that the body and its network have, as far as is known. */
export type WhoseNotes = {
  /** The legal person that the body is, the network's own and its host: the nearest first. */
  owners: readonly { organisationId: string; kind: string }[]
  members: readonly Member[]
}
