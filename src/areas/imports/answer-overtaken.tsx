import type { Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { findFieldsThen } from './draft-changes.store.ts'
import type { Draft } from './draft.ts'
import { findKindChanger } from './kind-change.store.ts'
import { OvertakenPage } from './overtaken-draft.view.tsx'
import { isOtherDraft, pathOfDraft } from './review-paths.ts'
import { typedTexts, type TypedText } from './typed-texts.rule.ts'

type Form = 'notes' | 'other'

const isOfAnotherKind = (draft: Draft, form: Form) => isOtherDraft(draft) !== (form === 'other')

async function typedIn(c: Context<Workspace>, draft: Draft, given: Given, form: Form): Promise<TypedText[]> {
  const now = draft.fields ?? draft.otherFields ?? undefined
  const version = /^\d{1,9}$/.test(given['version'] ?? '') ? Number(given['version']) : 0
  const opened = version === draft.version ? now : await findFieldsThen(c.var.db, draft.id, version)
  return typedTexts(given, opened, isOfAnotherKind(draft, form) ? undefined : now)
}

/**
 * The answer to a form that is not for what the draft is now: somebody has said that it is of another kind, or confirmed it.
 * Undefined when the form can be taken.
 */
export async function answerIfOvertaken(c: Context<Workspace>, draft: Draft, given: Given, form: Form) {
  const isConfirmed = draft.status === 'confirmed'
  if (!isConfirmed && draft.status !== 'to-review') return undefined
  const isOther = isOfAnotherKind(draft, form)
  if (!isConfirmed && !isOther) return undefined
  const typed = await typedIn(c, draft, given, form)
  const isOwn = draft.confirmedById === c.var.actor.personId
  // The same form sent twice is one confirmation.
  if (isConfirmed && isOwn && typed.length === 0)
    return c.redirect(draft.meetingId ? `/arbetsyta/moten/${draft.meetingId}` : pathOfDraft(draft), 303)
  const kindChangedBy = await findKindChanger(c.var.db, draft.id)
  const page = <OvertakenPage {...{ draft, kindChangedBy, isOwn, typed }} isOfAnotherKind={isOther} />
  return answerPage(c, page, 409)
}
