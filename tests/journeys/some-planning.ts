import type { TestApp } from '../support/app.ts'
import { idIn } from '../support/stage.ts'
import type { Browser, Form } from '../support/browser.ts'

type At = { meeting: string; body: string; member: Browser }

/** A template, a poll that is answered and one that is closed, an item that is asked for and one that was declined. */
export async function somePlanning({ db }: TestApp, secretary: Browser, { meeting, body, member }: At) {
  const ofBody = (act: string, form: Form, by = secretary) => by.post(`/arbetsyta/organ/${body}/${act}`, form)
  const standing = {
    'title-0': 'Inledning',
    'minutes-0': '5',
    'title-1': 'Utestående ärenden',
    'title-2': 'Övriga frågor',
  }
  const page = await secretary.get(`/arbetsyta/organ/${body}/dagordningsmall`)
  const shown = /name="shown" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  await ofBody('dagordningsmall', { ...standing, act: 'save', shown })
  const days = { 'day-0': '2030-09-06', 'starts-0': '09:00', 'ends-0': '11:00', 'day-1': '2030-12-24' }
  const poll = idIn(
    (await ofBody('datumforslag/nytt', { title: 'Höstens första möte', place: 'Salem', ...days })).location,
  )
  const options = await db.selectFrom('poll_option').select('id').where('poll_id', '=', poll).execute()
  for (const by of [secretary, member])
    await by.post(
      `/arbetsyta/datumforslag/${poll}/svar`,
      Object.fromEntries(options.map(({ id }) => [`answer-${id}`, 'yes'])),
    )
  const closedPoll = idIn((await ofBody('datumforslag/nytt', { title: 'Ett extra möte', ...days })).location)
  await secretary.post(`/arbetsyta/datumforslag/${closedPoll}/stang`)
  const asked = {
    background: 'Det är mörkt.',
    minutes: '15',
    organisation: 'Salem',
    isIfTime: 'ja',
    meetingId: meeting,
  }
  const ask = async (title: string) => idIn((await ofBody('onska-punkt', { title, ...asked }, member)).location)
  const [request, declined] = [await ask('Mörka gator'), await ask('Något annat')]
  await secretary.post(`/arbetsyta/onskemal/${declined}/avboj`, { remark: 'Det hör till styrgruppen.' })
  const { id: plannedItem, title } = await db
    .selectFrom('agenda_item')
    .select(['id', 'title'])
    .where('meeting_id', '=', meeting)
    .orderBy('position')
    .limit(1)
    .executeTakeFirstOrThrow()
  const item = `/arbetsyta/moten/${meeting}/punkter/${plannedItem}`
  const itemPage = await secretary.get(`${item}/andra`)
  await secretary.post(`${item}/andra`, {
    ...{ title, presenter: 'Eva Ek', minutes: '180', background: 'Sedan i våras.', proposal: 'Att börja.' },
    shown: /name="shown" value="([^"]*)"/.exec(itemPage.text)?.[1] ?? '',
  })
  await secretary.post(`${item}/bilagor`, { files: new File(['Underlag'], 'Underlag.txt') })
  return { poll, closedPoll, request, declined, plannedItem }
}
