import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { UnreadLettersPage } from './show-unread-letters.view.tsx'
import { listUnreadLetters } from './take-replies.store.ts'

export const showUnreadLettersRoute = new Hono<Workspace>().get('/utkorg/svar', async (c) => {
  stopUnless(may(c.var.actor, 'read-outbox'))
  const isRead = c.var.deployment.replyAddress !== undefined
  return answerPage(c, <UnreadLettersPage letters={await listUnreadLetters(c.var.db)} isRead={isRead} />)
})
