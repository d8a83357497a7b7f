import type { OwnNetwork } from '../own-view.ts'

/** What the yearly report says of a network besides what the organisation's own view knows. */
export type ReportedNetwork = {
  network: OwnNetwork
  /** The other members in the year, with their role when it is another than member. */
  counterparts: readonly { name: string; role: string }[]
  agreements: readonly AgreementDocument[]
  /** Meetings of the year whose notes anyone may read, and the decisions in them. */
  published: { meetings: number; decisions: number }
  /** What the organisation's own bodies have decided in the year on the network's programmes. */
  ownDecisions: readonly OwnDecision[]
}

export type AgreementDocument = { title: string; decidedOn: string | null; from: string | null; to: string | null }
export type OwnDecision = { title: string; decidedIn: string; decidedOn: string; paragraph: string; outcome: string }

export type ReportEntry = {
  networkId: string
  name: string
  facts: readonly { label: string; value: string }[]
  /** What the register does not know, in words. */
  lacks: readonly string[]
}

export type CooperationReport = {
  title: string
  organisation: string
  /** The sentences that the report begins with. */
  intro: readonly string[]
  entries: readonly ReportEntry[]
  total: string
  /** Cooperation in other forms, which the law asks no report of. */
  others: readonly { name: string; kind: string; cost: string }[]
}
