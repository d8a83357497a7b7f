/** `formerNames` are what it was called before; left out where nobody asks. */
export type OrganisationName = { id: string; name: string; shortName: string; formerNames?: readonly string[] }

export type County = { code: string; name: string }

export type Organisation = {
  id: string
  kind: string
  name: string
  shortName: string
  code: string | null
  countyCode: string | null
  nationalNumber: string
  website: string
  slug: string | null
  /** The last day it existed; null while it exists. */
  endedOn: string | null
}

export type EventKind = 'founded' | 'renamed' | 'merged' | 'ended'

/** Something that happened to an organisation. `day` is the new name's first day, or the organisation's last. */
export type OrganisationEvent = {
  organisationId: string
  kind: EventKind
  day: string
  /** What it was called until that day, when it was renamed; empty otherwise. */
  nameBefore: string
  successorId: string | null
  remark: string
}
