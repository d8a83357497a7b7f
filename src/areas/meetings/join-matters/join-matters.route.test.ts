// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import * as continued from '../../../../tests/support/continued.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let bodyId: string
let root: string

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
})

const read = async (day: string, items: string[]) => {
  const { meetingId, bodyId: id } = await continued.readNotes(test, stage, day, items)
  at(id)
  return meetingId
}
const at = (id: string) => {
  bodyId = id
  root = `/arbetsyta/organ/${id}/hor-ihop`
}
const joins = () => test.db.selectFrom('matter_continuation').selectAll().where('body_id', '=', bodyId).execute()
const standing = async () => (await joins()).filter(({ undone_at }) => undone_at === null)
const pairs = () => continued.proposedPairs(test, bodyId)
const page = async (browser = stage.secretary, path = root) => play.textOf((await browser.get(path)).text)
const bodyPage = (browser = stage.secretary) => page(browser, `/arbetsyta/organ/${bodyId}`)
const answer = (form: Form) => stage.secretary.post(root, form)
const undo = (form: Form) => stage.secretary.post(`${root}/angra`, form)
const statusOf = (meetingId: string, title: string) => play.itemTitled(test, meetingId, title)

const aTabledAndATalk = async () => {
  const read = await continued.aTabledAndATalk(test, stage)
  at(read.bodyId)
  return read
}

describe('notes that are read in', () => {
  it('propose what an item may go on from, and join nothing', async () => {
    const { first, second } = await aTabledAndATalk()
    expect(await page()).toMatch(
      /Förslag \(1\).* Forts\. belysning vid stationerna 28 oktober 2022 Belysning vid stationerna 10 juni 2022 Rubrikerna säger samma sak: ”Forts\. belysning vid stationerna” och ”Belysning vid stationerna”\. Punkten sköts upp till ”nästa möte”, och det här är nästa\./,
    )
    expect(await joins()).toEqual([])
    expect(await bodyPage()).toContain('Ärenden som kan höra ihop (1)')
    expect(await bodyPage()).toContain('Bordlagda i inlästa anteckningar (1)')
    expect(await bodyPage(stage.member)).not.toContain('kan höra ihop')
    for (const meetingId of [first, second]) {
      const path = `/arbetsyta/moten/${meetingId}`
      expect(await page(stage.secretary, path)).toContain('Ärenden som kan höra ihop (1)')
      expect(await page(stage.reader, path)).not.toContain('kan höra ihop')
    }
  })

  it('propose the same when the older ones come after the newer', async () => {
    await read('2022-10-28', ['Forts. belysning vid stationerna\n\nFrågan diskuterades.'])
    await read('2022-06-10', ['Inledning', continued.tabledItem])
    expect(await pairs()).toHaveLength(1)
    expect(await page()).toContain('Förslag (1)')
  })

  it('propose nothing of another body’s', async () => {
    await read('2022-06-10', [continued.tabledItem])
    const other = play.someText('2022-10-28', ['Belysning vid stationerna'], 'Arbetsgruppen')
    await play.aReadMeeting(stage, other)
    const all = await test.db
      .selectFrom('continuation_proposal')
      .selectAll()
      .where('network_id', '=', stage.networkId)
      .execute()
    expect(all).toEqual([])
  })
})

