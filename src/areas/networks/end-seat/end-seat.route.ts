import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { answerSeat, askedSeat } from '../answer-seat.tsx'
import { networkPath } from '../network-paths.ts'
import { leavesNoSecretary } from '../seat.rule.ts'
import { endSeat } from '../seats.store.ts'
import { endsBeforeItBegins } from '../term.rule.ts'

const path = `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}/platser/:seatId{[0-9a-f-]{36}}/avsluta`

export const endSeatRoute = new Hono<Workspace>().post(path, async (c) => {
  const { db } = c.var
  await holdUntilCommit(db, idFrom(c.req.param('networkId')))
  const asked = await askedSeat(c)
  const { network, body, seat, seats } = asked
  const given = await givenOf(c)
  const last = given['last']?.trim() ?? ''
  if (!isDay(last)) return answerSeat(c, asked, { given, problems: ['last'] })
  const ended = { from: seat.from, to: last }
  if (endsBeforeItBegins(ended)) return answerSeat(c, asked, { given, problems: ['last-before-first'] })
  if (leavesNoSecretary(seat, ended, seats, c.var.today))
    return answerSeat(c, asked, { given, problems: ['last-secretary'] })
  const back = `/arbetsyta/natverk/${network.id}/organ/${body.id}/platser`
  // Ended already, by somebody else or by a form sent twice: the first day given stands.
  if (seat.to !== null) return c.redirect(back, 303)
  await endSeat(db, seat.id, last)
  await recordAct(db, network.id, { act: 'end-seat', subjectKind: 'seat', subjectId: seat.id, detail: { last } })
  return c.redirect(withNotice(back, 'platsslut'), 303)
})
