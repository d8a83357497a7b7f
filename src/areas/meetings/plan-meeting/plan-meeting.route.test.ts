// Real: the whole program, its roles and its database. Left out: the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody } from '../../../../tests/support/builders.ts'
import { aReadMeeting, aStage, idIn, problemOn, someText, textOf, type Stage } from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
let bodyId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await aStage(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  bodyId = (await aBody(test.db, { network_id: stage.networkId, name: 'Styrgruppen' })).id
})

const link = 'https://motet.se/abc?pwd=1&x=2'
const times = { day: '2026-03-06', starts: '08:30', ends: '11:00', place: '', onlineUrl: link }
const planned = (change = {}) => stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { ...times, ...change })
const keptLink = async (id: string) =>
  (await test.db.selectFrom('meeting').select('online_url').where('id', '=', id).executeTakeFirstOrThrow()).online_url

it('shows the link of those who take part from afar to all who read the meeting, in place of a missing room', async () => {
  const id = idIn((await planned()).location)
  const { text } = await stage.member.get(`/arbetsyta/moten/${id}`)
  expect(text).toContain('href="https://motet.se/abc?pwd=1&amp;x=2"')
  expect(textOf(text)).toContain(`På distans ${link}`)
  expect(textOf(text)).not.toContain('Ingen plats bestämd')
})

it.each(['http://motet.se/abc', 'javascript:alert(1)', 'möte i Teams'])(
  'asks for the whole link instead of %s, and keeps what was typed',
  async (onlineUrl) => {
    const answer = await planned({ onlineUrl, place: 'A-salen' })
    expect([answer.status, problemOn(answer)]).toEqual([
      422,
      'Skriv hela länken, från https:// och framåt och utan mellanslag, så som mötestjänsten ger den.',
    ])

    for (const typed of [onlineUrl, 'A-salen']) expect(answer.text).toContain(`value="${typed}"`)
  },
)

it('is changed with time and place, and stays when the meeting is opened and sent for approval', async () => {
  const id = idIn((await planned()).location)
  const act = (path: string, form = {}) => stage.secretary.post(`/arbetsyta/moten/${id}/${path}`, form)
  expect((await stage.secretary.get(`/arbetsyta/moten/${id}/uppgifter`)).text).toContain(
    'value="https://motet.se/abc?pwd=1&amp;x=2"',
  )
  expect((await act('uppgifter', { ...times, onlineUrl: 'motet.se' })).status).toBe(422)
  expect(await keptLink(id)).toBe(link)
  await act('uppgifter', { ...times, onlineUrl: ' https://annat.se/b ' })
  expect(await keptLink(id)).toBe('https://annat.se/b')
  await act('oppna')
  expect(await keptLink(id)).toBe('https://annat.se/b')
  await act('uppgifter', { ...times, onlineUrl: '' })
  expect(await keptLink(id)).toBe('')
})

it('stays when the notes of the meeting are read in, which say nothing of it', async () => {
  const read = await aReadMeeting(stage, someText('2026-02-06', ['Ljus'], 'Styrgruppen'))
  const body = await test.db.selectFrom('meeting').select('body_id').where('id', '=', read).executeTakeFirstOrThrow()
  bodyId = body.body_id
  const id = idIn((await planned({ day: '2026-04-10' })).location)
  expect(await aReadMeeting(stage, someText('2026-04-10', ['Mörker'], 'Styrgruppen'))).toBe(id)
  expect(await keptLink(id)).toBe(link)
})

it('may go on past midnight, and says so in hours that a clock shows', async () => {
  const answer = await planned({ day: '2026-12-31', starts: '22:00', ends: '01:00' })
  const id = idIn(answer.location)
  expect(textOf((await stage.member.get(`/arbetsyta/moten/${id}`)).text)).toContain(
    'torsdag 31 december 2026 kl. 22.00–1.00',
  )
  expect((await stage.secretary.get(`/arbetsyta/moten/${id}/uppgifter`)).text).toMatch(/value="22:00".*value="01:00"/s)
  const same = await stage.secretary.post(`/arbetsyta/moten/${id}/uppgifter`, {
    ...{ ...times, day: '2026-12-31', starts: '22:00', ends: '06:00' },
  })
  expect([same.status, problemOn(same)]).toEqual([422, expect.stringContaining('före klockan 6 nästa morgon')])
})

it('is not moved to a day ahead once it is held, and keeps what was typed', async () => {
  const id = idIn((await planned()).location)
  await stage.secretary.post(`/arbetsyta/moten/${id}/oppna`)
  const refused = await stage.secretary.post(`/arbetsyta/moten/${id}/uppgifter`, { ...times, day: '2098-03-06' })
  expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringMatching(/^Mötet är öppnat och kan inte/)])
  expect(refused.text).toContain('value="2098-03-06"')
})
