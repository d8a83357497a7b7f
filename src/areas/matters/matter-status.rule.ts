import type { MatterStatus } from './matter.ts'
import type { PastTablingAct } from './past-tabling.ts'

export type MatterAct = 'raise' | 'table' | 'refer-back' | 'hand-over' | 'decide' | 'close' | 'retract' | PastTablingAct
export type MatterTransition = { from: MatterStatus | ''; act: MatterAct; to: MatterStatus }

/** What a meeting may do with a matter, wherever it stands, and where that leaves it. */
const leads = { table: 'tabled', 'refer-back': 'referred-back', 'hand-over': 'handed-over', decide: 'decided' } as const
const outcomes = ['table', 'refer-back', 'hand-over', 'decide'] as const
/** Not yet settled: closing is left to do. */
const unsettled = ['open', 'tabled', 'referred-back', 'handed-over'] as const
const statuses = [...unsettled, 'decided', 'closed'] as const
/** Where a slip may have taken a matter, and where the facts that remain may leave it. */
const retractedFrom = ['tabled', 'referred-back', 'handed-over', 'decided', 'closed'] as const
const retractedTo = ['open', 'tabled', 'referred-back', 'handed-over', 'decided'] as const

export const pastTablingActs = ['take-up', 'settle', 'lapse'] as const satisfies readonly PastTablingAct[]
const leadsPast = { 'take-up': 'tabled', settle: 'closed', lapse: 'closed' } as const

/** The life of a matter. The same rows stand in the database, which lets no other step be taken. */
export const matterTransitions: readonly MatterTransition[] = [
  { from: '', act: 'raise', to: 'open' },
  ...statuses.flatMap((from) => outcomes.map((act) => ({ from, act, to: leads[act] }))),
  ...unsettled.map((from) => ({ from, act: 'close' as const, to: 'closed' as const })),
  ...pastTablingActs.map((act) => ({ from: 'tabled' as const, act, to: leadsPast[act] })),
  ...retractedFrom.flatMap((from) => retractedTo.map((to) => ({ from, act: 'retract' as const, to }))),
]

/** Whether the act can be done to a matter in this status. */
export const mayBe = (status: MatterStatus, act: MatterAct): boolean =>
  matterTransitions.some((transition) => transition.from === status && transition.act === act)

/** What a meeting did with a matter that decides where it stands. */
export type MatterFact = 'decision' | 'referral' | 'tabling' | 'hand-over'

const statusAfter = {
  decision: 'decided',
  referral: 'referred-back',
  tabling: 'tabled',
  'hand-over': 'handed-over',
} as const

/** Where a matter stands by its latest remaining fact, when a slip has been taken back. */
export const statusByFact = (latest: MatterFact | undefined): MatterStatus => (latest ? statusAfter[latest] : 'open')

/** Where the word of a person leaves a matter that was put off in old notes. */
export const statusAfterPast = (act: PastTablingAct): MatterStatus => leadsPast[act]
