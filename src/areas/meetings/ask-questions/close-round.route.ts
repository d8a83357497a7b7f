import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { answerRound } from '../answer-round.tsx'
import { heldRound } from '../asked-round.ts'
import type { Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import type { RoundProblem } from '../round-problem.ts'
import { consultationOutcome } from '../round.rule.ts'
import type { Round } from '../rounds.ts'
import { changeOutcome, closeRound, reopenRound } from './ask-questions.store.ts'

const longestOutcome = 20_000
const words = z.string().trim().max(longestOutcome).default('')
const OutcomeForm = z.object({ outcome: words, sharedMessage: words, promise: words })

function refusalNow(round: Round, meeting: Meeting): RoundProblem | undefined {
  if (!isBeingWritten(meeting.status)) return 'notes-frozen'
  return round.sentAt ? undefined : 'not-sent'
}

async function done(c: Context<Workspace>, meeting: Meeting, round: Round, act: string, detail = {}) {
  await recordAct(c.var.db, meeting.networkId, { act, subjectKind: 'question-round', subjectId: round.id, detail })
}

/** Ends and begins the taking of answers, and notes at the meeting what came of them. */
export const closeRoundRoute = new Hono<Workspace>()
  .post('/fragor/:roundId/stang', async (c) => {
    const { round, meeting } = await heldRound(c, 'write-notes')
    const refusal = refusalNow(round, meeting)
    if (refusal) return answerRound(c, { problem: refusal })
    if (!round.closedAt) {
      const outcome = round.outcome || consultationOutcome(round)
      await closeRound(c.var.db, round.id, outcome)
      await done(c, meeting, round, 'close-questions', { outcome })
    }
    return c.redirect(withNotice(`/arbetsyta/fragor/${round.id}`, 'fragorstangda'), 303)
  })
  .post('/fragor/:roundId/oppna', async (c) => {
    const { round, meeting } = await heldRound(c, 'write-notes')
    const refusal = refusalNow(round, meeting)
    if (refusal) return answerRound(c, { problem: refusal })
    if (round.closedAt) {
      // What was said by itself of the answers that had come is said anew when it closes.
      const outcome = round.outcome === consultationOutcome(round) ? '' : round.outcome
      await reopenRound(c.var.db, round.id, outcome)
      await done(c, meeting, round, 'reopen-questions')
    }
    return c.redirect(withNotice(`/arbetsyta/fragor/${round.id}`, 'fragoroppna'), 303)
  })
  .post('/fragor/:roundId/utfall', async (c) => {
    const { round, meeting } = await heldRound(c, 'write-notes')
    const given = await givenOf(c)
    const refusal = refusalNow(round, meeting) ?? (meeting.status === 'ongoing' ? undefined : 'not-open')
    if (refusal) return answerRound(c, { problem: refusal, given })
    const form = OutcomeForm.safeParse(given)
    if (!form.success) {
      const field = String(form.error.issues[0]?.path[0] ?? 'outcome')
      return answerRound(c, { problem: 'text-too-long', field, given })
    }
    await changeOutcome(c.var.db, round.id, form.data)
    await done(c, meeting, round, 'note-outcome', form.data)
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${round.itemId}`, 'fragorutfall'), 303)
  })
