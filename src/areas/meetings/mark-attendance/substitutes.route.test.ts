// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let meetingId: string

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

/** A body whose member Petter has a personal substitute, and with a substitute of anybody; its meeting has just been opened. */
beforeEach(async () => {
  held = await aHeldMeeting(test)
  const { networkId, people } = held.stage
  const place = { network_id: networkId, body_id: held.bodyId, valid_from: '2020-01-01' }
  const seat = await aRole(test.db, { ...place, role: 'member', person_id: people.member })
  const seatId = test.db.selectFrom('role_holding').select('id').where('body_id', '=', held.bodyId)
  const { id: substitutes_for } = await seatId.where('person_id', '=', seat.id).executeTakeFirstOrThrow()
  const substitute = { ...place, role: 'substitute' }
  const personal = await aPerson(test.db, { name: 'Sune Dahl' })
  await aRole(test.db, { ...substitute, person_id: personal.id, substitutes_for })
  await aRole(test.db, { ...substitute, person_id: (await aPerson(test.db, { name: 'Tora Ek' })).id })
  meetingId = await held.plan(nextDay())
  await held.post('oppna', {}, meetingId)
})

const rows = () =>
  test.db.selectFrom('attendance').selectAll().where('meeting_id', '=', meetingId).orderBy('position').execute()
const rowOf = async (name: string) => (await rows()).find((row) => row.name === name)
const page = async (path = '') =>
  play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${meetingId}${path}`)).text)
const mark = (form: Record<string, string>) => held.post('narvaro', form, meetingId)

describe('the substitutes of a body', () => {
  it('are on the list when the meeting opens, last and not there', async () => {
    expect((await rows()).slice(-2).map(({ name, role, presence }) => [name, role, presence])).toEqual([
      ['Sune Dahl', 'ersättare', 'unmarked'],
      ['Tora Ek', 'ersättare', 'unmarked'],
    ])
    expect(await page()).toContain('2 ersättare inte inkallade')
    expect((await held.post('angra-oppnandet', {}, meetingId)).location).toContain('oppnandetangrat')
  })

  it('stay where they are when all the rest are marked as there, are in no one’s way and not in the notes', async () => {
    await mark({ act: 'all-present' })
    expect([(await rowOf('Sune Dahl'))?.presence, (await rowOf('Petter Ahlgren'))?.presence]).toEqual([
      ...['unmarked', 'present'],
    ])
    expect((await held.post('skicka', sendingTo(held.stage.people.member), meetingId)).status).toBe(303)
    await approve(held.stage.member, meetingId)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', meetingId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(content)).toContain('Petter Ahlgren')
    expect(JSON.stringify(content)).not.toMatch(/Sune Dahl|Tora Ek/)
  })

  it('serve with one press: the personal one for their member, who is then away', async () => {
    const [sune, petter] = [await rowOf('Sune Dahl'), await rowOf('Petter Ahlgren')]
    const drawn = await page('/narvaro')
    expect(drawn).toContain('Sune Dahl tjänstgör för Petter Ahlgren')
    expect(drawn).not.toContain('Tora Ek tjänstgör för')
    const answer = await mark({ serve: `${sune?.id}/${petter?.id}` })
    expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('/narvaro?')])
    expect(await rowOf('Sune Dahl')).toMatchObject({ presence: 'present', substitutes_for: 'Petter Ahlgren' })
    expect(await rowOf('Petter Ahlgren')).toMatchObject({ presence: 'absent' })
    expect(await page()).toContain('Hela mötet, ersätter Petter Ahlgren')
    expect(await page('/narvaro')).not.toContain('Sune Dahl tjänstgör för')
  })

  it('serve for whoever is away, and for a member who came late without marking that one as away', async () => {
    const [tora, chair, petter] = [await rowOf('Tora Ek'), await rowOf('Gunilla Frisk'), await rowOf('Petter Ahlgren')]
    await mark({ [`presence-${chair?.id}`]: 'absent', [`presence-${petter?.id}`]: 'present' })
    expect(await page('/narvaro')).toContain('Tora Ek tjänstgör för Gunilla Frisk')
    await mark({ serve: `${tora?.id}/${petter?.id}` })
    expect(await rowOf('Tora Ek')).toMatchObject({ presence: 'present', substitutes_for: 'Petter Ahlgren' })
    expect(await rowOf('Petter Ahlgren')).toMatchObject({ presence: 'present' })
  })

  it('are no members: a press that names a member as serving, or nobody, marks nothing', async () => {
    const [petter, chair] = [await rowOf('Petter Ahlgren'), await rowOf('Gunilla Frisk')]
    for (const serve of [`${petter?.id}/${chair?.id}`, 'x', `${crypto.randomUUID()}/${chair?.id}`])
      await mark({ serve })
    expect((await rows()).every(({ presence, substitutes_for }) => presence + substitutes_for === 'unmarked')).toBe(
      true,
    )
  })

  it('who were not called in have no row in the year’s attendance', async () => {
    const { text: drawn } = await held.stage.secretary.get(`/arbetsyta/organ/${held.bodyId}/narvaro?ar=2026`)
    const text = play.textOf(drawn)
    expect(text).toContain('Petter Ahlgren')
    expect(text).not.toContain('Tora Ek')
  })
})
