import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay } from '#platform/time.ts'
import type { Draft } from '../draft.ts'
import { changeFromSameMeeting } from '../draft-changes.store.ts'
import type { SameMeetingChoice } from '../same-meeting-choice.ts'
import { isUnderReview } from '../review-queue.rule.ts'
import type { Alike, OtherDraft } from './alike-draft.ts'
import { isAlikeBody } from './alike-body.rule.ts'
import { differencesOf } from './differences.rule.ts'
import { changeToSameMeeting, listMeetingsOn, listOthersOn, recordApart } from './same-meeting.store.ts'
import { isUnadjusted } from './unadjusted.rule.ts'

const bodyOf = ({ fields }: Pick<Draft, 'fields'>) => fields?.single.body.value ?? ''

async function othersOf(c: Context<Workspace>, draft: Draft): Promise<OtherDraft[]> {
  const day = draft.fields?.single.date.value ?? ''
  const others = isDay(day) ? await listOthersOn(c.var.db, draft, day) : []
  return others.filter((other) => isAlikeBody(bodyOf(draft), bodyOf(other)))
}

/** Whether other files or meetings of the network may be of the same meeting as the draft. */
export async function alikeTo(c: Context<Workspace>, draft: Draft): Promise<Alike> {
  const { fields, sourceText, networkId } = draft
  if (!fields) return { isUnadjusted: false, drafts: [], meetings: [] }
  const [day, others] = [fields.single.date.value, await othersOf(c, draft)]
  const meetings = isDay(day) ? await listMeetingsOn(c.var.db, networkId, day) : []
  return {
    isUnadjusted: isUnadjusted(fields.single.documentKind.value, sourceText),
    drafts: others.map(({ id, fileName, status, isApart, fields: theirs, sourceStart }) => ({
      ...{ id, fileName, status, isApart },
      differences: differencesOf(fields, theirs),
      isUnadjusted: isUnadjusted(theirs.single.documentKind.value, sourceStart),
    })),
    meetings: meetings.filter(({ bodyName }) => isAlikeBody(bodyOf(draft), bodyName)),
  }
}

/** What is done at once; to replace a confirmed file is more than that. */
export type Settled = Exclude<SameMeetingChoice, 'replace-other'>

const auditNames: Record<Settled, string> = {
  'keep-this': 'set-draft-aside',
  'keep-other': 'set-draft-aside',
  apart: 'tell-drafts-apart',
  undo: 'restore-draft',
}

/** In which states of the other file each choice can be made. */
const possibleIn: Record<Settled, readonly OtherDraft['status'][]> = {
  'keep-this': ['to-review'],
  'keep-other': ['to-review', 'confirmed'],
  apart: ['to-review', 'confirmed'],
  undo: ['same-meeting'],
}

export type SettleRefusal = 'other-unknown' | 'other-held'

/** Why it can't be done any longer. What somebody else has open is not set aside under their hands. */
function refusalOf(c: Context<Workspace>, other: OtherDraft | undefined, choice: Settled): SettleRefusal | undefined {
  if (!other || !possibleIn[choice].includes(other.status)) return 'other-unknown'
  const isHeld = isUnderReview(other, c.var.actor.personId, c.var.deployment.clock())
  return choice === 'keep-this' && isHeld ? 'other-held' : undefined
}

/** The other file of the same meeting that is confirmed, when there is one with this id. */
export const findConfirmedAlike = async (c: Context<Workspace>, draft: Draft, otherId: string) =>
  (await othersOf(c, draft)).find(({ id, status }) => id === otherId && status === 'confirmed')

/** Does as the reviewer says of two drafts that look like one meeting. */
export async function settleSameMeeting(
  c: Context<Workspace>,
  draft: Draft,
  otherId: string,
  choice: Settled,
): Promise<Result<undefined, SettleRefusal>> {
  const { db, actor } = c.var
  const other = (await othersOf(c, draft)).find(({ id }) => id === otherId)
  const refusal = refusalOf(c, other, choice)
  if (refusal) return refuse(refusal)
  if (choice === 'keep-this') await changeToSameMeeting(db, otherId, draft.id)
  if (choice === 'keep-other') await changeToSameMeeting(db, draft.id, otherId)
  if (choice === 'apart') await recordApart(db, { draftId: draft.id, otherId }, draft.networkId, actor.personId)
  if (choice === 'undo') await changeFromSameMeeting(db, otherId)
  const subjectId = choice === 'keep-other' || choice === 'apart' ? draft.id : otherId
  await recordAct(db, draft.networkId, {
    ...{ act: auditNames[choice], subjectKind: 'import-draft', subjectId },
    detail: { other: subjectId === draft.id ? otherId : draft.id },
  })
  return ok(undefined)
}
