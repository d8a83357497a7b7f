// Real: the database, its roles and its row-level security.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aPerson } from '../../../tests/support/builders.ts'
import { listLivingOrganisations, listOrganisations, newestYear, populationOf, listPopulation } from './index.ts'
import { recordRegister } from './organisations.store.ts'
import { readRegister } from './register.source.ts'

let test: TestApp
let personId: string
beforeAll(async () => {
  test = await createTestApp()
  personId = (await aPerson(test.db)).id
})
afterAll(() => test.close())

const all = () =>
  test.db.selectFrom('organisation').select(['id', 'kind', 'code', 'name', 'slug']).orderBy('id').execute()
const idOf = async (name: string) =>
  (await test.db.selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

it('the register is laid in once, and rows of an older installation get an address', async () => {
  const older = { kind: 'municipality', code: '0192', name: 'Gamla Nynäs', short_name: 'Gamla Nynäs' }
  const added = { kind: 'company', name: 'Kansliet AB', short_name: 'Kansliet' }
  await test.db.insertInto('organisation').values([older, added]).execute()
  await recordRegister(test.db, readRegister())
  const first = await all()
  expect(first).toHaveLength(290 + 21 + 21 + 7 + 1)
  expect(first.filter(({ slug }) => slug === null)).toEqual([])
  const slugOf = (name: string) => first.find((row) => row.name === name)?.slug
  expect(
    ['Gamla Nynäs', 'Kansliet AB', 'Habo kommun', 'Håbo kommun', 'Region Gotland', 'Polisregion Öst'].map(slugOf),
  ).toEqual(['gamla-nynas', 'kansliet', 'habo-0643', 'habo-0305', 'region-gotland', 'polisregion-ost'])
  expect(slugOf('Länsstyrelsen i Stockholms län')).toBe('lansstyrelsen-stockholm')
  await recordRegister(test.db, readRegister())
  expect(await all()).toEqual(first)
})

it('one that has ended is found in old notes and not offered any more', async () => {
  const [ended, last] = [await idOf('Huddinge kommun'), await idOf('Botkyrka kommun')]
  await test.db.updateTable('organisation').set({ ended_on: '2020-12-31' }).where('id', '=', ended).execute()
  const today = (
    await test.db.selectNoFrom((from) => from.fn<string>('stockholm_today').as('day')).executeTakeFirstOrThrow()
  ).day
  await test.db.updateTable('organisation').set({ ended_on: today }).where('id', '=', last).execute()
  const [every, living] = await actAs(test.deployment.app, personId, async (tx) => [
    (await listOrganisations(tx)).map(({ id }) => id),
    (await listLivingOrganisations(tx)).map(({ id }) => id),
  ])
  expect([every?.includes(ended), living?.includes(ended), living?.includes(last)]).toEqual([true, false, true])
})

it('the figures of a year are those read in last, with their source', async () => {
  const [nynashamn, haninge] = [await idOf('Gamla Nynäs'), await idOf('Haninge kommun')]
  const set = async (year: number, source: string, is_current: boolean, figures: Record<string, number>) => {
    const id = crypto.randomUUID()
    await test.db.insertInto('population_set').values({ id, year, source, is_current }).execute()
    const rows = Object.entries(figures).map(([organisation_id, inhabitants]) => ({
      set_id: id,
      organisation_id,
      inhabitants,
    }))
    await test.db.insertInto('population').values(rows).execute()
  }
  await set(2022, 'SCB 2022', true, { [nynashamn]: 28_000 })
  await set(2023, 'för tidigt', false, { [nynashamn]: 1, [haninge]: 2 })
  await set(2023, 'SCB 2023', true, { [nynashamn]: 29_000, [haninge]: 98_000 })
  await actAs(test.deployment.app, personId, async (tx) => {
    expect(await newestYear(tx)).toEqual({ year: 2023, source: 'SCB 2023' })
    expect(await populationOf(tx, [nynashamn], 2023)).toEqual({
      ...{ year: 2023, source: 'SCB 2023' },
      inhabitants: new Map([[nynashamn, 29_000]]),
    })
    expect((await populationOf(tx, [], 2023))?.inhabitants.size).toBe(0)
    expect((await listPopulation(tx, 2023))?.inhabitants.get(haninge)).toBe(98_000)
    expect((await listPopulation(tx, 2022))?.inhabitants.has(haninge)).toBe(false)
    expect(await listPopulation(tx, 2021)).toBeUndefined()
  })
})
