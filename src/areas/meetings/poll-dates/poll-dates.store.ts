import type { Transaction } from '#platform/db.ts'
import type { PollAnswer } from '../date-poll.ts'
import type { NewPoll } from './poll-dates.rule.ts'

type Place = { networkId: string; bodyId: string }

export async function recordPoll(
  tx: Transaction,
  { networkId, bodyId }: Place,
  poll: NewPoll & { id: string; createdBy: string },
): Promise<void> {
  await tx
    .insertInto('date_poll')
    .values({
      ...{ id: poll.id, network_id: networkId, body_id: bodyId, title: poll.title, place: poll.place },
      ...{ closes_on: poll.closesOn, created_by: poll.createdBy },
    })
    .execute()
  const rows = poll.options.map(({ day, startsAt, endsAt }, index) => ({
    ...{ id: crypto.randomUUID(), poll_id: poll.id, body_id: bodyId, position: index + 1 },
    ...{ day, starts_at: startsAt, ends_at: endsAt },
  }))
  await tx.insertInto('poll_option').values(rows).execute()
}

/** An open poll of the same name in the same body: a form that was sent twice. */
export const findSamePoll = (tx: Transaction, bodyId: string, title: string) =>
  tx
    .selectFrom('date_poll')
    .where('body_id', '=', bodyId)
    .where('title', '=', title)
    .where('closed_at', 'is', null)
    .select('id')
    .executeTakeFirst()

type Answered = { optionId: string; answer: PollAnswer }

/** Writes the person's answers; what they said before of the same days gives way. */
export const recordAnswers = (
  tx: Transaction,
  poll: { id: string; bodyId: string },
  personId: string,
  answers: readonly Answered[],
  at: Date,
) =>
  tx
    .insertInto('poll_answer')
    .values(
      answers.map(({ optionId, answer }) => ({
        ...{
          option_id: optionId,
          poll_id: poll.id,
          body_id: poll.bodyId,
          person_id: personId,
          answer,
          answered_at: at,
        },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['option_id', 'person_id']).doUpdateSet((given) => ({
        answer: given.ref('excluded.answer'),
        answered_at: given.ref('excluded.answered_at'),
      })),
    )
    .execute()

/** Closes the poll, with the meeting that came of it or with none. */
export const closePoll = (tx: Transaction, id: string, meetingId: string | null, at: Date) =>
  tx.updateTable('date_poll').set({ closed_at: at, meeting_id: meetingId }).where('id', '=', id).execute()
