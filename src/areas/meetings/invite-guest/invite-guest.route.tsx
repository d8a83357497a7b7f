import { Hono, type Context } from 'hono'
import { z } from 'zod'
import {
  answerPage,
  endGuestSessions,
  logReading,
  restrictionsOf,
  withNotice,
  type Workspace,
} from '#areas/access/index.ts'
import { personWithEmail } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { newSecret } from '#platform/secrets.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { lastDayOfLink } from './guest-link.rule.ts'
import { guestLinkChoices, type GuestLinkChoice } from './guest.ts'
import { GuestInvitedPage } from './guest-invited.view.tsx'
import { listGuests, recordGuest, withdrawGuest } from './invite-guest.store.ts'
import { InviteGuestPage, fieldProblem, type Field } from './invite-guest.view.tsx'
import { guestAddress, sendGuestLink } from './send-guest-link.ts'

const path = '/moten/:meetingId/punkter/:itemId/gast'
const until = z.enum(guestLinkChoices).default('day-after')
const GuestForm = z.object({ name: z.string().trim().min(1).max(200), email: z.email(), until })
const RenewForm = z.object({ until })
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))

type Held = { meeting: Meeting; agendaItem: AgendaItem }
type Invited = { personId: string; name: string; email: string | null; until: GuestLinkChoice }

const recordsOf = ({ id, matterId }: AgendaItem) => (matterId ? [id, matterId] : [id])
const logItem = (c: Context<Workspace>, agendaItem: AgendaItem) =>
  logReading(
    c,
    recordsOf(agendaItem).map((recordId) => ({ recordId })),
  )

/** Makes the guest's link, sends it and shows it this once: nothing that is kept can show it again. */
async function answerInvited(c: Context<Workspace>, { meeting, agendaItem }: Held, act: string, invited: Invited) {
  const { db, actor, deployment, today } = c.var
  const made = { token: newSecret(), lastDay: lastDayOfLink(invited.until, meeting.day, today) }
  await recordGuest(db, meeting, agendaItem.id, invited.personId, made)
  await endGuestSessions(deployment.access, invited.personId, agendaItem.id)
  await recordAct(db, meeting.networkId, {
    ...{ act, subjectKind: 'agenda-item', subjectId: agendaItem.id },
    detail: { person: invited.personId, lastDay: made.lastDay },
  })
  const to = invited.email
  const isRestricted = (await restrictionsOf(db, recordsOf(agendaItem))).length > 0
  logItem(c, agendaItem)
  const title = isRestricted ? '' : agendaItem.title
  if (to) deployment.afterwards(() => sendGuestLink(deployment, { to, actor, meeting, title, made }))
  const view = { meeting, agendaItem, name: invited.name, email: to, lastDay: made.lastDay }
  const isPrinted = !deployment.mailer.isConfigured
  return answerPage(c, <GuestInvitedPage {...view} link={guestAddress(deployment, made)} isPrinted={isPrinted} />)
}

async function guestOf(c: Context<Workspace>, { agendaItem }: Held) {
  const personId = idFrom(c.req.param('personId'))
  return found((await listGuests(c.var.db, agendaItem.id)).find((guest) => guest.personId === personId))
}

export const inviteGuestRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const held = await heldItem(c)
    logItem(c, held.agendaItem)
    return answerPage(c, <InviteGuestPage {...held} guests={await listGuests(c.var.db, held.agendaItem.id)} />)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const held = await heldItem(c)
    if (!isBeingWritten(held.meeting.status)) return answerMeeting(c, held.meeting.id, { problem: 'notes-frozen' })
    const given = await givenOf(c)
    const form = GuestForm.safeParse({ ...given, email: given['email']?.trim().toLowerCase() })
    if (!form.success) {
      const problems = form.error.issues.map((issue) => issue.path[0]).filter(isField)
      logItem(c, held.agendaItem)
      const guests = await listGuests(db, held.agendaItem.id)
      return answerPage(c, <InviteGuestPage {...held} {...{ guests, given, problems }} />, 422)
    }
    const personId = await personWithEmail(db, form.data.name, form.data.email)
    return answerInvited(c, held, 'invite-guest', { ...form.data, personId })
  })
  .post(`${path}/:personId/fornya`, async (c) => {
    const held = await heldItem(c)
    const guest = await guestOf(c, held)
    const form = RenewForm.safeParse(await c.req.parseBody())
    const chosen = form.success ? form.data.until : 'day-after'
    return answerInvited(c, held, 'renew-guest-link', { ...guest, until: chosen })
  })
  .post(`${path}/:personId/ta-tillbaka`, async (c) => {
    const { db } = c.var
    const held = await heldItem(c)
    const { meeting, agendaItem } = held
    const guest = await guestOf(c, held)
    await withdrawGuest(db, agendaItem.id, guest.personId)
    if (!guest.isExpired)
      await recordAct(db, meeting.networkId, {
        ...{ act: 'withdraw-guest-link', subjectKind: 'agenda-item', subjectId: agendaItem.id },
        detail: { person: guest.personId },
      })
    const back = `/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/gast`
    return c.redirect(withNotice(back, 'gasttillbaka'), 303)
  })
