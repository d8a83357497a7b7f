// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, aNetwork, aPerson, aPost, aRole } from '../../../../tests/support/builders.ts'
import { anEmployer } from '../../../../tests/support/employer.ts'
import { problemOn, textOf } from '../../../../tests/support/stage.ts'
import { stockholmDay } from '#platform/time.ts'

const days = (count: number) => stockholmDay(new Date(Date.now() + count * 86_400_000))
const today = days(0)

let test: TestApp

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

describe('one who leaves', () => {
  async function aLeaver() {
    const employer = await anEmployer(test)
    const network = await aNetwork(test.db)
    const person = await aPerson(test.db, { name: 'Lo Lönn' })
    const post = await aPost(test.db, { organisation_id: employer.organisation.id, person_id: person.id })
    const seat = { role: 'member', network_id: network.id, represents_id: employer.organisation.id }
    await aRole(test.db, { ...seat, person_id: person.id })
    const role = { role: 'coordinator', organisation_id: employer.organisation.id }
    await aRole(test.db, { ...role, person_id: person.id })
    const address = `${employer.path}/poster/${post.id}/avsluta`
    return { ...employer, network, person, post, address, leaver: await test.as(person.id) }
  }
  const reads = async ({ network, leaver, path }: Awaited<ReturnType<typeof aLeaver>>) => [
    (await leaver.get(`/arbetsyta/natverk/${network.id}`)).status,
    textOf((await leaver.get(path)).text).includes('Samverkan'),
  ]

  it('sees before confirming what ends with the post', async () => {
    const { chief, address } = await aLeaver()
    expect(textOf((await chief.get(address)).text)).toMatch(
      /När slutar Lo Lönn.*Slutar samma dag.*(samordnare.*ledamot|ledamot.*samordnare).*Avsluta befattningen/,
    )
  })

  it.each([
    ['today', today, 200],
    ['yesterday', days(-1), 404],
  ])('with %s as the last day then has what the day gives', async (_case, lastDay, status) => {
    const leaving = await aLeaver()
    expect(await reads(leaving)).toEqual([200, true])
    const ended = await leaving.chief.post(leaving.address, { lastDay })
    expect([ended.status, ended.location]).toEqual([303, `${leaving.path}/personer?klart=slutat`])
    expect(await reads(leaving)).toEqual([status, status === 200])
    expect((await leaving.chief.post(leaving.address, { lastDay: '2030-01-01' })).status).toBe(303)
    const [post] = await test.db.selectFrom('post').select('held_to').where('id', '=', leaving.post.id).execute()
    expect(post?.held_to).toBe(lastDay)
    const page = textOf((await leaving.chief.get(`${leaving.path}/personer`)).text)
    expect(/Har slutat Tidigare befattningar.*Lo Lönn/.test(page)).toBe(lastDay < today)
  })

  it('whose post runs to a day leaves earlier when told so', async () => {
    const leaving = await aLeaver()
    for (const lastDay of ['2040-12-31', days(-1), '2041-01-01']) await leaving.chief.post(leaving.address, { lastDay })
    expect(await reads(leaving)).toEqual([404, false])
  })

  it('leaves what was done where it stands', async () => {
    const leaving = await aLeaver()
    const body = await aBody(test.db, { network_id: leaving.network.id })
    const meeting = await aMeeting(test.db, body, { day: '2021-05-04' })
    const place = { network_id: body.network_id, body_id: body.id, meeting_id: meeting.id, position: 1 }
    await test.db
      .insertInto('attendance')
      .values({ ...place, id: crypto.randomUUID(), presence: 'present', name: 'Lo Lönn', person_id: leaving.person.id })
      .execute()
    await leaving.chief.post(leaving.address, { lastDay: days(-1) })
    const colleague = await test.as((await aRole(test.db, { role: 'member', network_id: leaving.network.id })).id)
    expect(textOf((await colleague.get(`/arbetsyta/personer/${leaving.person.id}`)).text)).toMatch(
      /4 maj 2021 .* närvarande handläggare/,
    )
  })

  it.each([
    ['', 'Skriv den sista dagen'],
    ['2019-12-31', 'Sista dagen kan inte vara före den första, 1 januari 2020.'],
  ])('does not leave on %j', async (lastDay, words) => {
    const { chief, address } = await aLeaver()
    const refused = await chief.post(address, { lastDay })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  })
})
