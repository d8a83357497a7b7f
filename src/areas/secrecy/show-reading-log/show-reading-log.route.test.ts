// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
  const ground = { law: 'OSL 18:1', since: '2026-01-15', decidedBy: 'Kommunstyrelsen' }
  const circle = { level: 'persons', personIds: [held.stage.people.member] }
  await held.stage.secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${held.itemId}`, {
    ...ground,
    ...circle,
  })
  await sql`delete from reading_log`.execute(test.db)
})

const logged = () => test.db.selectFrom('reading_log').select(['person_id', 'record_kind', 'record_id']).execute()
const meeting = () => `/arbetsyta/moten/${held.meetingId}`
const log = (page = 1) => `/arbetsyta/natverk/${held.stage.networkId}/laslogg?sida=${page}`

describe('a reading', () => {
  it('is noted each time the words are shown to somebody they are open to', async () => {
    await held.stage.member.get(meeting())
    await held.stage.secretary.get(meeting())
    await held.stage.member.get(meeting())
    const { member, secretary } = held.stage.people
    const row = { record_kind: 'agenda-item', record_id: held.itemId }
    expect(await logged()).toEqual([member, secretary, member].map((person_id) => ({ ...row, person_id })))
  })

  it('is none for one to whom only the place is shown, or of what is open to all', async () => {
    await held.stage.chair.get(meeting())
    await held.stage.member.get(`/arbetsyta/organ/${held.bodyId}`)
    await held.stage.member.get(log())
    expect(await logged()).toEqual([])
  })

  it('is noted once for a record that stands twice on a page', async () => {
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    await sql`delete from reading_log`.execute(test.db)
    await held.stage.member.get('/arbetsyta/arenden')
    expect((await logged()).map(({ record_kind }) => record_kind)).toEqual(['matter'])
  })

  it('is noted also when the page is the answer to a form that was refused', async () => {
    const refused = await held.onItem('beslut', { wording: '' })
    expect([refused.status, refused.text.includes('Belysning')]).toEqual([422, true])
    expect((await logged()).map(({ person_id }) => person_id)).toEqual([held.stage.people.secretary])
  })

  it('is none of an act that shows nothing', async () => {
    await held.onItem('anteckning', { version: '1', notes: 'Ljus.' })
    expect(await logged()).toEqual([])
  })

  it('is none after the record was opened again', async () => {
    await sql`update restriction set lifted_at = now(), lifted_by = recorded_by`.execute(test.db)
    await held.stage.member.get(meeting())
    expect(await logged()).toEqual([])
  })
})

describe('the log', () => {
  it('tells when, who and where, the latest first, and none of the words', async () => {
    await held.stage.member.get(meeting())
    await held.stage.secretary.get(meeting())
    const page = await held.stage.secretary.get(log())
    const words = play.textOf(page.text)
    expect(words).toMatch(/Karin Lindvall.*Punkt 1.*Petter Ahlgren.*Punkt 1/)
    expect(words).not.toContain('Belysning')
    expect(page.text).toContain(`href="${meeting()}#punkt-${held.itemId}"`)
  })

  it('says that nobody has read, and has pages', async () => {
    const page = async (number: number) => play.textOf((await held.stage.secretary.get(log(number))).text)
    expect(await page(1)).toContain('Ingen har läst något ännu')
    const place = { network_id: held.stage.networkId, record_kind: 'agenda-item', record_id: held.itemId }
    const rows = Array.from({ length: 51 }, () => ({ ...place, person_id: held.stage.people.member }))
    await test.db.insertInto('reading_log').values(rows).execute()
    expect((await page(1)).match(/Petter Ahlgren/g)).toHaveLength(50)
    expect(await page(1)).toContain('Tidigare läsningar')
    expect((await page(2)).match(/Petter Ahlgren/g)).toHaveLength(1)
    expect(await page(2)).toContain('Senare läsningar')
    expect(await page(3)).toContain('Här finns inga fler läsningar')
    expect((await held.stage.secretary.get(log().replace('sida=1', 'sida=x'))).status).toBe(200)
  })

  it('names a reader whom the network knows nothing else of', async () => {
    const reader = await aRole(test.db, {
      role: 'administrator',
      person_id: (await aRole(test.db, { role: 'administrator' })).id,
      valid_from: '2020-01-02',
    })
    const place = { network_id: held.stage.networkId, record_kind: 'document', record_id: crypto.randomUUID() }
    await test.db
      .insertInto('reading_log')
      .values({ ...place, person_id: reader.id })
      .execute()
    expect(play.textOf((await held.stage.secretary.get(log())).text)).toContain(reader.name)
  })

  it('is for the network’s own secretary', async () => {
    const { chair, member, reader, networkId } = held.stage
    const { id } = await aRole(test.db, { role: 'secretary', network_id: networkId, body_id: held.bodyId })
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const strangers = [chair, member, reader, administrator, (await play.aStage(test)).secretary, await test.as(id)]
    for (const browser of strangers) expect([403, 404]).toContain((await browser.get(log())).status)
  })
})
