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
  path = `/arbetsyta/natverk/${stage.networkId}/mal`
})
afterAll(() => test.close())

const goals = () =>
  test.db.selectFrom('network_goal').select(['id', 'wording', 'target_year']).orderBy('wording').execute()
const add = (form: Record<string, string>, browser = stage.secretary) =>
  browser.post(path, { wording: 'Hela Södertörn åker kollektivt', targetYear: '2035', ...form })

describe('a goal', () => {
  it('is added once, however often the form is sent, and stands with its year', async () => {
    const both = await Promise.all([add({}), add({})])
    expect(both.map(({ status, location }) => [status, location])).toEqual(Array(2).fill([303, `${path}?klart=mal`]))
    await add({ wording: 'Alla hittar hem', targetYear: '' })
    expect(await goals()).toMatchObject([
      { wording: 'Alla hittar hem', target_year: null },
      { wording: 'Hela Södertörn åker kollektivt', target_year: 2035 },
    ])
    expect(play.textOf((await stage.secretary.get(path)).text)).toContain('Hela Södertörn åker kollektivt 2035')
  })

  it.each<[Record<string, string>, string]>([
    [{ wording: ' ' }, 'Skriv vad nätverket vill nå'],
    [{ targetYear: '35' }, 'Skriv året med fyra siffror'],
    [{ targetYear: '9999' }, 'Skriv året med fyra siffror'],
    [{ targetYear: '1899' }, 'Skriv året med fyra siffror'],
    [{ targetYear: 'snart' }, 'Skriv året med fyra siffror'],
  ])('written as %j is refused, and what was typed stays', async (form, words) => {
    const refused = await add({ wording: 'Kvar på sidan', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`value="${form['targetYear'] ?? '2035'}"`)
    expect(await goals()).toHaveLength(2)
  })

  it('is struck, also twice, and stays in the log', async () => {
    const [goal] = await goals()
    const strike = () => stage.secretary.post(`${path}/${goal?.id}/stryk`)
    expect([(await strike()).location, (await strike()).status]).toEqual([`${path}?klart=malstruket`, 303])
    expect(await goals()).toHaveLength(1)
    const logged = await test.db.selectFrom('audit_entry').select('detail').where('act', '=', 'strike-goal').execute()
    expect(logged).toEqual([{ detail: { wording: 'Alla hittar hem', targetYear: null } }])
  })

  it('is another network’s own', async () => {
    const other = await play.aStage(test)
    const [goal] = await goals()
    await other.secretary.post(`/arbetsyta/natverk/${other.networkId}/mal/${goal?.id}/stryk`)
    expect((await other.secretary.post(`${path}/${goal?.id}/stryk`)).status).toBe(404)
    expect(await goals()).toHaveLength(1)
  })

  it('is added and struck by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    const [goal] = await goals()
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await browser.get(path)).status).toBe(403)
      expect((await add({ wording: 'Eget' }, browser)).status).toBe(403)
      expect((await browser.post(`${path}/${goal?.id}/stryk`)).status).toBe(403)
    }
    expect(await goals()).toHaveLength(1)
  })
})
