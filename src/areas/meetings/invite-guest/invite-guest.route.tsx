import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { personWithEmail } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { recordLetter } from '../letters.store.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { recordGuest } from './invite-guest.store.ts'
import { InviteGuestPage, fieldProblem, type Field } from './invite-guest.view.tsx'

const path = '/moten/:meetingId/punkter/:itemId/gast'
const GuestForm = z.object({ name: z.string().trim().min(1).max(200), email: z.email() })
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))

export const inviteGuestRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const { meeting, agendaItem } = await heldItem(c)
    return answerPage(c, <InviteGuestPage meeting={meeting} agendaItem={agendaItem} />)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const given = await c.req.parseBody<Record<string, string>>()
    const form = GuestForm.safeParse(given)
    if (!form.success) {
      const problems = form.error.issues.map((issue) => issue.path[0]).filter(isField)
      return answerPage(
        c,
        <InviteGuestPage meeting={meeting} agendaItem={agendaItem} given={given} problems={problems} />,
        422,
      )
    }
    const personId = await personWithEmail(db, form.data.name, form.data.email)
    await recordGuest(db, meeting, agendaItem.id, personId)
    const { origin } = c.var.deployment
    const when = formatShortDay(meeting.day)
    const body = `Hej!\n\n${actor.name} bjuder in dig till punkten ”${agendaItem.title}” på mötet ${when}, ${meeting.bodyName}.\nLogga in med den här e-postadressen för att läsa punkten:\n${origin}/arbetsyta/moten/${meeting.id}\n`
    await recordLetter(db, form.data.email.toLowerCase(), `Inbjudan till en punkt ${when}`, body)
    await recordAct(db, meeting.networkId, {
      act: 'invite-guest',
      subjectKind: 'agenda-item',
      subjectId: agendaItem.id,
      detail: { person: personId },
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'gast'), 303)
  })
