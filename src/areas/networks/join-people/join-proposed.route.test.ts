// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOrganisation, aPost, aRole } from '../../../../tests/support/builders.ts'
import { aReadMeeting, aStage, someText, textOf, type Stage } from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
let root: string
beforeAll(async () => {
  test = await createTestApp()
  await anOrganisation(test.db, { name: 'Ekby kommun', short_name: 'Ekby' })
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}/namn`
})

// The notes name 'Maja Ek, Ekby kommun'.
const read = (day: string) => aReadMeeting(stage, someText(day, ['Belysning']))
const ekby = () =>
  test.db.selectFrom('organisation').select('id').where('short_name', '=', 'Ekby').executeTakeFirstOrThrow()
async function maja(posts: { held_from: string; held_to?: string }[] = []) {
  const { id } = await aRole(test.db, { role: 'member', network_id: stage.networkId })
  await test.db.updateTable('person').set({ name: 'Maja Ek' }).where('id', '=', id).execute()
  for (const held of posts) await aPost(test.db, { person_id: id, organisation_id: (await ekby()).id, ...held })
  return id
}
const standing = () =>
  test.db
    .selectFrom('person_join')
    .select(['person_id', 'attendance_id', 'joined_by'])
    .where('undone_at', 'is', null)
    .where('network_id', '=', stage.networkId)
    .execute()
const page = async (browser = stage.secretary) => (await browser.get(root)).text
const values = async (name: 'one' | 'proposal') =>
  [...(await page()).matchAll(/<(?:input|button)[^>]*>/g)]
    .filter(([tag]) => tag.includes(`name="${name}"`))
    .map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1] ?? '')
const join = (form: Record<string, string | string[]>, browser = stage.secretary) =>
  browser.post(`${root}/forslag`, form)

it('a name is proposed with what speaks for it, and joined by a human alone', async () => {
  await read('2021-03-05')
  await read('2022-03-04')
  const person = await maja([{ held_from: '2022-01-01' }])
  expect(textOf(await page())).toMatch(
    /Förslag \(2\).* Maja Ek, Ekby kommun Maja Ek, Ekby \(\S+\) Samma namn och organisation, och befattningen handläggare, Ekby den dagen\. 4 mars 2022.*ingen känd befattning där den dagen\. 5 mars 2021/,
  )
  expect(await page()).not.toMatch(/name="proposal"[^>]*checked/)
  expect(await standing()).toEqual([])
  const [, unsure = ''] = await values('one')
  const joined = await join({ one: unsure })
  expect([joined.status, joined.location]).toEqual([303, `${root}?klart=namnkopplat`])
  expect(await standing()).toMatchObject([{ person_id: person, joined_by: stage.people.secretary }])
  expect(textOf(await page())).toContain('Förslag (1)')
})

it('all that name, organisation and post speak for are joined in one act, and nothing else', async () => {
  await read('2021-03-05')
  await read('2022-03-04')
  await read('2022-06-10')
  await maja([{ held_from: '2022-01-01' }])
  const ticked = await values('proposal')
  expect(ticked).toHaveLength(1)
  const [, unsure = ''] = await values('one')
  // The unsure one is not taken along, though a form should name it.
  await join({ proposal: [...ticked, unsure] })
  expect(await standing()).toHaveLength(2)
  await join({ proposal: ticked })
  expect(await standing()).toHaveLength(2)
})

it('of two with the name both are shown, and neither can be ticked', async () => {
  await read('2022-03-04')
  await maja([{ held_from: '2022-01-01' }])
  await maja()
  expect(await values('one')).toHaveLength(2)
  expect(await values('proposal')).toEqual([])
  expect(textOf(await page()).match(/Fler i nätverket heter så/g)).toHaveLength(2)
})

it('a name that has come since is not joined with those that were seen', async () => {
  await read('2022-03-04')
  await maja([{ held_from: '2022-01-01' }])
  const [seen = ''] = await values('one')
  await read('2022-06-10')
  await join({ one: seen })
  expect(await standing()).toHaveLength(1)
})

it('twice at once, is joined once', async () => {
  await read('2022-03-04')
  await maja()
  const [one = ''] = await values('one')
  const both = await Promise.all([1, 2].map(() => join({ one })))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await standing()).toHaveLength(1)
})

it('is done by the network’s own secretary and nobody else', async () => {
  await read('2022-03-04')
  await maja()
  const [one = ''] = await values('one')
  const other = await aStage(test)
  for (const browser of [stage.chair, stage.member, stage.reader, other.secretary])
    expect([403, 404]).toContain((await join({ one }, browser)).status)
  const theirs = await other.secretary.post(`/arbetsyta/natverk/${other.networkId}/namn/forslag`, { one })
  expect(theirs.status).toBe(303)
  expect(await standing()).toEqual([])
})
