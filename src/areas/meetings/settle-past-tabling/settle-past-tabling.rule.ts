import type { PastTablingAct } from '#areas/matters/types.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isTooLong } from '../text-length.rule.ts'

export type SettleRefusal = 'nothing-chosen' | 'reason-long' | 'not-waiting'

type Waiting = { matterId: string }
type Answered = { matterId: string; act: PastTablingAct; remark: string }
type Said = { act: PastTablingAct; reason: string }

/**
 * Of those that were chosen, the ones to settle. Somebody else may have spoken of one since the page was drawn, and what has been
 * said stands until it is taken back: the same answer once more changes nothing, any other is refused with all that was chosen.
 */
export function chosenPastTablings<T extends Waiting>(
  { waiting, answered }: { waiting: readonly T[]; answered: readonly Answered[] },
  wanted: readonly string[],
  { act, reason }: Said,
): Result<readonly T[], SettleRefusal> {
  if (wanted.length === 0) return refuse('nothing-chosen')
  if (isTooLong(reason, 'ground')) return refuse('reason-long')
  const isSaid = (said: Answered) => said.act === act && (reason === '' || said.remark === reason)
  const fitting = new Set([...waiting, ...answered.filter(isSaid)].map(({ matterId }) => matterId))
  if (!wanted.every((matterId) => fitting.has(matterId))) return refuse('not-waiting')
  return ok(waiting.filter(({ matterId }) => wanted.includes(matterId)))
}
