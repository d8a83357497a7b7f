import { Hono } from 'hono'
import { answerPage, roleName, type Workspace } from '#areas/access/index.ts'
import { readOutstanding } from '#areas/matters/index.ts'
import { listReminders, reminderPlacesOf } from '#areas/networks/index.ts'
import { listAwaitingApproval, listMeetings, listReturned } from '../meetings.store.ts'
import { listWaitingDrafts } from './show-my-page.store.ts'
import { MyPage } from './show-my-page.view.tsx'

export const showMyPageRoute = new Hono<Workspace>().get('/', async (c) => {
  const { db, actor, today, deployment } = c.var
  const meetings = await listMeetings(db)
  return answerPage(
    c,
    <MyPage
      name={actor.name}
      now={deployment.clock()}
      today={today}
      awaiting={await listAwaitingApproval(db, actor.personId)}
      returned={await listReturned(db, actor.personId)}
      drafts={await listWaitingDrafts(db)}
      coming={meetings
        .filter((meeting) => meeting.status === 'planned' || meeting.status === 'ongoing')
        .reverse()
        .slice(0, 8)}
      outstanding={await readOutstanding(c)}
      reminders={await listReminders(db, reminderPlacesOf(actor), today)}
      roleName={roleName}
      isGuest={actor.holdings.length === 0 && actor.guestItemIds.length > 0}
      isAdministrator={actor.holdings.some((holding) => holding.role === 'administrator')}
    />,
  )
})
