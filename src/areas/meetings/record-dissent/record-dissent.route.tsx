import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { heldItem } from '../held-item.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { listAttendance } from '../attendance.store.ts'
import { listSteps } from '../meetings.store.ts'
import type { StandingDissent } from '../recorded-facts.ts'
import { recordDissent, type DissentRefusal } from './record-dissent.rule.ts'
import { recordDissentOf } from './record-dissent.store.ts'
import { RecordDissentPage } from './record-dissent.view.tsx'

const path = '/moten/:meetingId/punkter/:itemId/reservation'
type AtItem = { meeting: Meeting; agendaItem: AgendaItem }

const text = z.string().trim().default('')
const DissentForm = z
  .object({ kind: text, attendanceId: text, decisionId: text, wording: text, announced: text })
  .transform(({ announced, wording, ...given }) => ({
    ...given,
    wording: wording.replace(/\r\n?/g, '\n'),
    wasAnnounced: announced !== '',
  }))

const hasBeenSent = async (c: Context<Workspace>, meeting: Meeting) =>
  (await listSteps(c.var.db, meeting.id)).some(({ act }) => act === 'send-for-approval')

async function answerForm(c: Context<Workspace>, at: AtItem, given: Given = {}, problem?: DissentRefusal) {
  const page = (
    <RecordDissentPage
      {...at}
      attendance={await listAttendance(c.var.db, at.meeting.id)}
      hasEnded={await hasBeenSent(c, at.meeting)}
      given={given}
      problem={problem}
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

/** The same form sent twice is one dissent. */
const isStanding = ({ dissents }: AgendaItem, one: Omit<StandingDissent, 'id'>) =>
  dissents.some(
    ({ kind, name, organisationName, decisionId, wording }) =>
      kind === one.kind &&
      name === one.name &&
      organisationName === one.organisationName &&
      decisionId === one.decisionId &&
      wording === one.wording,
  )

export const recordDissentRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const at = await heldItem(c)
    if (at.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${at.meeting.id}`, 303)
    return answerForm(c, at)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const at = await heldItem(c)
    const { meeting, agendaItem } = at
    const given = await givenOf(c)
    const known = {
      agendaItem,
      attendance: await listAttendance(db, meeting.id),
      hasEnded: await hasBeenSent(c, meeting),
    }
    const dissent = recordDissent(meeting, DissentForm.parse(given), known)
    if (!dissent.ok) return answerForm(c, at, given, dissent.refusal)
    if (!isStanding(agendaItem, dissent.value)) {
      const where = { meeting, itemId: agendaItem.id, personId: actor.personId }
      const subjectId = await recordDissentOf(db, where, dissent.value)
      const { kind, wording } = dissent.value
      await recordAct(db, meeting.networkId, {
        act: 'record-dissent',
        subjectKind: 'dissent',
        subjectId,
        detail: { kind, wording },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'avvikande'), 303)
  })
