import { ok, refuse, type Result } from '#platform/result.ts'
import type { EventKind, NetworkEvent, Precision } from '../network.ts'
import { parseKnownDay } from '../known-day.rule.ts'

/** Where a network stands between two events; `unheard-of` before the first one. */
type Standing = 'unheard-of' | 'active' | 'dormant' | 'ended'
type Step = Pick<NetworkEvent, 'kind' | 'day'>

/** What may happen to a network that stands so. One that was found already living needs no founding. */
export const eventTransitions: Record<EventKind, { from: readonly Standing[]; to: Standing }> = {
  founded: { from: ['unheard-of'], to: 'active' },
  dormant: { from: ['unheard-of', 'active'], to: 'dormant' },
  revived: { from: ['dormant', 'ended'], to: 'active' },
  reshaped: { from: ['unheard-of', 'active'], to: 'active' },
  ended: { from: ['unheard-of', 'active', 'dormant'], to: 'ended' },
}

const refusals = {
  founded: 'founded-not-first',
  dormant: 'not-active',
  revived: 'not-asleep',
  reshaped: 'asleep-or-ended',
  ended: 'ended-already',
} as const satisfies Record<EventKind, string>

export type Refusal =
  (typeof refusals)[EventKind] | 'day-unknown' | 'day-ahead' | 'founded-already' | 'before-founded' | 'breaks-later'

type NewEvent = { kind: EventKind; day: string; precision: Precision }

/** A step that may not follow on those before it; undefined when the whole life holds together. */
function firstBreak(life: readonly Step[]): Step | undefined {
  let standing: Standing = 'unheard-of'
  return life.find(({ kind }) => {
    const { from, to } = eventTransitions[kind]
    if (!from.includes(standing)) return true
    standing = to
    return false
  })
}

/** Whether this can have happened, given what else has; events on one day follow each other as they were written down. */
export function placeEvent(
  written: { kind: EventKind; day: string },
  life: readonly Step[],
  today: string,
): Result<NewEvent, Refusal> {
  const known = parseKnownDay(written.day)
  if (!known) return refuse('day-unknown')
  const { kind } = written
  const { day, precision } = known
  if (day > today) return refuse('day-ahead')
  const founded = life.find((step) => step.kind === 'founded')
  if (kind === 'founded' && founded) return refuse('founded-already')
  if (founded && day < founded.day) return refuse('before-founded')
  const added = { kind, day }
  const whole = [...life.filter((step) => step.day <= day), added, ...life.filter((step) => step.day > day)]
  const broken = firstBreak(whole)
  if (!broken) return ok({ kind, day, precision })
  return refuse(broken === added ? refusals[kind] : 'breaks-later')
}
