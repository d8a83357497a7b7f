import { Hono, type Context } from 'hono'
import { isOpenTo, may, restrictionsOf, withNotice, type Actor, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { recordLetter } from '#platform/outbox.ts'
import { answerRound } from '../answer-round.tsx'
import { heldRound } from '../asked-round.ts'
import type { Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import type { Round } from '../rounds.ts'
import { listSeated, markSent, type Seated } from './ask-questions.store.ts'
import { askingLetter } from './asking-letter.ts'

/** The person as the policies see them, with what they hold in this network. */
function actorOf(rows: readonly Seated[], networkId: string): Actor & { email: string } {
  const holdings = rows.map(({ role, bodyId, representsId }) => ({
    ...{ role, bodyId, representsId, networkId, organisationId: null },
  }))
  const { personId = '', name = '', email = '' } = rows[0] ?? {}
  return { personId, name, email, holdings, guestItemIds: [], overseenNetworkIds: [], guestItemId: null }
}

/** Everyone who takes part in the body and has an address; of what is closed to others only those it is open to. */
async function recipientsOf({ var: { db } }: Context<Workspace>, round: Round, meeting: Meeting) {
  const rows = await listSeated(db, meeting.networkId)
  const restrictions = await restrictionsOf(db, [round.itemId, ...(round.matterId ? [round.matterId] : [])])
  const people = [...new Set(rows.map(({ personId }) => personId))].map((id) =>
    actorOf(
      rows.filter(({ personId }) => personId === id),
      meeting.networkId,
    ),
  )
  const seated = people.filter(
    (person) => may(person, 'take-part', meeting) && restrictions.every((restriction) => isOpenTo(person, restriction)),
  )
  return { emails: [...new Set(seated.map(({ email }) => email))], isClosed: restrictions.length > 0 }
}

export const sendQuestionsRoute = new Hono<Workspace>().post('/fragor/:roundId/skicka', async (c) => {
  const { db, actor, deployment } = c.var
  const { round, meeting } = await heldRound(c, 'write-notes')
  const back = `/arbetsyta/fragor/${round.id}`
  // The same form sent twice, or by two secretaries, sends one letter to each.
  if (round.sentAt) return c.redirect(back, 303)
  if (!isBeingWritten(meeting.status)) return answerRound(c, { problem: 'notes-frozen' })
  const { emails, isClosed } = await recipientsOf(c, round, meeting)
  if (emails.length === 0) return answerRound(c, { problem: 'nobody-to-ask' })
  await markSent(db, round.id)
  const letter = askingLetter({ round, meeting, isClosed, from: actor.name, address: deployment.origin + back })
  for (const to of emails) await recordLetter(db, { to, ...letter, kind: 'meeting' })
  await recordAct(db, meeting.networkId, {
    act: 'send-questions',
    subjectKind: 'question-round',
    subjectId: round.id,
    detail: { letters: emails.length },
  })
  return c.redirect(withNotice(back, 'fragorskickade'), 303)
})