describe('one who says that it is the same matter', () => {
  it('makes one history of both, and what was put off waits no longer', async () => {
    const { first, second } = await aTabledAndATalk()
    const [pair = ''] = await pairs()
    const done = await answer({ same: pair })
    expect([done.status, done.location]).toEqual([303, `${root}?klart=sammaarende`])
    const [earlier, later] = [await statusOf(first, 'Belysning'), await statusOf(second, 'belysning')]
    expect(await standing()).toMatchObject([
      { matter_id: later.matter_id, earlier_matter_id: earlier.matter_id, joined_by: stage.people.secretary },
    ])
    // What was only talked of has become a matter, and its notes say what they said.
    expect([earlier.status, later.status, later.notes]).toEqual(['tabled', 'open', 'Frågan diskuterades.'])
    const story =
      /Bordlagt: .* Började som Belysning vid stationerna ?\. .* Diskuterat .*Hör ihop med Fortsätter Belysning vid stationerna ?, 10 juni 2022\. .*Sammanfört .* av Karin Lindvall/
    expect(await page(stage.reader, `/arbetsyta/arenden/${later.matter_id}`)).toMatch(story)
    const back = await page(stage.reader, `/arbetsyta/arenden/${earlier.matter_id}`)
    expect(back).toMatch(/Fortsätter som ”Forts\. belysning.*Fortsatte som Forts\. belysning.*Frågan diskuterades/)
    expect(back).not.toContain('Ändra vad som hör ihop')
    expect(await bodyPage()).toContain('Utestående ärenden (0)')
    expect(await bodyPage()).not.toContain('kan höra ihop')
    expect(await page()).toMatch(/Förslag \(0\).*Sammanförda ärenden/)
  })

  it('can take it back, and the matter waits again where it is seen', async () => {
    const { first } = await aTabledAndATalk()
    const { matter_id: tabled } = await statusOf(first, 'Belysning')
    await stage.secretary.post(`/arbetsyta/organ/${bodyId}/bordlagda`, { one: `take-up/${tabled}` })
    const plan = await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day: nextDay() })
    const planned = play.idIn(plan.location)
    const titles = async () => (await play.agendaOf(test, planned)).map(({ title }) => title)
    expect(await titles()).toContain('Belysning vid stationerna')
    const [pair = ''] = await pairs()
    await answer({ same: pair })
    expect(await titles()).not.toContain('Belysning vid stationerna')
    const [join] = await standing()
    const undone = await undo({ joined: join?.id ?? '' })
    expect([undone.status, undone.location]).toEqual([303, `${root}?klart=horihopangrat`])
    expect(await joins()).toMatchObject([{ undone_by: stage.people.secretary }])
    expect(await titles()).toContain('Belysning vid stationerna')
    expect(await bodyPage()).toContain('Utestående ärenden (1)')
    expect(await page()).toMatch(/Förslag \(1\)/)
    expect((await undo({ joined: join?.id ?? '' })).status).toBe(303)
    await answer({ same: pair })
    expect(await standing()).toHaveLength(1)
  })

  it('may tick several at once, and what hangs together is joined once', async () => {
    await read('2022-01-14', [continued.tabledItem, 'Nya kameror i Salem'])
    await read('2022-06-10', ['Belysning vid stationerna', 'Nya kameror i Salem'])
    await read('2022-10-28', ['Belysning vid stationerna\n\nBordlagd den 14 januari 2022.', 'Nya kameror i Salem'])
    expect(await pairs()).toHaveLength(4)
    await answer({ act: 'same', pair: await pairs() })
    expect(await standing()).toHaveLength(4)
    const raised = await test.db.selectFrom('matter').select('id').where('body_id', '=', bodyId).execute()
    expect(raised).toHaveLength(6)
    expect(await page()).toContain('Förslag (0)')
    const [last] = await test.db
      .selectFrom('matter_continuation')
      .select('matter_id')
      .where('body_id', '=', bodyId)
      .execute()
    const whole = await page(stage.reader, `/arbetsyta/arenden/${last?.matter_id}`)
    for (const day of ['14 januari 2022', '10 juni 2022', '28 oktober 2022']) expect(whole).toContain(day)
  })

  it('of three that all lead to one another, joins them by two', async () => {
    const notes = 'Bordlagd den 14 januari 2022.'
    await read('2022-01-14', [continued.tabledItem.replace('Belysning vid stationerna', 'Lampor')])
    await read('2022-06-10', [`Belysning vid stationerna\n\n${notes}`])
    await read('2022-10-28', [`Belysning vid stationerna\n\n${notes}`])
    expect(await pairs()).toHaveLength(3)
    await answer({ act: 'same', pair: await pairs() })
    expect(await standing()).toHaveLength(2)
    expect(await page()).toContain('Förslag (0)')
  })

  it('twice at once, joins once', async () => {
    await aTabledAndATalk()
    const [pair = ''] = await pairs()
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => answer({ same: pair })))
    expect(all.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect(await standing()).toHaveLength(1)
  })

  it('of nothing, is asked to choose', async () => {
    await aTabledAndATalk()
    const refused = await answer({ act: 'same' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, 'Välj minst ett förslag.'])
  })

  it('leaves a trace in the log for each', async () => {
    await aTabledAndATalk()
    const [pair = ''] = await pairs()
    await answer({ same: pair })
    await undo({ joined: (await standing())[0]?.id ?? '' })
    await answer({ apart: pair })
    await undo({ told: pair })
    const acts = await test.db
      .selectFrom('audit_entry')
      .select('act')
      .where('chain', '=', stage.networkId)
      .orderBy('number')
      .execute()
    expect(acts.map(({ act }) => act).slice(-4)).toEqual([
      ...['join-matters', 'undo-joining-matters', 'tell-matters-apart', 'undo-telling-matters-apart'],
    ])
  })
})

describe('one who says that they are not the same', () => {
  it('is not asked again, until it is taken back', async () => {
    await aTabledAndATalk()
    const [pair = ''] = await pairs()
    const done = await answer({ apart: pair })
    expect(done.location).toBe(`${root}?klart=intesamma`)
    expect(await page()).toMatch(/Förslag \(0\).*Inte samma ärende.*Fortsätter inte.*Karin Lindvall/)
    await read('2022-08-19', ['Något annat'])
    expect(await page()).toContain('Förslag (0)')
    expect(await joins()).toEqual([])
    await undo({ told: pair })
    expect(await page()).toContain('Förslag (1)')
  })
})
