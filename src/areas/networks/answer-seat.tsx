import type { Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom } from '#platform/http.ts'
import { askedSeats } from './seat-form.ts'
import type { SeatProblem } from './seat-form.view.tsx'
import type { Seat } from './seat.ts'
import { SeatPage } from './seat.view.tsx'

/** The seat of the address, which must be one in this body or in the whole of its network. */
export async function askedSeat(c: Context<Workspace>) {
  const asked = await askedSeats(c)
  const id = idFrom(c.req.param('seatId'))
  return { ...asked, seat: found(asked.seats.find((known) => known.id === id)) }
}

type Asked = Awaited<ReturnType<typeof askedSeat>>
type Refused = { given: Given; problems: readonly SeatProblem[] }

export function answerSeat(c: Context<Workspace>, asked: Asked & { seat: Seat }, refused?: Refused) {
  const { network, body, seat, members, replaceable } = asked
  const shown = { network, body, seat, members, replaceable, today: c.var.today }
  return answerPage(c, <SeatPage {...shown} {...refused} />, refused ? 422 : 200)
}
