// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { oldNotes, putOff } from '../../../../tests/support/old-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let old: ReturnType<typeof oldNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  old = oldNotes(test, stage)
})

const farOff = '2035-03-07'
const outstandingIn = /Utestående ärenden \((\d+)\)/

describe('what was put off in old notes read in', () => {
  it('waits in a list of its own, and only what the latest notes put off goes on to the next agenda', async () => {
    await old.readThree()
    expect(await old.page()).toMatch(
      /Väntar på besked \(2\).*Kameror i centrum 6 mars 2020, punkt.2 tidsbrist, till nästa möte.*Lampor i parken 6 mars 2015, punkt.2 tidsbrist/,
    )
    expect(await old.page()).not.toContain('Vandringar i höst')
    const planned = await old.plan(farOff)
    expect(await old.titles(planned)).toContain('Vandringar i höst')
    expect(await old.titles(planned)).not.toContain('Kameror i centrum')
    expect(await old.titles(planned)).not.toContain('Lampor i parken')
  })

  it('waits the same whatever order the notes were read in, and leaves the agenda that it was put on', async () => {
    await old.read('2020-03-06', ['Inledning', putOff('Kameror i centrum')])
    const planned = await old.plan(farOff)
    expect(await old.titles(planned)).toContain('Kameror i centrum')
    await stage.secretary.post(`/arbetsyta/moten/${planned}/punkter`, { title: 'Efter kamerorna' })
    await old.read('2022-10-28', ['Inledning', putOff('Vandringar i höst')])
    await old.read('2015-03-06', ['Inledning', putOff('Lampor i parken')])
    const agenda = await play.agendaOf(test, planned)
    expect(agenda.map(({ title }) => title)).toContain('Vandringar i höst')
    for (const title of ['Kameror i centrum', 'Lampor i parken'])
      expect(agenda.map((agendaItem) => agendaItem.title)).not.toContain(title)
    expect(agenda.map(({ number }) => number)).toEqual(agenda.map((_, index) => String(index + 1)))
    expect(await old.page()).toContain('Väntar på besked (2)')
  })

  it('stays on an agenda where somebody has prepared it', async () => {
    await old.read('2020-03-06', ['Inledning', putOff('Kameror i centrum')])
    const planned = await old.plan(farOff)
    const camera = await play.itemTitled(test, planned, 'Kameror')
    await test.db.updateTable('agenda_item').set({ background: 'Underlag.' }).where('id', '=', camera.id).execute()
    await old.read('2022-10-28', ['Inledning', 'Övrigt'])
    expect(await old.titles(planned)).toContain('Kameror i centrum')
    expect(await old.page()).toContain('Väntar på besked (0)')
    expect(await old.page(`/arbetsyta/organ/${old.bodyId()}`)).toContain('Utestående ärenden (1)')
  })

  it('stays on an agenda that somebody has been called to', async () => {
    await old.read('2020-03-06', ['Inledning', putOff('Kameror i centrum')])
    const planned = await old.plan(farOff)
    await test.db
      .insertInto('summons')
      .values({
        ...{ id: crypto.randomUUID(), network_id: stage.networkId, body_id: old.bodyId(), meeting_id: planned },
        ...{ kind: 'call', sequence: 0, facts: '{}', sent_by: stage.people.secretary },
      })
      .execute()
    await old.read('2022-10-28', ['Inledning', 'Övrigt'])
    expect(await old.titles(planned)).toContain('Kameror i centrum')
  })

  it('is older than the latest meeting that was held here, also when it was read in last', async () => {
    await old.read('2022-10-28', ['Inledning', 'Övrigt'])
    const held = await old.plan()
    await stage.secretary.post(`/arbetsyta/moten/${held}/oppna`)
    await old.read('2022-12-02', ['Inledning', putOff('Kameror i centrum')])
    expect(await old.page()).toContain('Väntar på besked (1)')
    expect(await old.titles(await old.plan(farOff))).not.toContain('Kameror i centrum')
  })

  it('goes on to the meeting that the notes themselves plan, so that its notes take it up when they come', async () => {
    await old.read('2022-10-28', ['Inledning', 'Övrigt'])
    await old.read('2015-03-06', ['Inledning', putOff('Lampor i parken'), 'Nästa möte\n\nNästa möte är 2015-05-08.'])
    const planned = await test.db
      .selectFrom('meeting')
      .select('id')
      .where('body_id', '=', old.bodyId())
      .where('day', '=', '2015-05-08')
      .executeTakeFirst()
    expect(await old.titles(planned?.id ?? '')).toContain('Lampor i parken')
    expect(await old.page()).toContain('Väntar på besked (1)')
  })

  it('is counted in the same way wherever it is told of', async () => {
    const { latest, oldest } = await old.readThree()
    const line = 'Bordlagda i inlästa anteckningar (2)'
    for (const browser of [stage.secretary, stage.member]) {
      for (const path of [`/arbetsyta/organ/${old.bodyId()}`, '/arbetsyta'])
        expect(outstandingIn.exec(await old.page(path, browser))?.[1]).toBe('1')
      expect(await old.page(`/arbetsyta/organ/${old.bodyId()}`, browser)).toContain(line)
      expect(await old.page('/arbetsyta', browser)).toContain('Bordlagda i inlästa anteckningar, Styrgruppen (2)')
      expect(await old.page('/arbetsyta/arenden', browser)).toMatch(/Utestående \(1\).*anteckningar, Styrgruppen \(2\)/)
    }
    expect(await old.page(`/arbetsyta/organ/${old.bodyId()}/moten/nytt`)).toMatch(
      /Ett bordlagt ärende väntar.*anteckningar \(2\)/,
    )
    const planned = await old.plan(farOff)
    expect(await old.page(`/arbetsyta/moten/${planned}`)).toContain(line)
    expect(await old.page(`/arbetsyta/moten/${planned}`, stage.member)).not.toContain('Bordlagda i inlästa')
    expect(await old.page(`/arbetsyta/moten/${oldest}`)).toContain('Bordlagda i inlästa anteckningar (1)')
    expect(await old.page(`/arbetsyta/moten/${latest}`)).not.toContain('Bordlagda i inlästa')
    const batch = await test.db
      .selectFrom('import_draft')
      .select('batch_id')
      .where('meeting_id', '=', oldest)
      .executeTakeFirstOrThrow()
    expect(await old.page(`/arbetsyta/inlasning/omgangar/${batch.batch_id}`)).toContain('anteckningar, Styrgruppen (2)')
    const lamps = await old.page(`/arbetsyta/arenden/${await old.matterOf(oldest, 'Lampor')}`, stage.reader)
    expect(lamps).toContain('Väntar på besked om det ska tas upp igen.')
    expect(lamps).not.toContain('av sig självt')
  })

  it('is not in the list when it goes on as a later matter, and comes back when that is undone', async () => {
    await old.read('2020-03-06', ['Inledning', putOff('Kameror i centrum')])
    const id = old.bodyId()
    await old.read('2022-10-28', ['Inledning', 'Forts. kameror i centrum\n\nFrågan diskuterades.'])
    expect(await old.page()).toContain('Väntar på besked (1)')
    const joins = `/arbetsyta/organ/${id}/hor-ihop`
    const pair = /value="([0-9a-f-]{36}\/[0-9a-f-]{36})"/.exec((await stage.secretary.get(joins)).text)?.[1] ?? ''
    await stage.secretary.post(joins, { same: pair })
    expect(await old.page()).toContain('Väntar på besked (0)')
    const joined = await test.db.selectFrom('matter_continuation').select('id').where('body_id', '=', id).execute()
    await stage.secretary.post(`${joins}/angra`, { joined: joined[0]?.id ?? '' })
    expect(await old.page()).toContain('Väntar på besked (1)')
  })
})

