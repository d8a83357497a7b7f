import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listYears } from '../years.store.ts'
import { drawWheel } from './annual-wheel.rule.ts'
import { findRhythm, listYearActions, listYearMeetings } from './show-annual-wheel.store.ts'
import { AnnualWheelPage } from './show-annual-wheel.view.tsx'
import { wheelEvents } from './wheel-events.rule.ts'

const Year = z.coerce.number().int().min(1900).max(2200)

/** The body's year (sv. årshjul) as a picture, with an equal list. */
export const showAnnualWheelRoute = new Hono<Workspace>().get('/organ/:bodyId/arshjul', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(actor, 'read-body', { networkId: body.networkId, bodyId: body.id }))
  const asked = Year.safeParse(c.req.query('ar'))
  const year = asked.success ? asked.data : Number(today.slice(0, 4))
  const meetings = await listYearMeetings(db, body.id, year)
  const events = wheelEvents(meetings, await listYearActions(db, body.id, year), year, today)
  const [rhythm, years] = [await findRhythm(db, body.id), await listYears(db, body.id)]
  return answerPage(
    c,
    <AnnualWheelPage {...{ body, year, years, events, rhythm, today }} wheel={drawWheel(year, events)} />,
  )
})
