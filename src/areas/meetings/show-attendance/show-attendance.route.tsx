import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listYears } from '../years.store.ts'
import { organisationsOfYear, peopleOfYear } from './attendance-year.rule.ts'
import { listHeld, listYearAttendance } from './show-attendance.store.ts'
import { AttendancePage } from './show-attendance.view.tsx'

const Year = z.coerce.number().int().min(1900).max(2200)

export const showAttendanceRoute = new Hono<Workspace>().get('/organ/:bodyId/narvaro', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(actor, 'read-body', { networkId: body.networkId, bodyId: body.id }))
  const asked = Year.safeParse(c.req.query('ar'))
  const year = asked.success ? asked.data : Number(today.slice(0, 4))
  const meetings = await listHeld(db, body.id, year)
  const lines = await listYearAttendance(db, body.id, year)
  const years = await listYears(db, body.id)
  const [people, organisations] = [peopleOfYear(lines, meetings), organisationsOfYear(lines, meetings)]
  return answerPage(c, <AttendancePage {...{ body, year, years, meetings, people, organisations }} />)
})
