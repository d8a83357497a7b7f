import { sql } from 'kysely'
import type { Actor } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { Meeting } from '../meeting.ts'
import type { AskedQuestions } from './ask-questions.rule.ts'

type Place = Pick<Meeting, 'id' | 'networkId' | 'bodyId'> & { itemId: string }
type Asked = AskedQuestions & { organisationId: string | null }

const wordsOf = ({ askedBy, organisationId, introduction, document, answerBy }: Asked) => ({
  ...{ asked_by: askedBy, organisation_id: organisationId, introduction, document, answer_by: answerBy },
})

async function recordQuestions(tx: Transaction, roundId: string, place: Place, questions: readonly string[]) {
  await tx
    .insertInto('question')
    .values(
      questions.map((wording, index) => ({
        ...{ id: crypto.randomUUID(), round_id: roundId, agenda_item_id: place.itemId, body_id: place.bodyId },
        ...{ position: index + 1, wording },
      })),
    )
    .execute()
}

/** Writes down what is asked; nobody is told yet. Gives the round's id. */
export async function recordRound(tx: Transaction, place: Place, asked: Asked, personId: string): Promise<string> {
  const id = crypto.randomUUID()
  const where = {
    network_id: place.networkId,
    body_id: place.bodyId,
    meeting_id: place.id,
    agenda_item_id: place.itemId,
  }
  await tx
    .insertInto('question_round')
    .values({ id, ...where, kind: asked.kind, created_by: personId, ...wordsOf(asked) })
    .execute()
  await recordQuestions(tx, id, place, asked.questions)
  return id
}

/** Writes it anew, while nobody has been told of it. */
export async function changeRound(tx: Transaction, roundId: string, place: Place, asked: Asked): Promise<void> {
  await tx.updateTable('question_round').set(wordsOf(asked)).where('id', '=', roundId).execute()
  await tx.deleteFrom('question').where('round_id', '=', roundId).execute()
  await recordQuestions(tx, roundId, place, asked.questions)
}

export const changeAnswerBy = (tx: Transaction, roundId: string, answerBy: string | null) =>
  tx.updateTable('question_round').set({ answer_by: answerBy }).where('id', '=', roundId).execute()

export const markSent = (tx: Transaction, roundId: string) =>
  tx
    .updateTable('question_round')
    .set({ sent_at: sql<Date>`now()` })
    .where('id', '=', roundId)
    .execute()

export const closeRound = (tx: Transaction, roundId: string, outcome: string) =>
  tx
    .updateTable('question_round')
    .set({ closed_at: sql<Date>`now()`, outcome })
    .where('id', '=', roundId)
    .execute()

export const reopenRound = (tx: Transaction, roundId: string, outcome: string) =>
  tx.updateTable('question_round').set({ closed_at: null, outcome }).where('id', '=', roundId).execute()

export type Outcome = { outcome: string; sharedMessage: string; promise: string }

export const changeOutcome = (tx: Transaction, roundId: string, { outcome, sharedMessage, promise }: Outcome) =>
  tx
    .updateTable('question_round')
    .set({ outcome, shared_message: sharedMessage, promise })
    .where('id', '=', roundId)
    .execute()

export type Seated = {
  personId: string
  name: string
  email: string
  role: Actor['holdings'][number]['role']
  bodyId: string | null
  representsId: string | null
}

/** Everyone with a role in the network today who can be written to, one row a role. */
export async function listSeated(tx: Transaction, networkId: string): Promise<Seated[]> {
  const { rows } =
    await sql<Seated>`select person.id as "personId", person.name, person.email, role, body_id as "bodyId",
      represents_id as "representsId" from role_holding join person on person.id = role_holding.person_id
    where network_id = ${networkId} and email is not null and valid_from <= stockholm_today()
      and (valid_to is null or valid_to >= stockholm_today()) order by person.name, person.id`.execute(tx)
  return rows
}
