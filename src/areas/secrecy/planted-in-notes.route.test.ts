// Real: the whole program, its roles and its database. A secret word is planted in everything that can be closed, and then
// looked for in what leaves the house: letters, and notes as they are approved and published.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import { aPlantedSecret, ownerFinds, secret, type PlantedSecret } from '../../../tests/support/planted-secret.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let planted: PlantedSecret
beforeAll(async () => {
  test = await createTestApp()
  planted = await aPlantedSecret(test)
})
afterAll(() => test.close())

describe('a letter', () => {
  it('to a guest who is asked in to what is closed leaves the title out', async () => {
    const guest = { name: 'Ylva Gäst', email: 'ylva.gast@exempel.se', until: 'day-after' }
    await planted.held.post(`punkter/${planted.ids['itemId']}/gast`, guest)
    await test.afterwards()
    const [letter] = test.letters.filter(({ to }) => to === guest.email)
    expect(letter?.body).toContain('bjuder in dig till en punkt på mötet')
    expect(JSON.stringify(test.letters)).not.toContain(secret)
    expect(await ownerFinds(test, 'mail')).toBe(0)
  })
})

describe('the notes', () => {
  beforeAll(async () => {
    const { id } = await play.itemTitled(test, planted.held.meetingId, 'Belysning')
    await planted.held.post('punkter', { title: 'En punkt till' })
    await planted.held.post(`punkter/${id}/ta-bort`)
  })

  const publicPath = async () =>
    (
      await test.db
        .selectFrom('published.edition')
        .select('path')
        .where('subject_id', '=', planted.held.meetingId)
        .executeTakeFirstOrThrow()
    ).path

  it('are approved by one who may not read it, with the law in its place', async () => {
    await planted.held.post('narvaro', { act: 'all-present' })
    await planted.held.post('skicka', sendingTo(planted.held.stage.people.chair))
    expect((await approve(planted.held.stage.chair, planted.held.meetingId)).status).toBe(303)
    expect(await ownerFinds(test, 'approval', `meeting_id = '${planted.held.meetingId}'`)).toBe(0)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', planted.held.meetingId)
      .executeTakeFirstOrThrow()
    expect(content).toMatchObject({
      items: [{ number: '1', title: 'Punkten är inte öppen', text: 'Grund: OSL 18:1', decisions: [] }, { number: '2' }],
    })
  })

  it('are published without it, by whoever publishes', async () => {
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    expect((await another?.post(`/arbetsyta/moten/${planted.held.meetingId}/publicera`))?.status).toBe(303)
    expect(await ownerFinds(test, 'published.edition')).toBe(0)
    const page = await test.browser().get(await publicPath())
    expect(play.textOf(page.text)).toMatch(/1\. Punkten är inte öppen Grund: OSL 18:1/)
    const whole = await test.browser().get(`${await publicPath()}.json`)
    expect([whole.status, whole.text.includes(secret), whole.text.includes('Grund: OSL 18:1')]).toEqual([
      200,
      false,
      true,
    ])
  })

  it('keep it all in the frozen rows, for those it is open to', async () => {
    expect(await ownerFinds(test, 'agenda_item')).toBe(2)
    const page = await planted.held.stage.member.get(`/arbetsyta/moten/${planted.held.meetingId}`)
    expect(play.textOf(page.text)).toContain(`Beslut om ${secret}.`)
  })
})
