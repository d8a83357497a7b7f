import type { TestApp } from './app.ts'
import { aReadMeeting, someText, type Stage } from './stage.ts'

/** An item that is put off to the next meeting when it is read in. */
export const tabledItem = 'Belysning vid stationerna\n\nFrågan bordlades till nästa möte på grund av tidsbrist.'

/** Notes read in of a meeting of the stage's body: the meeting, and the body. */
export async function readNotes(test: TestApp, stage: Stage, day: string, items: readonly string[]) {
  const meetingId = await aReadMeeting(stage, someText(day, items))
  const { body_id: bodyId } = await test.db
    .selectFrom('meeting')
    .select('body_id')
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow()
  return { meetingId, bodyId }
}

/** One item that was put off in June, and the same title, only talked of, in October. */
export async function aTabledAndATalk(test: TestApp, stage: Stage) {
  const first = await readNotes(test, stage, '2022-06-10', ['Inledning', tabledItem])
  const talk = 'Forts. belysning vid stationerna\n\nFrågan diskuterades.'
  const second = await readNotes(test, stage, '2022-10-28', ['Inledning', talk])
  return { first: first.meetingId, second: second.meetingId, bodyId: first.bodyId }
}

/** What is proposed in the body, as the form names it: the later item and the earlier. */
export async function proposedPairs({ db }: TestApp, bodyId: string): Promise<string[]> {
  const proposals = await db
    .selectFrom('continuation_proposal')
    .select(['agenda_item_id', 'earlier_item_id'])
    .where('body_id', '=', bodyId)
    .orderBy('proposed_at')
    .execute()
  return proposals.map((one) => `${one.agenda_item_id}/${one.earlier_item_id}`)
}
