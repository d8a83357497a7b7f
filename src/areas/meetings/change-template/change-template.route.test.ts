// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMatter, aMeeting, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  body = await aBody(test.db, { network_id: stage.networkId })
})

const path = () => `/arbetsyta/organ/${body.id}/dagordningsmall`
const shown = async () => /name="shown" value="([^"]*)"/.exec((await stage.secretary.get(path())).text)?.[1] ?? ''
const rows = (titles: string[]) =>
  Object.fromEntries(
    titles.flatMap((title, index) => [
      [`title-${index}`, title],
      [`minutes-${index}`, title ? String(index + 5) : ''],
    ]),
  )
const save = async (titles: string[], form: Record<string, string> = {}, who = stage.secretary) =>
  who.post(path(), { act: 'save', shown: form['shown'] ?? (await shown()), ...rows(titles), ...form })
const template = async () =>
  (
    await test.db
      .selectFrom('agenda_template_item')
      .where('body_id', '=', body.id)
      .select(['title', 'planned_minutes'])
      .orderBy('position')
      .execute()
  ).map(({ title, planned_minutes }) => `${title} ${planned_minutes}`)
const plan = async (day: string) =>
  play.idIn((await stage.secretary.post(`/arbetsyta/organ/${body.id}/moten/nytt`, { day })).location)
const titles = async (meetingId: string) =>
  (await play.agendaOf(test, meetingId)).map(({ number, title }) => `${number} ${title}`)

/** A matter that was put off at a meeting in the past. */
async function putOff(title: string) {
  const meeting = await aMeeting(test.db, body, { day: '2026-01-09' })
  const { matter, agendaItem } = await aMatter(test.db, meeting, { title })
  await takeSteps(test.db, meeting, ['open'])
  const answer = await stage.secretary.post(`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/bordlagg`, {
    ...{ reason: 'tidsbrist', otherReason: '' },
  })
  if (answer.status !== 303) throw new Error(`not put off: ${play.problemOn(answer)}`)
  return matter.id
}

describe('the template of a body’s agenda', () => {
  it('begins every new meeting, with the minutes, and changes none that is planned', async () => {
    await save(['Inledning', '', 'Övriga frågor'])
    expect(await template()).toEqual(['Inledning 5', 'Övriga frågor 7'])
    const first = await plan('2026-03-06')
    await save(['Inledning', 'Ekonomi', 'Övriga frågor'])
    const second = await plan('2026-03-13')
    expect(await titles(first)).toEqual(['1 Inledning', '2 Övriga frågor'])
    expect(await titles(second)).toEqual(['1 Inledning', '2 Ekonomi', '3 Övriga frågor'])
  })

  it('has room for what was put off, which comes with its history and its reason', async () => {
    await save(['Inledning', 'Utestående ärenden', 'Ekonomi', 'Övriga frågor'])
    const matterId = await putOff('Belysning')
    const meetingId = await plan('2026-03-06')
    expect(await titles(meetingId)).toEqual([
      ...['1 Inledning', '2 Utestående ärenden', '3 Belysning', '4 Ekonomi', '5 Övriga frågor'],
    ])
    const page = await stage.reader.get(`/arbetsyta/moten/${meetingId}`)
    expect(play.textOf(page.text)).toMatch(/Bordlagt 1 gång tidsbrist · väckt 9 januari 2026/)
    expect(page.text).toContain(`/arbetsyta/arenden/${matterId}`)
  })

  it('puts what was put off before the closing items where nothing is meant for it', async () => {
    await save(['Inledning', 'Övriga frågor', 'Nästa möte'])
    await putOff('Belysning')
    expect(await titles(await plan('2026-03-06'))).toEqual([
      ...['1 Inledning', '2 Belysning', '3 Övriga frågor', '4 Nästa möte'],
    ])
  })

  it('is put in another order by the buttons, which save what was typed as well', async () => {
    await save(['a', 'b', 'c'], { act: 'up-2' })
    expect(await template()).toEqual(['a 5', 'c 7', 'b 6'])
    const form = { act: 'remove-0', shown: await shown(), ...rows(['a', 'c', 'b']) }
    await stage.secretary.post(path(), form)
    expect(await template()).toEqual(['c 6', 'b 7'])
    expect((await stage.secretary.post(path(), form)).location).toContain('klart=dagordningsmall')
  })

  it.each([
    ['minutes in words', { 'minutes-0': 'en kvart' }, 'Punkt 1: Skriv minuterna med siffror'],
    ['a presenter of nothing', { 'presenter-4': 'Eva' }, 'Punkt 5: Skriv vad punkten heter'],
  ])('is refused with %s, and what was typed is kept', async (_case, form, sentence) => {
    const answer = await save(['Kvar'], form)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.text).toContain('value="Kvar"')
    expect(await template()).toEqual([])
  })

  it('is not written over by one who has not seen the latest', async () => {
    const before = await shown()
    await save(['Den förstas'])
    const second = await save(['Den andras'], { shown: before })
    expect([second.status, play.problemOn(second)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
    expect(second.text).toContain('value="Den andras"')
    expect(await template()).toEqual(['Den förstas 5'])
  })

  it('holds what one of two secretaries saved, when they save at once', async () => {
    const before = await shown()
    const saved = await Promise.all(['a', 'b', 'c', 'd'].map((title) => save([title], { shown: before })))
    expect(saved.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
    expect(await template()).toHaveLength(1)
  })

  it('is the secretary’s', async () => {
    for (const who of [stage.reader, stage.member, stage.chair]) {
      expect((await who.get(path())).status).toBe(403)
      expect((await who.post(path(), rows(['x']))).status).toBe(403)
    }
    expect((await (await play.aStage(test)).secretary.get(path())).status).toBe(404)
    expect(await template()).toEqual([])
  })
})
