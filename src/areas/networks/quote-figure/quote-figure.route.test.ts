// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let path: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  path = `/arbetsyta/natverk/${stage.networkId}/citat`
})
afterAll(() => test.close())

const quotes = () => test.db.selectFrom('network_quote').selectAll().orderBy('wording').execute()
const whole = { wording: '28 av 49 kommuner', source: 'Länsstyrelsen', statedOn: '2024-01-24' }
const quote = (form: Record<string, string>, browser = stage.secretary) => browser.post(path, { ...whole, ...form })

describe('a figure that somebody else has stated', () => {
  it('is quoted once, with source and day, or without a day where none was given', async () => {
    const both = await Promise.all([quote({}), quote({})])
    expect(both.map(({ status, location }) => [status, location])).toEqual(Array(2).fill([303, `${path}?klart=citat`]))
    await quote({ wording: '56 kommuner', statedOn: '' })
    expect(await quotes()).toMatchObject([
      { wording: '28 av 49 kommuner', source: 'Länsstyrelsen', stated_on: '2024-01-24' },
      { wording: '56 kommuner', stated_on: null },
    ])
  })

  it.each<[Record<string, string>, string]>([
    [{ wording: ' ' }, 'Skriv uppgiften som den stod'],
    [{ source: '' }, 'Skriv varifrån uppgiften kommer'],
    [{ statedOn: '2024-02-30' }, 'Skriv dagen då uppgiften angavs'],
    [{ statedOn: '2999-01-01' }, 'Dagen har inte varit än'],
  ])('written as %j is refused, and what was typed stays', async (form, words) => {
    const refused = await quote({ wording: 'Kvar på sidan', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(
      form['source'] === undefined ? 'value="Länsstyrelsen"' : '\nKvar på sidan</textarea>',
    )
    expect(await quotes()).toHaveLength(2)
  })

  it('is removed, also twice, and stays in the log', async () => {
    const [, second] = await quotes()
    const remove = () => stage.secretary.post(`${path}/${second?.id}/ta-bort`)
    expect([(await remove()).location, (await remove()).status]).toEqual([`${path}?klart=citatbort`, 303])
    const logged = await test.db.selectFrom('audit_entry').select('detail').where('act', '=', 'remove-quote').execute()
    expect(logged).toEqual([{ detail: { ...whole, wording: '56 kommuner', statedOn: null } }])
  })

  it('is quoted and removed by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    const [first] = await quotes()
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await browser.get(path)).status).toBe(403)
      expect((await quote({ wording: 'Eget' }, browser)).status).toBe(403)
      expect((await browser.post(`${path}/${first?.id}/ta-bort`)).status).toBe(403)
    }
    const { secretary: stranger } = await play.aStage(test)
    expect((await stranger.post(`${path}/${first?.id}/ta-bort`)).status).toBe(404)
    expect(await quotes()).toHaveLength(1)
  })
})
