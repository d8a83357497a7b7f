import type { TestApp } from './app.ts'
import { idIn, type Stage } from './stage.ts'

type At = { meetingId: string; itemId: string; bodyId: string }

/** One of each thing that is asked about, asked for and attached before a meeting, by the names that addresses call them. */
export async function planningIds(test: TestApp, stage: Stage, at: At): Promise<Record<string, string>> {
  const { secretary } = stage
  const days = { 'day-0': '2031-03-06', 'day-1': '2031-03-07' }
  const poll = await secretary.post(`/arbetsyta/organ/${at.bodyId}/datumforslag/nytt`, { title: 'Hemlig dag', ...days })
  const request = await secretary.post(`/arbetsyta/organ/${at.bodyId}/onska-punkt`, { title: 'Hemlig önskan' })
  await secretary.post(`/arbetsyta/moten/${at.meetingId}/punkter/${at.itemId}/bilagor`, {
    files: new File(['Det gästen får läsa.'], 'Underlag.txt'),
  })
  const attachment = await test.db
    .selectFrom('item_attachment')
    .select('id')
    .where('agenda_item_id', '=', at.itemId)
    .executeTakeFirstOrThrow()
  return { pollId: idIn(poll.location), requestId: idIn(request.location), attachmentId: attachment.id }
}
