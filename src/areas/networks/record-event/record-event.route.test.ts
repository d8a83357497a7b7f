// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOrganisation } from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let path: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  path = `/arbetsyta/natverk/${stage.networkId}`
  await anOrganisation(test.db, { name: 'Länsstyrelsen i väster', short_name: 'Länsstyrelsen', kind: 'county-board' })
})
afterAll(() => test.close())

const note = (form: Record<string, string>, browser = stage.secretary) => browser.post(`${path}/handelser`, form)
const network = () =>
  test.db
    .selectFrom('network')
    .leftJoin('organisation', 'organisation.id', 'network.host_id')
    .where('network.id', '=', stage.networkId)
    .select(['network.state', 'organisation.short_name as host'])
    .executeTakeFirstOrThrow()
const events = () =>
  test.db
    .selectFrom('network_event')
    .select(['kind', 'day', 'precision', 'reason'])
    .where('network_id', '=', stage.networkId)
    .orderBy('day')
    .orderBy('recorded_at')
    .execute()

describe('the life of a network', () => {
  it('is noted as exactly as it is known, and the state follows', async () => {
    const founded = await note({ kind: 'founded', day: '2018' })
    expect([founded.status, founded.location]).toEqual([303, `${path}?klart=handelse`])
    await note({ kind: 'dormant', day: '2020-03', reason: 'Ingen hade tid.' })
    expect(await network()).toEqual({ state: 'dormant', host: null })
    await note({ kind: 'revived', day: '2024-01-24', host: 'Länsstyrelsen' })
    expect(await network()).toEqual({ state: 'active', host: 'Länsstyrelsen' })
    expect(play.textOf((await stage.reader.get(path)).text)).toContain(
      '2018 Bildades mars 2020 Blev vilande Ingen hade tid. 24 januari 2024 Återupplivades Värd: Länsstyrelsen i väster',
    )
  })

  it('takes in what happened long ago without changing who is the host today', async () => {
    await anOrganisation(test.db, { name: 'Gamla värden', short_name: 'Gamla' })
    expect((await note({ kind: 'reshaped', day: '2019', host: 'Gamla värden' })).status).toBe(303)
    expect(await network()).toEqual({ state: 'active', host: 'Länsstyrelsen' })
  })

  it('holds each event once, also when the form is sent twice at once', async () => {
    const form = { kind: 'reshaped', day: '2025-02-01', reason: 'Ny form.' }
    const both = await Promise.all([note(form), note(form)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    await note({ kind: 'revived', day: '2024-01-24', host: 'Länsstyrelsen' })
    expect((await events()).map(({ kind }) => kind)).toEqual(['founded', 'reshaped', 'dormant', 'revived', 'reshaped'])
  })

  it('ends only after the question has been asked', async () => {
    const form = { kind: 'ended', day: '2026-01-31', reason: 'Uppdraget är slutfört.' }
    const asked = await note(form)
    expect([asked.status, play.textOf(asked.text)]).toEqual([
      200,
      expect.stringMatching(/Avsluta .*\?.*31 januari 2026/),
    ])
    expect(await network()).toMatchObject({ state: 'active' })
    const fields = [...asked.text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const ended = await note(Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])))
    expect([ended.status, await network()]).toEqual([303, { state: 'ended', host: 'Länsstyrelsen' }])
    expect((await events()).at(-1)).toMatchObject({ kind: 'ended', reason: 'Uppdraget är slutfört.' })
    expect((await note(form)).status).toBe(303)
  })

  it.each([
    [{ kind: '', day: '2026' }, 'Välj vad som hände'],
    [{ kind: 'closed', day: '2026' }, 'Välj vad som hände'],
    [{ kind: 'revived', day: 'i går' }, 'Skriv när det hände'],
    [{ kind: 'revived', day: '2999-01-01' }, 'Dagen har inte varit än'],
    [{ kind: 'revived', day: '2026-02-01', host: 'Ingenstans' }, 'Värden finns inte i registret'],
    [{ kind: 'dormant', day: '2026-02-01' }, 'kan inte bli vilande'],
    [{ kind: 'ended', day: '2026-02-01' }, 'redan avslutat'],
    [{ kind: 'founded', day: '2015' }, 'bildades redan'],
    [{ kind: 'reshaped', day: '2017' }, 'före den då nätverket bildades'],
  ])('does not hold %j, and what was typed stays', async (form, words) => {
    const before = await events()
    const refused = await note({ reason: 'Kvar på sidan.', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('Kvar på sidan.')
    expect(refused.text).toContain(`value="${form.day}"`)
    expect(await events()).toEqual(before)
  })

  it('is noted by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await browser.get(`${path}/handelser`)).status).toBe(403)
      expect((await note({ kind: 'revived', day: '2026-02-01' }, browser)).status).toBe(403)
    }
    const { secretary: stranger } = await play.aStage(test)
    expect((await note({ kind: 'revived', day: '2026-02-01' }, stranger)).status).toBe(404)
    expect(await network()).toMatchObject({ state: 'ended' })
  })
})
