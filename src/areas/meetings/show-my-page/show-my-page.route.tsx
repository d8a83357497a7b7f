import { Hono, type Context } from 'hono'
import { answerPage, logReading, mayAnywhere, restrictionsOf, roleName, type Workspace } from '#areas/access/index.ts'
import { readOutstanding } from '#areas/matters/index.ts'
import { listReminders, reminderPlacesOf } from '#areas/networks/index.ts'
import { listOwnInvitations } from '../invitations.store.ts'
import { listOwnRequests } from '../item-requests.store.ts'
import { readWaiting, recordsShown } from '../read-waiting.ts'
import type { WaitingForMe } from '../waiting.ts'
import { listComing } from '../waiting.store.ts'
import { MyPage } from './show-my-page.view.tsx'

/** The same for the page: what it shows of what is open to few is noted as read. */
async function readOwnWaiting(c: Context<Workspace>): Promise<WaitingForMe> {
  const { db, actor, today } = c.var
  const isSecretary = mayAnywhere(actor, 'write-notes')
  const waiting = await readWaiting(db, { personId: actor.personId, today, isSecretary })
  logReading(c, await restrictionsOf(db, recordsShown(waiting)))
  return waiting
}

const monthBefore = (day: string) => new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10)

export const showMyPageRoute = new Hono<Workspace>().get('/', async (c) => {
  const { db, actor, today, deployment } = c.var
  const view = {
    ...{ name: actor.name, now: deployment.clock(), today },
    waiting: await readOwnWaiting(c),
    ownRequests: await listOwnRequests(db, actor.personId, monthBefore(today)),
    coming: await listComing(db, today),
    invitations: await listOwnInvitations(db, today),
    outstanding: await readOutstanding(c),
    reminders: await listReminders(db, reminderPlacesOf(actor), today),
    isGuest: actor.holdings.length === 0 && actor.guestItemIds.length > 0,
    isAdministrator: actor.holdings.some((holding) => holding.role === 'administrator'),
  }
  return answerPage(c, <MyPage view={view} roleName={roleName} />)
})