it('what is closed to some is told to none of them, nor counted for them', async () => {
  const { oldest } = await old.readThree()
  const matter = await old.matterOf(oldest, 'Lampor')
  const closed = await stage.secretary.post(`/arbetsyta/sekretess/ny?slag=matter&id=${matter}`, {
    ...{ level: 'persons', personIds: stage.people.chair, law: 'OSL 18 kap. 1 §', since: '2022-11-01' },
    decidedBy: 'Karin Lindvall',
  })
  expect([closed.status, play.problemOn(closed)]).toEqual([303, ''])
  expect(await old.page()).toMatch(/Väntar på besked \(2\).*Lampor i parken/)
  expect(await old.page(old.root(), stage.chair)).toContain('Lampor i parken')
  expect(await old.page(old.root(), stage.reader)).toMatch(/Väntar på besked \(1\)/)
  expect(await old.page(old.root(), stage.reader)).not.toContain('Lampor')
  const body = await old.page(`/arbetsyta/organ/${old.bodyId()}`, stage.reader)
  expect(outstandingIn.exec(body)?.[1]).toBe('1')
  expect(body).toContain('Bordlagda i inlästa anteckningar (1)')
  await old.answer({ one: `settle/${matter}`, reason: 'Hemligt skäl.' })
  expect(await old.page(old.root(), stage.chair)).toContain('Hemligt skäl.')
  expect(await old.page(old.root(), stage.reader)).not.toContain('Hemligt skäl.')
})
