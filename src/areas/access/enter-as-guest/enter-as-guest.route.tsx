import { Hono } from 'hono'
import { beginSession } from '../begin-session.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { answerPage } from '../render.ts'
import { remoteHost, type Base } from '../request.ts'
import { findGuestLink } from './enter-as-guest.store.ts'
import { EnterAsGuestPage, GuestRefusedPage } from './enter-as-guest.view.tsx'

const path = '/gast/:token'

export const enterAsGuestRoute = new Hono<Base>()
  // A page with a button: programs that look at links in letters must not begin anything.
  .get(path, async (c) => {
    const link = await findGuestLink(c.var.deployment.access, c.req.param('token'))
    if (!link || link.isExpired) return answerPage(c, <GuestRefusedPage problem={link ? 'expired' : 'unknown'} />, 422)
    return answerPage(c, <EnterAsGuestPage token={c.req.param('token')} link={link} />)
  })
  .post(path, async (c) => {
    const { access } = c.var.deployment
    if (!(await isWithinLimit(access, limits.guestLinkByHost, remoteHost(c)))) {
      return answerPage(c, <GuestRefusedPage problem="too-many" />, 429)
    }
    const link = await findGuestLink(access, c.req.param('token'))
    if (!link || link.isExpired) return answerPage(c, <GuestRefusedPage problem={link ? 'expired' : 'unknown'} />, 422)
    const { itemId, expiresAt } = link
    await beginSession(c, link.personId, { method: 'guest', guest: { itemId, expiresAt } })
    return c.redirect(`/arbetsyta/moten/${link.meetingId}#punkt-${itemId}`, 303)
  })
