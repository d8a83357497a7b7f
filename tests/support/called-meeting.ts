import type { TestApp } from './app.ts'
import { aBody } from './builders.ts'
import type { Answer, Form } from './browser.ts'
import { aStage, idIn, type Stage } from './stage.ts'

/** The day so many days from today, by the clock of the test run. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A letter of the outbox as it is kept, the oldest first. */
export type KeptMail = {
  to: string
  subject: string
  body: string
  calendar: string
  method: string | null
  replyTo: string
  secretOf: string | null
}

/** A meeting some weeks ahead, with a secretary, a chair, a member and a reader, whom nobody has called yet. */
export type CalledMeeting = {
  stage: Stage
  bodyId: string
  meetingId: string
  day: string
  /** The summons page, by hand. */
  page(): Promise<Answer>
  /** Sends the form of the summons page as it stands, ticked as it is, with these fields. */
  call(form?: Form): Promise<Answer>
  post(act: string, form?: Form): Promise<Answer>
  outbox(): Promise<KeptMail[]>
  invitationOf(personId: string): Promise<string>
  replies(): Promise<
    { answer: string; via: string; sequence: number; name: string; substitute: string; comment: string }[]
  >
}

const boxes = (html: string) => [...html.matchAll(/<input[^>]*name="person"[^>]*>/g)].map(([box]) => box)
const valueIn = (element: string) => /value="([^"]*)"/.exec(element)?.[1] ?? ''

export async function aCallableMeeting(test: TestApp, more: Form = {}): Promise<CalledMeeting> {
  const stage = await aStage(test)
  const body = await aBody(test.db, { network_id: stage.networkId, name: 'Ledningsgruppen' })
  const day = dayFromToday(30)
  const times = { day, starts: '08:30', ends: '11:00', place: 'Huddinge kommunhus', ...more }
  const planned = await stage.secretary.post(`/arbetsyta/organ/${body.id}/moten/nytt`, times)
  const meetingId = idIn(planned.location)
  const address = `/arbetsyta/moten/${meetingId}/kallelse`
  const post = (act: string, form: Form = {}) => stage.secretary.post(`/arbetsyta/moten/${meetingId}/${act}`, form)
  const page = () => stage.secretary.get(address)
  const call = async (form: Form = {}) => {
    const { text } = await page()
    const person = boxes(text)
      .filter((box) => / checked/.test(box))
      .map(valueIn)
    const state = valueIn(/<input[^>]*name="state"[^>]*>/.exec(text)?.[0] ?? '')
    return stage.secretary.post(address, { act: 'send', state, person, ...form })
  }
  const outbox = async () => {
    const columns = ['to_address as to', 'subject', 'body', 'calendar', 'calendar_method as method'] as const
    const rows = await test.db
      .selectFrom('mail')
      .select([...columns, 'reply_to as replyTo', 'secret_of as secretOf'])
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ ...row, calendar: (row.calendar ?? '').replace(/\r\n /g, '') }))
  }
  const invitationOf = async (personId: string) =>
    (
      await test.db
        .selectFrom('invitation')
        .select('id')
        .where('meeting_id', '=', meetingId)
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow()
    ).id
  const replies = () =>
    test.db
      .selectFrom('reply')
      .innerJoin('person', 'person.id', 'reply.person_id')
      .select(['answer', 'via', 'sequence', 'person.name', 'substitute_name as substitute', 'comment'])
      .where('meeting_id', '=', meetingId)
      .orderBy('recorded_at')
      .execute()
  return { stage, bodyId: body.id, meetingId, day, page, call, post, outbox, invitationOf, replies }
}
