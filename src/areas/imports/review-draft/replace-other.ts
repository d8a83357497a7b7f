import type { Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { changeDraft } from '../change-draft.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { correctByEditionPath } from '../review-paths.ts'
import { changeToSameMeeting, findConfirmedAlike } from '../same-meeting.ts'
import { listResting, takeBack } from '../take-back.ts'
import { answerReview } from './answer-review.tsx'
import type { AskedView } from './asked-view.ts'
import { confirmReview } from './confirm-review.ts'

type Choice = { otherId: string; bodyId: string; view: AskedView }

/**
 * The draft takes the place of a file of the same meeting that is already confirmed (sv. den nya ersätter). Where nothing
 * rests on that, its confirmation is taken back and the draft is confirmed; else its notes are corrected by the draft.
 */
export async function replaceOther(c: Context<Workspace>, draft: Draft, fields: DraftFields, choice: Choice) {
  const { db } = c.var
  const { otherId, bodyId, view } = choice
  const other = await findConfirmedAlike(c, { ...draft, fields }, otherId)
  if (!other) return answerReview(c, draft, { fields, bodyId, view, problem: 'other-unknown' })
  if ((await listResting(db, otherId)).length > 0) {
    await changeDraft(c, draft, fields, 'mend')
    return c.redirect(correctByEditionPath(draft.id, otherId), 303)
  }
  return confirmReview(c, draft, fields, {
    ...{ bodyId, view, isAnotherMeeting: false, takesNext: false },
    makeRoom: async () => {
      if ((await takeBack(c, { ...draft, id: otherId, meetingId: other.meetingId })).length > 0) return 'other-unknown'
      await changeToSameMeeting(db, otherId, draft.id)
      await recordAct(db, draft.networkId, {
        ...{ act: 'set-draft-aside', subjectKind: 'import-draft', subjectId: otherId },
        detail: { other: draft.id },
      })
      return undefined
    },
    back: (meetingId) => withNotice(`/arbetsyta/moten/${meetingId}`, 'ersatt'),
  })
}
