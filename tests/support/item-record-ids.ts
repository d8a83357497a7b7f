import type { TestApp } from './app.ts'
import type { Form } from './browser.ts'
import { idIn, type Stage } from './stage.ts'

type At = { meetingId: string; itemId: string; bodyId: string }

/** One of each thing that is asked, given and proposed at an item, by the names that addresses call them. */
export async function itemRecordIds(test: TestApp, stage: Stage, at: At): Promise<Record<string, string>> {
  const onItem = (act: string, form: Form) =>
    stage.secretary.post(`/arbetsyta/moten/${at.meetingId}/punkter/${at.itemId}/${act}`, form)
  const asked = await onItem('fragor/ny', { kind: 'questions', questions: 'Hemlig fråga?' })
  const roundId = idIn(asked.location)
  await stage.secretary.post(`/arbetsyta/fragor/${roundId}/skicka`)
  await onItem('uppdrag/nytt', { party: 'Hemlig konsult', purpose: 'Hemligt uppdrag', referenceMeeting: 'ja' })
  await onItem('nominering', { forBodyId: at.bodyId, seat: 'chair', name: 'Hemlig Hansson' })
  const only = async (name: 'assignment' | 'nomination') =>
    (await test.db.selectFrom(name).select('id').where('meeting_id', '=', at.meetingId).executeTakeFirstOrThrow()).id
  const assignmentId = await only('assignment')
  const step = await test.db
    .selectFrom('assignment_step')
    .select('id')
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirstOrThrow()
  return { roundId, assignmentId, stepId: step.id, nominationId: await only('nomination') }
}
