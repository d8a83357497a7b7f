import { documentKinds } from './network-words.ts'

/** A paper that the network lives by (sv. handling): an agreement, statutes, a plan. Its file, if any, is read apart. */
export type NetworkDocument = {
  id: string
  networkId: string
  kind: string
  title: string
  /** Where it is read; empty when the file itself is kept here. */
  address: string
  fileName: string
  /** Size of the file; null when there is none. */
  bytes: number | null
  decidedOn: string | null
  validFrom: string | null
  validTo: string | null
}

/** In whose register (sv. diarium) a kind of document is kept (sv. arkivregel). */
export type ArchiveRule = { id: string; kind: string; organisationId: string; organisation: string; remark: string }

/** What an archive rule can be about: the documents kept here, and what comes of the meetings. */
export const archiveKinds = {
  ...documentKinds,
  summons: 'kallelser',
  'meeting-notes': 'minnesanteckningar och protokoll',
  letters: 'skrivelser och remissvar',
} as const
const archiveKindNames: Record<string, string> = archiveKinds
export const archiveKindName = (kind: string): string => archiveKindNames[kind] ?? kind
