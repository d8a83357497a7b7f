import { Hono } from 'hono'
import type { Base } from '#areas/access/index.ts'
import { writeFeed } from '#platform/calendar/index.ts'
import { actAs } from '#platform/db.ts'
import { found } from '#platform/http.ts'
import { addressIn } from '#platform/mail.ts'
import { stockholmDay } from '#platform/time.ts'
import { calendarEventOf, daysBack } from './feed-events.rule.ts'
import { findFeed, listBodyEvents, listOwnEvents } from './keep-calendar.store.ts'

const millisecondsADay = 86_400_000

/**
 * What a calendar program reads by its secret address. Each time as the person whose address it is, with the rights of
 * that day: one whose roles have ended gets an empty calendar, which empties what the program had kept.
 */
export const readCalendarRoute = new Hono<Base>().get('/kalender/:file{[^/]+[.]ics}', async (c) => {
  const { access, app, clock, origin, sender, siteName } = c.var.deployment
  const feed = found(await findFeed(access, c.req.param('file').replace(/[.]ics$/, '')))
  const writtenAt = clock()
  const fromDay = stockholmDay(new Date(writtenAt.getTime() - daysBack * millisecondsADay))
  const events = await actAs(app, feed.personId, (tx) =>
    feed.bodyId === null ? listOwnEvents(tx, fromDay) : listBodyEvents(tx, feed.bodyId, fromDay),
  )
  const name = feed.bodyId === null ? `Mina möten, ${siteName}` : (events[0]?.bodyName ?? siteName)
  const organiser = { name: siteName, email: addressIn(sender) }
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
  return c.body(
    writeFeed(
      name,
      events.map((event) => calendarEventOf(event, { origin, organiser, writtenAt })),
    ),
  )
})
