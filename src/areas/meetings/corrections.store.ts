import { sql } from 'kysely'
import { asJson, type Transaction } from '#platform/db.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Correction, CorrectionStep } from './correction.ts'
import type { CorrectionAct, CorrectionStatus } from './correction-status.rule.ts'
import type { Place } from './item-facts.store.ts'
import type { NotesContent } from './notes.ts'

export const findCorrection = (tx: Transaction, meetingId: string, id: string): Promise<Correction | undefined> =>
  tx
    .selectFrom('correction')
    .innerJoin('person', 'person.id', 'correction.proposed_by')
    .where('correction.id', '=', id)
    .where('meeting_id', '=', meetingId)
    .select(['correction.id', 'meeting_id as meetingId', 'approval_id as approvalId', 'reason', 'content'])
    .select(['content_hash as contentHash', 'person.name as proposedBy', 'proposed_at as proposedAt'])
    .select(sql<CorrectionStatus>`correction.status`.as('status'))
    .executeTakeFirst()

export const findLatestCorrection = (tx: Transaction, meetingId: string) =>
  tx
    .selectFrom('correction')
    .where('meeting_id', '=', meetingId)
    .select(['id', sql<CorrectionStatus>`status`.as('status')])
    .orderBy('proposed_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const listCorrectionSteps = (tx: Transaction, correctionId: string): Promise<CorrectionStep[]> =>
  tx
    .selectFrom('correction_step')
    .innerJoin('person', 'person.id', 'correction_step.person_id')
    .where('correction_id', '=', correctionId)
    .select(['person.name as personName', 'taken_at as takenAt', 'remark', sql<CorrectionAct>`act`.as('act')])
    .orderBy('number')
    .execute()

type Step = { correctionId: string; bodyId: string; act: CorrectionAct; personId: string; remark?: string }

/** Takes a correction one step on. The database refuses a step that does not begin where the last one ended. */
export async function recordCorrectionStep(
  tx: Transaction,
  { correctionId, bodyId, personId, act, remark = '' }: Step,
  { from, to }: { from: CorrectionStatus | ''; to: CorrectionStatus },
): Promise<void> {
  const { count } = await tx
    .selectFrom('correction_step')
    .where('correction_id', '=', correctionId)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('correction_step')
    .values({
      ...{ correction_id: correctionId, number: Number(count) + 1, body_id: bodyId, act, remark },
      ...{ from_status: from, to_status: to, person_id: personId },
    })
    .execute()
}

export type NewCorrection = { approvalId: string; reason: string; content: NotesContent; personId: string }

/** Proposes how the approved notes should have read. Gives the correction's id. */
export async function recordCorrection(tx: Transaction, meeting: Place, proposed: NewCorrection): Promise<string> {
  const id = crypto.randomUUID()
  const { approvalId, reason, content, personId } = proposed
  await tx
    .insertInto('correction')
    .values({
      ...{ id, network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{ approval_id: approvalId, reason, content: asJson(content), content_hash: contentHash(content) },
      proposed_by: personId,
    })
    .execute()
  const step = { correctionId: id, bodyId: meeting.bodyId, act: 'propose', personId } as const
  await recordCorrectionStep(tx, step, { from: '', to: 'proposed' })
  return id
}
