// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anOrganisation, aPost, aRole } from '../../../../tests/support/builders.ts'
import { aReadMeeting, aStage, problemOn, someText, textOf, type Stage } from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
let other: Stage
let root: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await aStage(test)
  other = await aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}/namn`
  await aReadMeeting(stage, notes('2022-03-04'))
  await aReadMeeting(stage, notes('2022-06-10'))
})
afterAll(() => test.close())

// The notes name 'Maja Ek, Ekby kommun'.
const notes = (day: string) => someText(day, ['Belysning'])
const asked = { name: 'Maja Ek', organisation: 'Ekby kommun' }
const placesOf = async (browser = stage.secretary) => {
  const page = await browser.get(`${root}/koppla?namn=Maja+Ek&organisation=Ekby+kommun`)
  return [...page.text.matchAll(/name="place"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="place"/g)].map(
    ([, before, after]) => before ?? after ?? '',
  )
}
const standing = () =>
  test.db
    .selectFrom('person_join')
    .select(['id', 'person_id', 'other_id', 'attendance_id', 'joined_by', 'undone_by'])
    .where('undone_at', 'is', null)
    .where('network_id', '=', stage.networkId)
    .execute()
const page = async (path = root, browser = stage.secretary) => textOf((await browser.get(path)).text)
const personPage = (personId: string) => page(`/arbetsyta/personer/${personId}`)
const maja = (rest: object = {}) => aRole(test.db, { role: 'member', network_id: stage.networkId, ...rest })
const named = (id: string, name: string) => test.db.updateTable('person').set({ name }).where('id', '=', id).execute()
const undoAll = async () => stage.secretary.post(`${root}/los`, { join: (await standing()).map(({ id }) => id) })

describe('a name in old notes', () => {
  it('stands beside those of the same name, and is joined by a human alone', async () => {
    const person = await maja()
    await named(person.id, 'Maja Ek')
    expect(await page()).toMatch(/Maja Ek, Ekby kommun 2 4 mars 2022–10 juni 2022 Maja Ek/)
    const form = await stage.secretary.get(`${root}/koppla?namn=Maja+Ek&organisation=Ekby+kommun`)
    expect(textOf(form.text)).toMatch(
      /Vem är Maja Ek, Ekby kommun\?.*Välj person Maja Ek \(\S+@exempel.se\) – samma namn/,
    )
    // Shown, never chosen beforehand.
    expect(form.text.match(/<option[^>]*selected/g)).toBeNull()
    expect(await standing()).toEqual([])
    expect(await personPage(person.id)).not.toContain('4 mars 2022')

    const joined = await stage.secretary.post(root, { ...asked, person: person.id, place: await placesOf() })
    expect([joined.status, joined.location]).toEqual([303, `${root}?klart=namnkopplat`])
    expect(await standing()).toMatchObject(
      [1, 2].map(() => ({ person_id: person.id, joined_by: stage.people.secretary })),
    )
    const organisation = await anOrganisation(test.db, { short_name: 'Ekby' })
    await aPost(test.db, { person_id: person.id, organisation_id: organisation.id, held_from: '2022-05-01' })
    expect(await personPage(person.id)).toMatch(
      /10 juni 2022 .* närvarande handläggare, Ekby – i anteckningarna: Maja Ek, .*4 mars 2022 .* närvarande ingen känd/,
    )
  })

  it('that comes in notes confirmed later is not joined by itself', async () => {
    await aReadMeeting(stage, notes('2022-09-16'))
    expect(await page()).toMatch(
      /Maja Ek, Ekby kommun 1 16 september 2022 .*Kopplade namn.*Maja Ek, Ekby kommun Maja Ek 2 Karin/,
    )
  })

  it('is let go again, wholly, and may be joined to another', async () => {
    const [join] = await standing()
    const undone = await undoAll()
    expect([undone.status, undone.location]).toEqual([303, `${root}?klart=lossat`])
    expect(await standing()).toEqual([])
    expect(await page()).toMatch(/Maja Ek, Ekby kommun 3 4 mars 2022–16 september 2022/)
    expect(await personPage(join?.person_id ?? '')).not.toContain('4 mars 2022')
    const kept = await test.db.selectFrom('person_join').select('undone_by').execute()
    expect(kept).toEqual([1, 2].map(() => ({ undone_by: stage.people.secretary })))
    const [place = ''] = await placesOf()
    await stage.secretary.post(root, { ...asked, person: stage.people.member, place })
    expect(await personPage(stage.people.member)).toContain('16 september 2022')
    expect((await placesOf()).length).toBe(2)
    await undoAll()
  })

  it('is joined once when the form is sent twice at once', async () => {
    const form = { ...asked, person: stage.people.member, place: await placesOf() }
    const both = await Promise.all([1, 2].map(() => stage.secretary.post(root, form)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await standing()).toHaveLength(3)
    await undoAll()
  })

  it.each([
    ['nobody', { place: 'all' }, 'Välj vem det är.'],
    ['no meeting', { person: 'member' }, 'Välj minst ett möte.'],
  ])('with %s chosen is refused', async (_case, given, words) => {
    const form = {
      ...asked,
      ...('person' in given ? { person: stage.people.member } : {}),
      ...('place' in given ? { place: await placesOf() } : {}),
    }
    const refused = await stage.secretary.post(root, form)
    expect([refused.status, problemOn(refused)]).toEqual([422, words])
  })

  it('is not joined to one of another network, nor are another network’s notes', async () => {
    const place = await placesOf()
    expect((await stage.secretary.post(root, { ...asked, person: other.people.member, place })).status).toBe(404)
    const theirs = `/arbetsyta/natverk/${other.networkId}/namn`
    await other.secretary.post(theirs, { ...asked, person: other.people.member, place })
    expect(await test.db.selectFrom('person_join').where('undone_at', 'is', null).execute()).toEqual([])
  })

  it('is joined and let go by the network’s own secretary and nobody else', async () => {
    const place = await placesOf()
    await stage.secretary.post(root, { ...asked, person: stage.people.member, place })
    const [join] = await standing()
    for (const browser of [stage.chair, stage.member, other.secretary]) {
      const answers = [
        await browser.get(root),
        await browser.get(`${root}/koppla?namn=Maja+Ek&organisation=Ekby+kommun`),
        await browser.get(`${root}/samma`),
        await browser.post(root, { ...asked, person: stage.people.chair, place }),
        await browser.post(`${root}/samma`, { person: stage.people.chair, other: stage.people.member }),
        await browser.post(`${root}/los`, { join: join?.id ?? '' }),
      ]
      for (const { status } of answers) expect([403, 404]).toContain(status)
    }
    await other.secretary.post(`/arbetsyta/natverk/${other.networkId}/namn/los`, { join: join?.id ?? '' })
    expect(await standing()).toHaveLength(3)
    await undoAll()
  })
})

describe('two rows for one human', () => {
  it('are joined, tell one history, and are let go', async () => {
    const [kept, twin] = [await maja(), await maja()]
    await stage.secretary.post(root, { ...asked, person: twin.id, place: await placesOf() })
    await aPost(test.db, { person_id: twin.id, title: 'utredare' })
    const joined = await stage.secretary.post(`${root}/samma`, { person: kept.id, other: twin.id })
    expect([joined.status, joined.location]).toEqual([303, `${root}?klart=sammamanniska`])
    expect((await stage.secretary.post(`${root}/samma`, { person: kept.id, other: twin.id })).status).toBe(303)
    const history = await personPage(kept.id)
    expect(history).toMatch(/har kopplat ihop dem som samma människa/)
    expect(history).toMatch(/4 mars 2022 .* närvarande utredare/)
    expect(await personPage(twin.id)).toContain('Hela historiken står där')
    expect(await page()).toMatch(/Samma människa två gånger.*Ta bort kopplingen/)
    // What another network's reader may not know stays there.
    expect((await other.secretary.get(`/arbetsyta/personer/${kept.id}`)).status).toBe(404)
    const link = (await standing()).find((join) => join.other_id === twin.id)
    await stage.secretary.post(`${root}/los`, { join: link?.id ?? '' })
    const [after, ofTwin] = [await personPage(kept.id), await personPage(twin.id)]
    expect([after.includes('4 mars 2022'), after.includes('utredare'), ofTwin.includes('4 mars 2022')]).toEqual([
      ...[false, false, true],
    ])
    await undoAll()
  })

  it('are one in the network where they were joined, and two in every other', async () => {
    const [kept, twin] = [await maja(), await maja()]
    await aRole(test.db, { role: 'member', network_id: other.networkId, person_id: twin.id })
    await aRole(test.db, { role: 'reader', network_id: other.networkId, person_id: stage.people.secretary })
    const body = await aBody(test.db, { network_id: other.networkId })
    const meeting = await aMeeting(test.db, body, { day: '2021-09-09' })
    const place = { network_id: body.network_id, body_id: body.id, meeting_id: meeting.id, position: 1 }
    await test.db
      .insertInto('attendance')
      .values({ ...place, id: crypto.randomUUID(), presence: 'present', name: 'Tvilling', person_id: twin.id })
      .execute()
    await stage.secretary.post(`${root}/samma`, { person: kept.id, other: twin.id })
    const [ofKept, ofTwin] = [await personPage(kept.id), await personPage(twin.id)]
    expect([ofKept.includes('9 september 2021'), ofTwin.includes('9 september 2021')]).toEqual([false, true])
    await undoAll()
  })

  it.each([
    ['one row twice', ['member', 'member'], 'samma rad två gånger'],
    ['nobody', ['', ''], 'Välj två personer'],
  ] as const)('chosen as %s are refused', async (_case, [person, twin], words) => {
    const idOf = (role: 'member' | '') => (role ? stage.people[role] : '')
    const refused = await stage.secretary.post(`${root}/samma`, { person: idOf(person), other: idOf(twin) })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  })

  it('are not joined in a chain', async () => {
    const [one, two, three] = [await maja(), await maja(), await maja()]
    await stage.secretary.post(`${root}/samma`, { person: one.id, other: two.id })
    const refused = await stage.secretary.post(`${root}/samma`, { person: two.id, other: three.id })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining('redan kopplad')])
    await undoAll()
  })
})
