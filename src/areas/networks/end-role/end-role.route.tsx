import { Hono, type Context } from 'hono'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { EndingPage, type EndingProblem } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { askedNetwork } from '../network-of.ts'
import { dayField } from '../day-fields.ts'
import { networkAddress, networkCrumbs, networkPath } from '../network-paths.ts'
import { leavesNoSecretary } from '../seat.rule.ts'
import { endSeat, listSeats } from '../seats.store.ts'
import { endsBeforeItBegins } from '../term.rule.ts'

const path = `${networkPath}/roller/:roleId{[0-9a-f-]{36}}/avsluta`

async function seatOf(c: Context<Workspace>) {
  const network = await askedNetwork(c, 'add-people')
  const seats = await listSeats(c.var.db, network.id)
  const id = idFrom(c.req.param('roleId'))
  return { network, seats, seat: found(seats.find((known) => known.id === id)) }
}

async function answerEnding(c: Context<Workspace>, lastDay: string, problem?: EndingProblem) {
  const { network, seat } = await seatOf(c)
  const page = (
    <EndingPage
      title={`Avsluta rollen för ${seat.name}`}
      lead={`${seat.name} är ${roleName(seat.role)}${seat.represents ? ` för ${seat.represents}` : ''} i ${network.name}. Det personen har gjort står kvar.`}
      breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/personer`, text: 'Personer' })}
      {...{ from: seat.from, lastDay, problem }}
      act="Avsluta rollen"
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

export const endNetworkRoleRoute = new Hono<Workspace>()
  .get(path, async (c) => answerEnding(c, c.var.today))
  .post(path, async (c) => {
    const { db, today } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const { network, seats, seat } = await seatOf(c)
    const back = withNotice(`${networkAddress(network.id)}/personer`, 'rollslut')
    const { lastDay } = await givenOf(c)
    const day = dayField.safeParse(lastDay)
    if (!day.success) return answerEnding(c, lastDay ?? '', 'day-missing')
    const term = { from: seat.from, to: day.data }
    if (seat.to !== null && seat.to <= day.data) return c.redirect(back, 303)
    if (endsBeforeItBegins(term)) return answerEnding(c, day.data, 'before-begin')
    if (leavesNoSecretary(seat, term, seats, today)) return answerEnding(c, day.data, 'last-secretary')
    await endSeat(db, seat.id, day.data)
    await recordAct(db, network.id, {
      act: 'end-role',
      subjectKind: 'person',
      subjectId: seat.personId,
      detail: { role: seat.role, bodyId: seat.bodyId, lastDay: day.data },
    })
    return c.redirect(back, 303)
  })
