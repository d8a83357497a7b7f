import { Hono } from 'hono'
import { stopUnless } from '#platform/http.ts'
import { may } from '../policy.rule.ts'
import { answerPage } from '../render.ts'
import type { Workspace } from '../workspace.ts'
import { listLetters } from './show-outbox.store.ts'
import { OutboxPage } from './show-outbox.view.tsx'

export const showOutboxRoute = new Hono<Workspace>().get('/utkorg', async (c) => {
  stopUnless(may(c.var.actor, 'read-outbox'))
  return answerPage(
    c,
    <OutboxPage letters={await listLetters(c.var.db)} isConfigured={c.var.deployment.mailer.isConfigured} />,
  )
})
