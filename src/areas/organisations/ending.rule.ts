import { endsBeforeBegin } from './period.rule.ts'
import { leavesNoAdministrator } from './last-administrator.rule.ts'

export type EndingRefusal = 'before-begin' | 'last-administrator'

type Ending = {
  personId: string
  /** The first day of what is ended. */
  from: string
  lastDay: string
  /** The administrators that the ending may touch; none when it touches no administrator's role. */
  administrators: readonly { personId: string }[]
}

/** Why a post or role cannot end on that day; undefined when it can. */
export function refusedEnding({ personId, from, lastDay, administrators }: Ending): EndingRefusal | undefined {
  if (endsBeforeBegin(from, lastDay)) return 'before-begin'
  return leavesNoAdministrator(administrators, { personId }) ? 'last-administrator' : undefined
}
