import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay } from '#platform/time.ts'
import type { Action, ActionStatus } from '../action.ts'
import { actionAfter, type ActionAct } from '../action-status.rule.ts'

export type FollowRefusal = 'not-now' | 'remark-missing' | 'day-missing' | 'day-past' | 'day-same'
export type FollowAct = Exclude<ActionAct, 'add'>
export type GivenStep = { remark: string; dueOn: string }
export type FollowStep = { to: ActionStatus; remark: string; dueOn?: string }

/** A report without words says nothing; putting off and cancelling change what was agreed, so they need a reason. */
const needsRemark: readonly FollowAct[] = ['report', 'postpone', 'cancel']

/** A step in the life of an action, as it can be taken today. */
export function followAction(
  action: Pick<Action, 'status' | 'dueOn'>,
  act: FollowAct,
  given: GivenStep,
  today: string,
): Result<FollowStep, FollowRefusal> {
  const to = actionAfter(action.status, act)
  if (!to) return refuse('not-now')
  const remark = given.remark.trim()
  if (act === 'postpone') {
    if (!isDay(given.dueOn)) return refuse('day-missing')
    if (given.dueOn < today) return refuse('day-past')
    if (given.dueOn === action.dueOn) return refuse('day-same')
  }
  if (needsRemark.includes(act) && !remark) return refuse('remark-missing')
  return ok(act === 'postpone' ? { to, remark, dueOn: given.dueOn } : { to, remark })
}

type Step = { act: string; remark: string; dueOn: string | null; personId: string }

/** Whether the latest step is this very act with these very words: a form sent twice is one step. */
export const isStepDone = (latest: Step | undefined, act: FollowAct, given: GivenStep, personId: string): boolean =>
  latest !== undefined &&
  latest.act === act &&
  latest.personId === personId &&
  latest.remark === given.remark.trim() &&
  (latest.dueOn ?? '') === (act === 'postpone' ? given.dueOn : '')
