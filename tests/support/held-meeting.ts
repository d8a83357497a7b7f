import type { TestApp } from './app.ts'
import type { Answer, Form } from './browser.ts'
import { nextDay } from './days.ts'
import { aReadMeeting, agendaOf, aStage, idIn, itemTitled, someText, type Stage } from './stage.ts'

/** A meeting that is being held in a network of its own, with one item ('Belysning') on its agenda. */
export type HeldMeeting = {
  stage: Stage
  bodyId: string
  meetingId: string
  itemId: string
  /** Sends a form as the secretary, to this meeting or the one given. */
  post(act: string, form?: Form, meetingId?: string): Promise<Answer>
  onItem(act: string, form?: Form): Promise<Answer>
  /** Plans one more meeting of the body. */
  plan(day: string): Promise<string>
  titles(meetingId: string): Promise<string[]>
}

export async function aHeldMeeting(test: TestApp): Promise<HeldMeeting> {
  const stage = await aStage(test)
  const read = await aReadMeeting(stage, someText(nextDay(), ['Inledning', 'Övrigt']))
  const { body_id: bodyId } = await test.db
    .selectFrom('meeting')
    .select('body_id')
    .where('id', '=', read)
    .executeTakeFirstOrThrow()
  const plan = async (day: string) =>
    idIn((await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day })).location)
  const meetingId = await plan(nextDay())
  const post = (act: string, form: Form = {}, id = meetingId) =>
    stage.secretary.post(`/arbetsyta/moten/${id}/${act}`, form)
  await post('punkter', { title: 'Belysning' })
  await post('oppna')
  const itemId = (await itemTitled(test, meetingId, 'Belysning')).id
  const onItem = (act: string, form: Form = {}) => post(`punkter/${itemId}/${act}`, form)
  const titles = async (id: string) => (await agendaOf(test, id)).map(({ title }) => title)
  return { stage, bodyId, meetingId, itemId, post, onItem, plan, titles }
}
