import { ok, refuse, type Result } from '#platform/result.ts'
import { isTooLong } from '../text-length.rule.ts'

export type SettleRefusal = 'nothing-chosen' | 'reason-long'

type Waiting = { matterId: string }

/**
 * Of those that were chosen, the ones that still wait: somebody else may have spoken of the others since the page was drawn, and
 * what has been said stands until it is taken back.
 */
export function chosenPastTablings<T extends Waiting>(
  waiting: readonly T[],
  wanted: readonly string[],
  reason: string,
): Result<readonly T[], SettleRefusal> {
  if (wanted.length === 0) return refuse('nothing-chosen')
  if (isTooLong(reason, 'ground')) return refuse('reason-long')
  return ok(waiting.filter(({ matterId }) => wanted.includes(matterId)))
}
