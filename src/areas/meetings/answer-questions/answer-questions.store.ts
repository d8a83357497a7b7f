import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Round } from '../rounds.ts'

type Answer = { questionId: string; wording: string }
type By = { organisationId: string; personId: string; bodyId: string }

/** Adds answers; those that the organisation gave before stay, and no longer count. */
export async function recordAnswers(tx: Transaction, round: Round, by: By, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return
  await tx
    .insertInto('question_answer')
    .values(
      answers.map(({ questionId, wording }) => ({
        ...{
          id: crypto.randomUUID(),
          question_id: questionId,
          agenda_item_id: round.itemId,
          body_id: by.bodyId,
          wording,
        },
        ...{ organisation_id: by.organisationId, person_id: by.personId },
        // By the clock and not by when the transaction began: one that had to wait for another is the later one.
        answered_at: sql<Date>`clock_timestamp()`,
      })),
    )
    .execute()
}
