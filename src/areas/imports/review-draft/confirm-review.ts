import type { Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordImportedMeeting } from '#areas/meetings/index.ts'
import { listBodies, recordBody } from '#areas/networks/index.ts'
import { listPeopleToName } from '#areas/secrecy/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { changeDraft } from '../change-draft.ts'
import { meetingOfDraft } from '../confirm-draft.rule.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { changeToConfirmed } from '../drafts.store.ts'
import { nextInBatchPath } from '../review-paths.ts'
import { answerReview } from './answer-review.tsx'
import type { AskedView } from './asked-view.ts'
import { bodyNamed } from './body-name.rule.ts'
import type { ReviewProblem } from './review.ts'

/** `takesNext`: on to the next file of the batch, instead of to the meeting. */
export type Choice = {
  bodyId: string
  isAnotherMeeting: boolean
  takesNext: boolean
  view: AskedView
  /** Done when the fields are right, before there is a meeting; what it refuses undoes it all. */
  makeRoom?: () => Promise<ReviewProblem | undefined>
  /** Where one is led afterwards, when not to the meeting with the usual words. */
  back?: (meetingId: string) => string
}

/** Makes the fields a meeting of the network, and keeps them in the draft. */
export async function confirmReview(c: Context<Workspace>, draft: Draft, fields: DraftFields, choice: Choice) {
  const { bodyId: chosenBodyId, isAnotherMeeting, takesNext, view } = choice
  const { db, actor, today } = c.var
  // Two drafts that name the same new body: the second shall find the body that the first has added.
  await holdUntilCommit(db, draft.networkId)
  const bodies = (await listBodies(db)).filter((body) => body.networkId === draft.networkId)
  const body = bodies.find((known) => known.id === chosenBodyId) ?? bodyNamed(bodies, fields.single.body.value)
  const refuse = (problem: ReviewProblem) => answerReview(c, draft, { fields, bodyId: chosenBodyId, problem, view })
  const peopleIds = (await listPeopleToName(db, draft.networkId, body?.id)).map(({ id }) => id)
  const meeting = meetingOfDraft(draft, fields, body?.id, { reviewerName: actor.name, today, peopleIds })
  if (!meeting.ok) return refuse(meeting.refusal)
  const hindrance = await choice.makeRoom?.()
  if (hindrance) return refuse(hindrance)
  const bodyId = body?.id ?? (await recordBody(db, draft.networkId, fields.single.body.value))
  const recorded = await recordImportedMeeting(db, { ...meeting.value, bodyId, isAnotherMeeting }, actor.personId)
  if (!recorded.ok) return refuse(recorded.refusal)
  const { meetingId } = recorded.value
  await changeDraft(c, draft, fields, 'mend')
  await changeToConfirmed(db, draft.id, recorded.value, actor.personId)
  await recordAct(db, draft.networkId, {
    act: 'confirm-draft',
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { meetingId },
  })
  const next = takesNext && draft.batchId ? nextInBatchPath(draft.batchId, draft.id) : undefined
  return c.redirect(next ?? choice.back?.(meetingId) ?? withNotice(`/arbetsyta/moten/${meetingId}`, 'bekraftat'), 303)
}
