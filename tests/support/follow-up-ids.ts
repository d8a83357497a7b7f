import { aBody } from './builders.ts'
import type { TestApp } from './app.ts'
import type { Form } from './browser.ts'
import type { Stage } from './stage.ts'

type At = { meetingId: string; itemId: string }

/** An action and a hand-over at an item of a meeting that is being held, by the names that addresses call them. */
export async function followUpIds(test: TestApp, stage: Stage, at: At): Promise<Record<string, string>> {
  const onItem = (act: string, form: Form) =>
    stage.secretary.post(`/arbetsyta/moten/${at.meetingId}/punkter/${at.itemId}/${act}`, form)
  const { id: toBodyId } = await aBody(test.db, { network_id: stage.networkId })
  await onItem('atgarder', { wording: 'Hemlig åtgärd', organisation: 'Hemlig kommun' })
  await onItem('overlamna', { toBodyId, wording: 'Hemligt önskemål' })
  const only = async (name: 'action' | 'hand_over') =>
    (await test.db.selectFrom(name).select('id').where('meeting_id', '=', at.meetingId).executeTakeFirstOrThrow()).id
  return { actionId: await only('action'), handOverId: await only('hand_over') }
}
