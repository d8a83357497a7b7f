import type { Transaction } from '#platform/db.ts'
import type { Meeting } from './meeting.ts'
import { proposeSameMatter, readyItem } from './same-matter.rule.ts'
import { listComparedItems, recordProposals } from './same-matter.store.ts'

/** Notes are read in in any order: the meetings just after one may go on from it, and were there before it. */
const meetingsAfter = 3

/**
 * Looks for what the items of a meeting that was read in go on from, and for what in the next meetings goes on from them.
 * They stay proposals until a person has said that they are the same.
 */
export async function proposeSameMatters(
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId' | 'day'>,
): Promise<void> {
  const known = (await listComparedItems(tx, meeting.bodyId, { day: meeting.day, meetingsAfter })).map(readyItem)
  const own = known.filter(({ meetingId }) => meetingId === meeting.id)
  const ownIds = new Set(own.map(({ id }) => id))
  const after = known.filter(({ day }) => day > meeting.day)
  const proposals = [
    ...own.flatMap((agendaItem) => proposeSameMatter(agendaItem, known)),
    ...after
      .flatMap((agendaItem) => proposeSameMatter(agendaItem, known))
      .filter(({ earlierItemId }) => ownIds.has(earlierItemId)),
  ]
  await recordProposals(tx, meeting, proposals)
}
