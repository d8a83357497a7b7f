import type { Assignment } from './assignments.ts'
import type { Nomination } from './nominations.ts'
import type { Round } from './rounds.ts'

/** What a meeting asked others, gave them to do and proposed them for; of all its items. */
export type ItemRecords = {
  rounds: readonly Round[]
  assignments: readonly Assignment[]
  nominations: readonly Nomination[]
}
