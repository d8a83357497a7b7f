import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { answerSeat, askedSeat } from '../answer-seat.tsx'
import { networkPath } from '../network-paths.ts'
import { termFields } from '../seat-form.ts'
import { isSeatProblem } from '../seat-form.view.tsx'
import { leavesNoSecretary, refusalOfSeat } from '../seat.rule.ts'
import { changeSeat } from '../seats.store.ts'

const TermForm = z.object(termFields)
const path = `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}/platser/:seatId{[0-9a-f-]{36}}`

export const changeSeatRoute = new Hono<Workspace>()
  .get(path, async (c) => answerSeat(c, await askedSeat(c)))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const asked = await askedSeat(c)
    const { network, body, seat, seats, members } = asked
    const given = await givenOf(c)
    const parsed = TermForm.safeParse(given)
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => issue.path[0]).filter(isSeatProblem)
      return answerSeat(c, asked, { given, problems })
    }
    const { represents, ...term } = parsed.data
    const isThere = [null, seat.representsId, ...members.map(({ organisationId }) => organisationId)].includes(
      represents,
    )
    if (!isThere) return answerSeat(c, asked, { given, problems: ['represents'] })
    const change = {
      ...term,
      representsId: represents,
      substitutesFor: seat.role === 'substitute' ? term.substitutesFor : null,
    }
    const refusal =
      refusalOfSeat(
        { ...change, bodyId: seat.bodyId, personId: seat.personId, role: seat.role, seatId: seat.id },
        seats,
      ) ?? (leavesNoSecretary(seat, change, seats, c.var.today) ? 'last-secretary' : undefined)
    if (refusal) return answerSeat(c, asked, { given, problems: [refusal] })
    await changeSeat(db, seat.id, change)
    await recordAct(db, network.id, { act: 'change-seat', subjectKind: 'seat', subjectId: seat.id, detail: change })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/organ/${body.id}/platser`, 'platsandrad'), 303)
  })
