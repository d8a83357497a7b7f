import type { MatterStatus } from './matter.ts'

export type MatterAct = 'raise' | 'table' | 'decide' | 'close' | 'retract'
export type MatterTransition = { from: MatterStatus | ''; act: MatterAct; to: MatterStatus }

const settled = ['decided', 'closed'] as const

/** The life of a matter. The same rows stand in the database, which lets no other step be taken. */
export const matterTransitions: readonly MatterTransition[] = [
  { from: '', act: 'raise', to: 'open' },
  ...(['open', 'tabled', ...settled] as const).map((from) => ({ from, act: 'table' as const, to: 'tabled' as const })),
  ...(['open', 'tabled', ...settled] as const).map((from) => ({
    from,
    act: 'decide' as const,
    to: 'decided' as const,
  })),
  { from: 'open', act: 'close', to: 'closed' },
  { from: 'tabled', act: 'close', to: 'closed' },
  { from: 'tabled', act: 'retract', to: 'open' },
  { from: 'tabled', act: 'retract', to: 'tabled' },
  { from: 'tabled', act: 'retract', to: 'decided' },
  { from: 'decided', act: 'retract', to: 'open' },
  { from: 'decided', act: 'retract', to: 'tabled' },
  { from: 'decided', act: 'retract', to: 'decided' },
  { from: 'closed', act: 'retract', to: 'open' },
  { from: 'closed', act: 'retract', to: 'tabled' },
  { from: 'closed', act: 'retract', to: 'decided' },
]

/** Whether the act can be done to a matter in this status. */
export const mayBe = (status: MatterStatus, act: MatterAct): boolean =>
  matterTransitions.some((transition) => transition.from === status && transition.act === act)

/** Where a matter stands by its latest remaining fact, when a slip has been taken back. */
export const statusByFact = (latest: 'decision' | 'tabling' | undefined): MatterStatus =>
  latest === 'decision' ? 'decided' : latest === 'tabling' ? 'tabled' : 'open'
