import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { invite, personWithEmail } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { networkPath } from '../network-paths.ts'
import { recordPost } from '../networks.store.ts'
import { askedSeats, termFields } from '../seat-form.ts'
import { isSeatProblem, type SeatProblem } from '../seat-form.view.tsx'
import { refusalOfSeat } from '../seat.rule.ts'
import { listKnownPeople, personWithName, recordSeat } from '../seats.store.ts'
import { isOver } from '../term.rule.ts'
import { bodyRoles, isSentTwice } from './add-seat.rule.ts'
import { AddSeatPage } from './add-seat.view.tsx'

const SeatForm = z
  .object({
    ...termFields,
    person: z.union([z.literal(''), z.uuid()]).default(''),
    name: z.string().trim().max(200).default(''),
    email: z.union([z.literal(''), z.email()]).default(''),
    title: z.string().trim().max(200).default(''),
    role: z.enum(bodyRoles),
  })
  .refine(({ person, name }) => person !== '' || name !== '', { path: ['name'] })
type Seated = z.infer<typeof SeatForm>
type Asked = Awaited<ReturnType<typeof askedSeats>>
const path = `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}/platser/ny`

async function answer(c: Context<Workspace>, asked: Asked, given: Given, problems: readonly SeatProblem[] = []) {
  const people = await listKnownPeople(c.var.db, asked.network.id)
  return answerPage(c, <AddSeatPage {...{ ...asked, people, given, problems }} />, problems.length > 0 ? 422 : 200)
}

/** The person who gets the seat: one chosen, or one added by name with or without an address. */
async function personFor({ var: { db } }: Context<Workspace>, { person, name, email }: Seated): Promise<string> {
  if (person) return person
  return email ? personWithEmail(db, name, email) : personWithName(db, name)
}

/** What the form can't be told from itself: whether those chosen are there to choose. */
async function wrongChoices(c: Context<Workspace>, { network, members }: Asked, form: Seated): Promise<SeatProblem[]> {
  const people = form.person ? await listKnownPeople(c.var.db, network.id) : []
  const isKnown = form.person === '' || people.some(({ id }) => id === form.person)
  const isMember = form.represents === null || members.some((one) => one.organisationId === form.represents)
  return [...(isKnown ? [] : (['person'] as const)), ...(isMember ? [] : (['represents'] as const))]
}

export const addSeatRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await askedSeats(c), { role: 'member', from: c.var.today }))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const asked = await askedSeats(c)
    const { network, body, seats } = asked
    const given = await givenOf(c)
    const parsed = SeatForm.safeParse(given)
    if (!parsed.success) {
      return answer(c, asked, given, parsed.error.issues.map((issue) => issue.path[0]).filter(isSeatProblem))
    }
    const form = parsed.data
    const wrong = await wrongChoices(c, asked, form)
    if (wrong.length > 0) return answer(c, asked, given, wrong)
    const back = withNotice(`/arbetsyta/natverk/${network.id}/organ/${body.id}/platser`, 'plats')
    if (isSentTwice(form, seats)) return c.redirect(back, 303)
    const personId = await personFor(c, form)
    const term = { from: form.from, to: form.to, representsId: form.represents }
    const seat = { personId, role: form.role, ...term, substitutesFor: form.substitutesFor }
    const refusal = refusalOfSeat({ ...seat, bodyId: body.id }, seats)
    if (refusal) return answer(c, asked, given, [refusal])
    const seatId = await recordSeat(db, { networkId: network.id, bodyId: body.id }, seat)
    if (form.represents && form.title) await recordPost(db, personId, form.represents, form.title, form.from)
    if (!form.person && form.email && !isOver(form, c.var.today))
      await invite(c, form.email.toLowerCase(), [`${body.name} i ${network.name} som ${roleName(form.role)}`])
    await recordAct(db, network.id, {
      act: 'add-seat',
      subjectKind: 'seat',
      subjectId: seatId,
      detail: { body: body.id, ...seat },
    })
    return c.redirect(back, 303)
  })
