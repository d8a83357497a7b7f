import { Hono } from 'hono'
import { secretCookie, setSecretCookie, type Base } from '../request.ts'
import { endSession } from '../session.store.ts'
import { sessionCookie } from '../workspace.ts'

export const signOutRoute = new Hono<Base>().post('/logga-ut', async (c) => {
  const token = secretCookie(c, sessionCookie)
  if (token) await endSession(c.var.deployment.access, token)
  setSecretCookie(c, sessionCookie, '', 0)
  return c.redirect('/', 303)
})
