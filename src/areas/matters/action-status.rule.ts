import type { ActionStatus } from './action.ts'

export type ActionAct = 'add' | 'report' | 'postpone' | 'finish' | 'cancel' | 'reopen'

/** Whose act it is: the body's secretary, or the one who is to do it, wherever they sit. */
export type ActionTaker = 'secretary' | 'owner'

export type ActionTransition = {
  from: ActionStatus | ''
  act: ActionAct
  to: ActionStatus
  by: readonly ActionTaker[]
}

/** The life of an action (sv. åtgärd). The same rows stand in the database, which lets no other step be taken. */
export const actionTransitions: readonly ActionTransition[] = [
  { from: '', act: 'add', to: 'open', by: ['secretary'] },
  { from: 'open', act: 'report', to: 'open', by: ['secretary', 'owner'] },
  { from: 'open', act: 'postpone', to: 'open', by: ['secretary'] },
  { from: 'open', act: 'finish', to: 'done', by: ['secretary', 'owner'] },
  { from: 'open', act: 'cancel', to: 'cancelled', by: ['secretary'] },
  { from: 'done', act: 'reopen', to: 'open', by: ['secretary'] },
  { from: 'cancelled', act: 'reopen', to: 'open', by: ['secretary'] },
]

/** Whether one who is any of these may ever take such a step. */
export const mayTake = (takers: readonly ActionTaker[], act: ActionAct): boolean =>
  actionTransitions.some((transition) => transition.act === act && transition.by.some((one) => takers.includes(one)))

/** The status that an act leads to, or undefined when it can't be done now. */
export const actionAfter = (status: ActionStatus | '', act: ActionAct): ActionStatus | undefined =>
  actionTransitions.find((transition) => transition.from === status && transition.act === act)?.to

/** What one who is any of these can do about an action in this status. */
export const actsOn = (status: ActionStatus, takers: readonly ActionTaker[]): ActionAct[] =>
  actionTransitions
    .filter((transition) => transition.from === status && transition.by.some((one) => takers.includes(one)))
    .map(({ act }) => act)
