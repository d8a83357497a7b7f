import { recordContinuation } from '#areas/matters/index.ts'
import type { Link } from '#areas/matters/types.ts'
import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import { raiseMatter, takeOffComingAgendas } from '../item-facts.store.ts'
import type { OpenProposal } from '../same-matter.ts'
import { isJoined } from '../waiting-proposals.rule.ts'

type Body = { id: string; networkId: string }
type Talked = { itemId: string; meetingId: string; title: string; matterId: string | null }

const later = ({ itemId, meetingId, title, matterId }: OpenProposal): Talked => ({ itemId, meetingId, title, matterId })
const earlier = (one: OpenProposal): Talked => ({
  ...{ itemId: one.earlierItemId, meetingId: one.earlierMeetingId },
  ...{ title: one.earlierTitle, matterId: one.earlierMatterId },
})

/**
 * Notes that each of these goes on from the earlier one (sv. samma ärende). What was only talked of becomes a matter by it.
 * An earlier one that was put off waits as the later one from now on, and stands on no coming agenda of its own.
 */
export async function joinMatters(
  tx: Transaction,
  body: Body,
  chosen: readonly OpenProposal[],
  standing: readonly Link[],
  personId: string,
): Promise<void> {
  const raised = new Map<string, string>()
  const links = [...standing]
  const matterOf = async (talked: Talked) => {
    const matterId = talked.matterId ?? raised.get(talked.itemId) ?? (await raise(tx, body, talked, personId))
    raised.set(talked.itemId, matterId)
    return matterId
  }
  for (const proposal of chosen) {
    const link = { earlierMatterId: await matterOf(earlier(proposal)), matterId: await matterOf(later(proposal)) }
    // Two of those that were ticked may lead to the same matter.
    if (isJoined(links, link)) continue
    links.push(link)
    const { itemId, earlierItemId, reason } = proposal
    const place = { networkId: body.networkId, bodyId: body.id }
    await recordContinuation(tx, { ...place, ...link, itemId, earlierItemId, reason, joinedBy: personId })
    await takeOffComingAgendas(tx, link.earlierMatterId)
    await recordAct(tx, body.networkId, {
      ...{
        act: 'join-matters',
        subjectKind: 'matter',
        subjectId: link.matterId,
        detail: { earlier: link.earlierMatterId },
      },
    })
  }
}

async function raise(tx: Transaction, body: Body, talked: Talked, personId: string): Promise<string> {
  const meeting = { id: talked.meetingId, networkId: body.networkId, bodyId: body.id }
  const agendaItem = { id: talked.itemId, title: talked.title, matterId: null, matterStatus: null }
  return (await raiseMatter(tx, meeting, agendaItem, personId)).matterId
}
