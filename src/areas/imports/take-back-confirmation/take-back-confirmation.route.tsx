import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { idFrom } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import { pathOfDraft } from '../review-paths.ts'
import { claim, draftOf } from '../reviewing.ts'
import type { Resting } from './resting.ts'
import { findMadeMeeting, findPlannedNext, listResting } from './take-back-confirmation.store.ts'
import { TakeBackPage } from './take-back-confirmation.view.tsx'
import { takeBack } from './take-back.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/ta-tillbaka'

async function answer(c: Context<Workspace>, draft: Draft, hindrances: readonly Resting[], status: 200 | 422) {
  const made = draft.meetingId ? await findMadeMeeting(c.var.db, draft.meetingId) : undefined
  const next = await findPlannedNext(c.var.db, draft.id)
  return answerPage(c, <TakeBackPage {...{ draft, made, next, hindrances }} isRefused={status === 422} />, status)
}

/** A confirmation that nothing rests on is taken back (sv. ta tillbaka bekräftelsen). */
export const takeBackConfirmationRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    if (draft.status !== 'confirmed') return c.redirect(pathOfDraft(draft), 303)
    return answer(c, draft, draft.meetingId ? await listResting(c.var.db, draft.id) : [], 200)
  })
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
    const draft = await draftOf(c)
    if (draft.status !== 'confirmed') return c.redirect(pathOfDraft(draft), 303)
    const hindrances = await takeBack(c, draft)
    if (hindrances.length > 0) return answer(c, draft, hindrances, 422)
    await claim(c, draft)
    return c.redirect(withNotice(pathOfDraft({ ...draft, status: 'to-review' }), 'bekraftelsetillbaka'), 303)
  })
