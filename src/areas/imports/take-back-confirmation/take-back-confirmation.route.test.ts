// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { confirmedNotes, tabled } from '../../../../tests/support/confirmed-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let own: ReturnType<typeof confirmedNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  own = confirmedNotes(test, stage)
})

const path = (draftId: string) => `/arbetsyta/inlasning/${draftId}`

describe('a confirmation that is taken back', () => {
  it('leaves nothing of the meeting, and a draft to review with its fields; the log keeps both acts', async () => {
    const { draftId, meetingId } = await own.confirmed('2026-02-02', ['Belysning', 'Busskort'], {
      ...{ ...tabled, 'f-place': 'Alby', 'f-nextDate': '2026-03-02' },
    })
    const before = await own.draftRow(draftId)
    const [next] = await own.meetingOn('2026-03-02')
    const meeting = await stage.secretary.get(`/arbetsyta/moten/${meetingId}`)
    expect(meeting.text).toContain(`href="${path(draftId)}">Den inlästa filen`)
    expect((await stage.secretary.get(path(draftId))).text).toContain(`href="${path(draftId)}/ta-tillbaka"`)
    const page = await stage.secretary.get(`${path(draftId)}/ta-tillbaka`)
    expect(play.textOf(page.text)).toMatch(/2 punkter.*Nästa möte, 2 mars 2026, tas också bort/)
    const answer = await own.takeBack(draftId)
    expect([answer.status, answer.location]).toEqual([303, `${path(draftId)}?klart=bekraftelsetillbaka`])
    expect(await own.everything()).toEqual([])
    expect(await own.draftRow(draftId)).toEqual({
      ...before,
      status: 'to-review',
      meeting_id: null,
      confirmed_by: null,
    })
    expect((await stage.secretary.get(path(draftId))).text).toContain('value="Alby"')
    expect((await stage.secretary.get(`/arbetsyta/moten/${meetingId}`)).status).toBe(404)
    const acts = await own.actsOn(draftId)
    expect(acts.map(({ act }) => act)).toEqual(['confirm-draft', 'take-back-confirmation'])
    expect(acts[1]?.detail).toEqual({
      meetingId,
      day: '2026-02-02',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      nextMeetingId: next?.id,
    })
  })

  it('can be given again, once; sent twice it is taken back once', async () => {
    const { draftId } = await own.confirmed('2026-02-02', ['Belysning'], tabled)
    const answers = await Promise.all([own.takeBack(draftId), own.takeBack(draftId)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await own.actsOn(draftId)).map(({ act }) => act)).toEqual(['confirm-draft', 'take-back-confirmation'])
    const { version } = await own.draftRow(draftId)
    const again = await play.confirmDraft(stage.secretary, draftId, { version: String(version) })
    expect([again.status, (await own.meetingOn('2026-02-02')).length]).toEqual([303, 1])
  })

  it('puts back the plan that the notes were written into, and the matter waits as before', async () => {
    await own.confirmed('2026-02-02', ['Belysning', 'Busskort'], { ...tabled, 'f-nextDate': '2026-02-16' })
    const [planned] = await own.meetingOn('2026-02-16')
    const plan = `/arbetsyta/moten/${planned?.id}`
    const answers = [
      await stage.secretary.post(`${plan}/punkter`, { title: 'Eget förslag' }),
      await stage.secretary.post(`${plan}/uppgifter`, { day: '2026-02-16', place: 'Biblioteket' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const before = await own.everything()
    const { draftId, meetingId } = await own.confirmed('2026-02-16', ['Vatten', 'Belysning'], {
      'i-1-title': 'Belysning',
      'i-1-decisions': 'Byts.',
    })
    expect(meetingId).toBe(planned?.id)
    expect(await play.statusOf(test, meetingId)).toBe('approved')
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect(await own.everything()).toEqual(before)
    expect((await own.draftRow(draftId)).filled_plan).toBeNull()
  })

  it('of any other document is a draft again', async () => {
    const sent = await play.sendFile(
      stage.secretary,
      stage.networkId,
      'Medborgarlöften\n\nPolisen lovar att synas mer.\n',
      'a.txt',
    )
    const draftId = play.idIn(sent.location)
    await stage.secretary.post(`${path(draftId)}/granska`, { version: '1', act: 'confirm', 'n--period': '2024' })
    expect((await stage.secretary.get(`${path(draftId)}/granska`)).text).toContain(
      `href="${path(draftId)}/ta-tillbaka"`,
    )
    expect((await own.takeBack(draftId)).location).toContain(`${path(draftId)}/granska?klart=`)
    expect(await own.draftRow(draftId)).toMatchObject({ status: 'to-review', confirmed_by: null })
    expect((await stage.secretary.get(`${path(draftId)}/granska`)).text).toContain('value="2024"')
  })

  it('is for the network’s secretaries', async () => {
    const { draftId, meetingId } = await own.confirmed('2026-02-02')
    const foreign = await play.aStage(test)
    for (const browser of [stage.chair, stage.member, stage.reader, foreign.secretary]) {
      expect([403, 404]).toContain((await browser.get(`${path(draftId)}/ta-tillbaka`)).status)
      expect([403, 404]).toContain((await own.takeBack(draftId, browser)).status)
    }
    expect(await play.statusOf(test, meetingId)).toBe('approved')
    const person = await aPerson(test.db, { name: 'Sven Ahl' })
    await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
    expect((await own.takeBack(draftId, await test.as(person.id))).status).toBe(303)
  })

  it('is nobody else’s in the database either, whatever is asked of it', async () => {
    const { draftId } = await own.confirmed('2026-02-02')
    const foreign = await play.aStage(test)
    const before = await own.everything()
    for (const personId of [stage.people.member, stage.people.reader, foreign.people.secretary, undefined]) {
      const { rows } = await actAs(test.deployment.app, personId, (tx) =>
        sql<{ resting: string }>`select take_back_import(${draftId}) as resting`.execute(tx),
      )
      expect(rows).toEqual([{ resting: 'unknown' }])
    }
    expect(await own.everything()).toEqual(before)
  })

  it('puts a plan back where it was, whatever is written in it', async () => {
    await own.confirmed('2026-02-02', ['Belysning', 'Busskort'], { ...tabled, 'f-nextDate': '2026-02-16' })
    const before = await own.everything()
    const { draftId, meetingId } = await own.confirmed('2026-02-16', ['Vatten', 'Vägar'])
    const { body_id } = await test.db
      .selectFrom('meeting')
      .select('body_id')
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow()
    await sql`update import_draft set filled_plan = replace(filled_plan::text, ${body_id}, ${crypto.randomUUID()})::jsonb
      where id = ${draftId}`.execute(test.db)
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect(await own.everything()).toEqual(before)
  })
})
