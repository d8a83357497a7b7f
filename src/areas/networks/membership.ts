import type { Term } from './term.rule.ts'

/** An organisation that can be in a network. */
export type Joinable = {
  id: string
  kind: string
  name: string
  shortName: string
  formerNames?: readonly string[]
  code: string | null
  countyCode: string | null
  /** The last day it existed; null while it exists. */
  endedOn: string | null
}

/** A stretch of time that an organisation is or was in a network. */
export type Membership = Term & {
  id: string
  organisationId: string
  kind: string
  name: string
  shortName: string
  countyCode: string | null
  role: string
}

export type NewMembership = Term & { organisationId: string; role: string }
