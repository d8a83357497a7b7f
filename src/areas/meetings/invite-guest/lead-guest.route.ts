import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { found } from '#platform/http.ts'
import { findMeetingOfItem } from './invite-guest.store.ts'

/** The workspace of one who came by a guest's link is the item that the link opens. */
export const leadGuestRoute = new Hono<Workspace>().get('/', async (c, next) => {
  const { guestItemId } = c.var.actor
  if (guestItemId === null) return next()
  const { meetingId } = found(await findMeetingOfItem(c.var.db, guestItemId))
  return c.redirect(`/arbetsyta/moten/${meetingId}#punkt-${guestItemId}`, 303)
})
