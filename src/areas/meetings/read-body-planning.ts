import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import type { BodyPlanning } from './body-planning.ts'
import { listOpenPolls } from './date-polls.store.ts'
import { listOpenRequests } from './item-requests.store.ts'

export async function readBodyPlanning(
  { var: { db, actor } }: Context<Workspace>,
  place: { networkId: string; bodyId: string },
): Promise<BodyPlanning> {
  const mayPlan = may(actor, 'plan-meeting', place)
  return {
    polls: await listOpenPolls(db, actor.personId, place.bodyId),
    requests: mayPlan ? await listOpenRequests(db, place.bodyId) : [],
    ...{ mayPlan, mayAsk: may(actor, 'take-part', place) },
  }
}
