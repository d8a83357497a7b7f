// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMatter, aMeeting, anAgendaItem, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
let meeting: Awaited<ReturnType<typeof aMeeting>>
let itemId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  body = await aBody(test.db, { network_id: stage.networkId })
})
afterAll(() => test.close())
beforeEach(async () => {
  meeting = await aMeeting(test.db, body, { day: '2026-03-06' })
  itemId = (await anAgendaItem(test.db, meeting, { title: 'Belysnig' })).id
})

const itemPath = (act: string, id = itemId) => `/arbetsyta/moten/${meeting.id}/punkter/${id}/${act}`
const shown = async () =>
  /name="shown" value="([^"]*)"/.exec((await stage.secretary.get(itemPath('andra'))).text)?.[1] ?? ''
const typed = { title: 'Belysning', presenter: 'Eva Ek', minutes: '15', isIfTime: 'ja' }
const words = { background: 'Det är mörkt.\n\nSedan i våras.', proposal: 'Att tända.' }
const change = async (form = {}, who = stage.secretary) =>
  who.post(itemPath('andra'), { ...typed, ...words, shown: await shown(), ...form })
const saved = () => test.db.selectFrom('agenda_item').selectAll().where('id', '=', itemId).executeTakeFirstOrThrow()
const acts = async (act: string) =>
  Number(
    (
      await test.db
        .selectFrom('audit_entry')
        .where('act', '=', act)
        .where('subject_id', '=', itemId)
        .select((select) => select.fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('an item before the meeting', () => {
  it('takes another title, and all that is said of it, and shows it on the meeting’s page', async () => {
    const answer = await change()
    expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('klart=punktandrad')])
    expect(await saved()).toMatchObject({
      ...{ title: 'Belysning', presenter: 'Eva Ek', planned_minutes: 15, is_if_time: true },
      ...{ background: 'Det är mörkt.\r\n\r\nSedan i våras.'.replaceAll('\r', ''), proposal: 'Att tända.' },
    })
    expect(await acts('prepare-item')).toBe(1)
    const page = play.textOf((await stage.reader.get(`/arbetsyta/moten/${meeting.id}`)).text)
    for (const part of ['. Belysning', 'Om tid finns', '15 min · Eva Ek', 'Det är mörkt.', 'Att tända.'])
      expect(page).toContain(part)
  })

  describe('that has become a matter', () => {
    const titleOf = async (id: string) =>
      (await test.db.selectFrom('matter').select('title').where('id', '=', id).executeTakeFirstOrThrow()).title
    let matterId: string
    beforeEach(async () => {
      const { matter, agendaItem } = await aMatter(test.db, meeting, { title: 'Lyktor' })
      ;[matterId, itemId] = [matter.id, agendaItem.id]
    })
    const stands = async (day: string, acts: string[] = []) => {
      const other = await aMeeting(test.db, body, { day })
      await anAgendaItem(test.db, other, { title: 'Lyktor', matter_id: matterId })
      await takeSteps(test.db, other, acts)
    }
    const renamed = async () =>
      (
        await test.db
          .selectFrom('audit_entry')
          .select('detail')
          .where('act', '=', 'prepare-item')
          .where('subject_id', '=', itemId)
          .execute()
      ).map(({ detail }) => detail)

    it('gives the matter its new title, and the record of it which matter', async () => {
      await stands('2026-01-09')
      await change()
      expect(await titleOf(matterId)).toBe('Belysning')
      await change({ minutes: '20' })
      expect(await renamed()).toEqual([{ renamedMatter: matterId }, {}])
    })

    it('leaves the matter its title while a later meeting has it, unless that one is cancelled', async () => {
      await stands('2026-05-08', ['cancel'])
      await change()
      expect(await titleOf(matterId)).toBe('Belysning')
      await stands('2026-04-10')
      await change({ title: 'Gatubelysning' })
      expect([(await saved()).title, await titleOf(matterId), await renamed()]).toEqual([
        ...['Gatubelysning', 'Belysning', [{ renamedMatter: matterId }, {}]],
      ])
    })

    it('does not tell the title of a closed item to those who may read the matter', async () => {
      await test.db
        .insertInto('restriction')
        .values({
          ...{ id: crypto.randomUUID(), record_kind: 'agenda-item', record_id: itemId, network_id: stage.networkId },
          ...{ body_id: body.id, level: 'body', law: 'OSL 21:7', since: '2026-01-01', decided_by: 'Styrgruppen' },
          recorded_by: stage.people.secretary,
        })
        .execute()
      expect((await change({ title: 'HEMLIGT' })).status).toBe(303)
      expect([(await saved()).title, await titleOf(matterId)]).toEqual(['HEMLIGT', 'Lyktor'])
    })
  })

  it('is changed once by a form that is sent twice', async () => {
    const form = { ...typed, ...words, shown: await shown() }
    await stage.secretary.post(itemPath('andra'), form)
    expect((await stage.secretary.post(itemPath('andra'), form)).status).toBe(303)
    expect(await acts('prepare-item')).toBe(1)
  })

  it('keeps what the second of two secretaries wrote, and shows what the first saved', async () => {
    const before = await shown()
    await change({ background: 'Den förstas.' })
    const second = await change({ background: 'Den andras.', shown: before })
    const page = play.textOf(second.text)
    expect([second.status, page.includes('Den förstas.'), page.includes('Den andras.')]).toEqual([422, true, true])
    expect((await saved()).background).toBe('Den förstas.')
    expect((await change({ background: 'Den andras.' })).status).toBe(303)
  })

  it.each([
    ['no title', { title: ' ' }, 'Skriv vad punkten handlar om.'],
    ['minutes in words', { minutes: 'fem' }, 'Skriv antalet minuter med siffror'],
  ])('is refused with %s, and what was typed is kept', async (_case, form, sentence) => {
    const answer = await change({ presenter: 'Kvar Står', ...form })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.text).toContain('value="Kvar Står"')
    expect((await saved()).title).toBe('Belysnig')
  })

  it('stays on the coming agenda when the matter was put off by a slip, once it is prepared there', async () => {
    const earlier = await aMeeting(test.db, body, { day: '2026-02-06' })
    const { matter, agendaItem } = await aMatter(test.db, earlier, { title: 'Busskort' })
    await takeSteps(test.db, earlier, ['open'])
    const at = (act: string, form = {}) =>
      stage.secretary.post(`/arbetsyta/moten/${earlier.id}/punkter/${agendaItem.id}/${act}`, form)
    const coming = () =>
      test.db
        .selectFrom('agenda_item')
        .where('matter_id', '=', matter.id)
        .where('meeting_id', '<>', earlier.id)
        .select(['id', 'meeting_id'])
        .executeTakeFirst()
    const takeBack = async () => {
      const tablings = test.db.selectFrom('tabling').where('matter_id', '=', matter.id).select('id')
      const last = await tablings.orderBy('recorded_at', 'desc').executeTakeFirstOrThrow()
      return at(`aterta/${last.id}`)
    }
    await at('bordlagg', { reason: 'tidsbrist' })
    expect(await coming()).toBeDefined()
    await takeBack()
    expect(await coming()).toBeUndefined()
    await at('bordlagg', { reason: 'tidsbrist' })
    const item = await coming()
    const page = `/arbetsyta/moten/${item?.meeting_id}/punkter/${item?.id}/andra`
    const seen = /name="shown" value="([^"]*)"/.exec((await stage.secretary.get(page)).text)?.[1] ?? ''
    await stage.secretary.post(page, { title: 'Busskort', background: 'Förberett.', shown: seen })
    expect((await takeBack()).status).toBe(303)
    expect(await coming()).toEqual(item)
  })

  it('is the secretary’s to change, and nobody’s once the notes are sent for approval', async () => {
    for (const who of [stage.reader, stage.member, stage.chair]) {
      expect((await who.get(itemPath('andra'))).status).toBe(403)
      expect((await who.post(itemPath('andra'), typed)).status).toBe(403)
    }
    await takeSteps(test.db, meeting, ['open'])
    expect((await change()).status).toBe(303)
    await takeSteps(test.db, meeting, ['send-for-approval'])
    for (const answer of [
      await stage.secretary.get(itemPath('andra')),
      await stage.secretary.post(itemPath('andra'), { ...typed, title: 'Nytt' }),
    ])
      expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Det som är antecknat går inte längre att ändra.'])
    expect((await saved()).title).toBe('Belysning')
  })
})
