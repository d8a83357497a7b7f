import type { Action, HandOver } from '#areas/matters/types.ts'

/** What a meeting set going (sv. åtgärder, överlämnanden), and what its matters wait for from other bodies. */
export type FollowUp = {
  actions: readonly Action[]
  handOvers: readonly HandOver[]
  /** The bodies that a matter can be handed to; none for one who may not do it now. */
  receivers: readonly { id: string; name: string }[]
}

export const noFollowUp: FollowUp = { actions: [], handOvers: [], receivers: [] }
