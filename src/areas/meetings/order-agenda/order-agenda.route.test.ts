// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anAgendaItem, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
let meeting: Awaited<ReturnType<typeof aMeeting>>
let ids: Record<'a' | 'b' | 'c', string>
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  body = await aBody(test.db, { network_id: stage.networkId })
})
afterAll(() => test.close())
beforeEach(async () => {
  meeting = await aMeeting(test.db, body, {
    ...{ starts_at: new Date('2026-03-06T08:00:00Z'), ends_at: new Date('2026-03-06T09:00:00Z') },
  })
  const item = async (title: string, position: number, change = {}) =>
    (await anAgendaItem(test.db, meeting, { title, position, number: String(position), ...change })).id
  ids = {
    a: await item('a', 1, { planned_minutes: 20 }),
    b: await item('b', 2, { planned_minutes: 30, is_if_time: true }),
    c: await item('c', 3, { planned_minutes: 30 }),
  }
})

const root = () => `/arbetsyta/moten/${meeting.id}`
const move = (id: string, act: 'upp' | 'ned', position: number, who = stage.secretary) =>
  who.post(`${root()}/punkter/${id}/${act}`, { position: String(position) })
const order = (ordered: string, who = stage.secretary) => who.post(`${root()}/ordning`, { order: ordered })
const agenda = async () => (await play.agendaOf(test, meeting.id)).map(({ number, title }) => `${number} ${title}`)

describe('the order of the agenda', () => {
  it('is changed by a step up or down, and the items are numbered anew', async () => {
    expect((await move(ids.b, 'upp', 2)).location).toBe(`${root()}?klart=ordning#punkt-${ids.b}`)
    expect(await agenda()).toEqual(['1 b', '2 a', '3 c'])
    await move(ids.a, 'ned', 2)
    expect(await agenda()).toEqual(['1 b', '2 c', '3 a'])
  })

  it('is changed once by a form that is sent twice, and not at all at the ends', async () => {
    await move(ids.c, 'upp', 3)
    expect((await move(ids.c, 'upp', 3)).status).toBe(303)
    expect(await agenda()).toEqual(['1 a', '2 c', '3 b'])
    await move(ids.a, 'upp', 1)
    await move(ids.b, 'ned', 3)
    expect(await agenda()).toEqual(['1 a', '2 c', '3 b'])
  })

  it('is taken whole from one who drags, and refused when somebody has changed the agenda meanwhile', async () => {
    expect((await order([ids.c, ids.a, ids.b].join(' '))).status).toBe(303)
    expect(await agenda()).toEqual(['1 c', '2 a', '3 b'])
    await anAgendaItem(test.db, meeting, { title: 'ny', position: 4, number: '4' })
    const refused = await order([ids.a, ids.b, ids.c].join(' '))
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('ändrat dagordningen')])
    for (const wrong of ['', `${ids.a} ${ids.a} ${ids.b} ${ids.c}`, 'x']) expect((await order(wrong)).status).toBe(422)
    expect(await agenda()).toEqual(['1 c', '2 a', '3 b', '4 ny'])
  })

  it('leaves an item that is closed to the secretary where it stands', async () => {
    await test.db
      .insertInto('restriction')
      .values({
        ...{ id: crypto.randomUUID(), network_id: stage.networkId, body_id: body.id, record_kind: 'agenda-item' },
        ...{ record_id: ids.b, level: 'persons', law: 'OSL 18:1', since: '2026-01-01', decided_by: 'Chefen' },
        recorded_by: stage.people.chair,
      })
      .execute()
    await order([ids.c, ids.a].join(' '))
    expect(await agenda()).toEqual(['1 c', '2 b', '3 a'])
  })

  it('is the secretary’s to change, and nobody’s once the notes are sent for approval', async () => {
    for (const who of [stage.reader, stage.member, stage.chair]) {
      expect((await move(ids.b, 'upp', 2, who)).status).toBe(403)
      expect((await order([ids.c, ids.b, ids.a].join(' '), who)).status).toBe(403)
    }
    await takeSteps(test.db, meeting, ['open', 'send-for-approval'])
    for (const answer of [await move(ids.b, 'upp', 2), await order([ids.c, ids.b, ids.a].join(' '))])
      expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Det som är antecknat går inte längre att ändra.'])
    expect(await agenda()).toEqual(['1 a', '2 b', '3 c'])
  })

  it('shows when each item begins, and what is left for the last', async () => {
    const page = play.textOf((await stage.reader.get(root())).text)
    for (const words of [
      'kl. 9.00 · 20 min',
      'kl. 9.20 · 30 min',
      'Ryms inte',
      'Dagordningen tar 50 min av mötets 1 tim.',
    ])
      expect(page).toContain(words)
    expect(page).toContain('Därtill 30 min om tid finns.')
    await test.db.updateTable('agenda_item').set({ planned_minutes: 50 }).where('id', '=', ids.a).execute()
    expect(play.textOf((await stage.reader.get(root())).text)).toContain('20 min för mycket')
  })
})
