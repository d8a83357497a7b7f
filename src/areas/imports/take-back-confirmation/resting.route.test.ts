// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { confirmedNotes, tabled } from '../../../../tests/support/confirmed-notes.ts'
import { prepare } from '../../../../tests/support/prepared.ts'
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
type Fields = Record<string, string>
type Made = Awaited<ReturnType<typeof own.confirmed>>
const at = ({ meetingId }: Made, act: string, form: Fields = {}) =>
  stage.secretary.post(`/arbetsyta/moten/${meetingId}/${act}`, form)
const owned = () => ({ network_id: stage.networkId })
const firstItem = async ({ meetingId }: Made) => (await play.agendaOf(test, meetingId))[0]
const bodyOf = async ({ meetingId }: Made) =>
  (await test.db.selectFrom('meeting').select('body_id').where('id', '=', meetingId).executeTakeFirstOrThrow()).body_id

/** Its matter, where it has one, or else the item itself. */
async function closedAndOpened({ id: itemId, matter_id }: { id: string; matter_id: string | null }) {
  const record = matter_id ? `slag=matter&id=${matter_id}` : `slag=agenda-item&id=${itemId}`
  const ground = { level: 'body', law: 'OSL 18:1', since: '2026-02-03', decidedBy: 'Karin' }
  await stage.secretary.post(`/arbetsyta/sekretess/ny?${record}`, ground)
  const { id } = await test.db
    .selectFrom('restriction')
    .select('id')
    .where('network_id', '=', stage.networkId)
    .executeTakeFirstOrThrow()
  const opened = await stage.secretary.post(`/arbetsyta/natverk/${stage.networkId}/sekretess/${id}/hav`)
  expect(opened.location).toContain('klart=havd')
}

/** What somebody does with a meeting that was made of notes, and what the page then says. */
const rests: [string, (made: Made) => Promise<unknown>, string][] = [
  ['its notes are published', (made) => at(made, 'publicera'), 'publicerade'],
  [
    'its notes were published and are withdrawn',
    async (made) => {
      await at(made, 'publicera')
      await at(made, 'avpublicera', { reason: 'Fel fil.' })
    },
    'publicerade',
  ],
  [
    'a correction is proposed',
    (made) => at(made, 'ratta', { approval: '1', reason: 'Fel plats.', place: 'Haninge' }),
    'en rättelse av dem är föreslagen',
  ],
  [
    'an item is closed for secrecy',
    async (made) =>
      test.db
        .insertInto('restriction')
        .values({
          ...{
            id: crypto.randomUUID(),
            record_kind: 'agenda-item',
            record_id: (await firstItem(made))?.id ?? '',
            level: 'body',
          },
          ...{ ...owned(), body_id: await bodyOf(made), law: 'OSL 18:1', since: '2026-02-03', decided_by: 'Karin' },
          recorded_by: stage.people.secretary,
        })
        .execute(),
    'stängd för sekretess',
  ],
  [
    'its matter is taken up at a later meeting',
    () => own.confirmed('2026-03-02', ['Belysning', 'Vatten'], { 'i-0-decisions': 'Nej.' }),
    'gått vidare',
  ],
  ...(['Inget beslut', 'Belysning'] as const).map((title): [string, (made: Made) => Promise<unknown>, string] => [
    `it was closed for secrecy and is opened again: ${title}`,
    async (made) => closedAndOpened(await play.itemTitled(test, made.meetingId, title)),
    'har varit stängd för sekretess',
  ]),
  ...Object.entries({
    ...{ proposal: 'Att byta lamporna.', background: 'De är från 1990.', presenter: 'Eva Ström', minutes: '20' },
    ...{ isIfTime: 'ja', title: 'Belysning i parken' },
  }).map(([field, words]): [string, (made: Made) => Promise<unknown>, string] => [
    `its matter is prepared for a coming meeting: ${field}`,
    async () => prepare(test, stage, (await own.meetingOn('2026-03-02'))[0]?.id ?? '', 'Belysning', { [field]: words }),
    'gått vidare',
  ]),
  [
    'somebody there is joined to a person of the register',
    async (made) => {
      const { id } = await test.db
        .selectFrom('attendance')
        .select('id')
        .where('meeting_id', '=', made.meetingId)
        .executeTakeFirstOrThrow()
      await test.db
        .insertInto('person_join')
        .values({
          ...{ id: crypto.randomUUID(), ...owned(), person_id: stage.people.member, attendance_id: id },
          joined_by: stage.people.secretary,
        })
        .execute()
    },
    'kopplad till en person',
  ],
  [
    'somebody has said that its matter is none of another meeting’s',
    async (made) => {
      const earlier = await own.confirmed('2026-01-12', ['Belysning', 'Sop'], { 'i-0-decisions': 'Ja.' })
      const pair = {
        agenda_item_id: (await firstItem(made))?.id ?? '',
        earlier_item_id: (await firstItem(earlier))?.id ?? '',
      }
      await test.db
        .insertInto('continuation_proposal')
        .values({
          ...{ ...pair, ...owned(), body_id: await bodyOf(made), reason: 'Samma rubrik.', weight: 5 },
          ...{ apart_by: stage.people.secretary, apart_at: new Date() },
        })
        .onConflict((conflict) =>
          conflict
            .columns(['agenda_item_id', 'earlier_item_id'])
            .doUpdateSet({ apart_by: stage.people.secretary, apart_at: new Date() }),
        )
        .execute()
    },
    'svarat på om ett ärende',
  ],
  [
    'somebody has said what became of its matter',
    async (made) => {
      const agendaItem = await firstItem(made)
      await test.db
        .insertInto('matter_step')
        .values({
          ...{ ...owned(), body_id: await bodyOf(made), meeting_id: made.meetingId, number: 3 },
          ...{ matter_id: agendaItem?.matter_id ?? '', agenda_item_id: agendaItem?.id ?? '' },
          ...{ act: 'settle', from_status: 'tabled', to_status: 'closed', person_id: stage.people.secretary },
        })
        .execute()
    },
    'sagt vad det blev',
  ],
  [
    'members are asked about an item of it',
    async (made) =>
      test.db
        .insertInto('question_round')
        .values({
          ...{ id: crypto.randomUUID(), ...owned(), body_id: await bodyOf(made), meeting_id: made.meetingId },
          ...{
            agenda_item_id: (await firstItem(made))?.id ?? '',
            kind: 'questions',
            created_by: stage.people.secretary,
          },
        })
        .execute(),
    'en frågerunda',
  ],
  [
    'a board has put up its notice',
    async (made) =>
      test.db
        .insertInto('board_notice')
        .values({
          ...{ id: crypto.randomUUID(), ...owned(), body_id: await bodyOf(made), meeting_id: made.meetingId },
          ...{ organisation_name: 'Ekby', recorded_by: stage.people.secretary },
        })
        .execute(),
    'anslagna',
  ],
]

describe('a confirmation on which something rests', () => {
  it.each(rests)('stays when %s, and the page tells why and what to do instead', async (_case, act, words) => {
    const items = ['Belysning', 'Busskort', 'Inget beslut']
    const made = await own.confirmed('2026-02-02', items, { ...tabled, 'f-nextDate': '2026-03-02' })
    await act(made)
    const before = await own.everything()
    const page = await stage.secretary.get(`${path(made.draftId)}/ta-tillbaka`)
    expect(play.textOf(page.text)).toContain(words)
    expect(page.text).toContain(`href="/arbetsyta/moten/${made.meetingId}/ratta"`)
    expect(page.text).not.toContain('Låt den vara')
    const refused = await own.takeBack(made.draftId)
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining(words)])
    expect(await own.everything()).toEqual(before)
    expect((await own.draftRow(made.draftId)).status).toBe('confirmed')
    expect((await own.actsOn(made.draftId)).map(({ act: name }) => name)).toEqual(['confirm-draft'])
  })

  it('stays when a matter that it took up from an earlier meeting has gone on to a later one', async () => {
    await own.confirmed('2026-02-02', ['Belysning', 'Busskort'], { ...tabled, 'f-nextDate': '2026-03-02' })
    const { draftId } = await own.confirmed('2026-03-02', ['Belysning', 'Vatten'], {
      ...tabled,
      'f-nextDate': '2026-04-02',
    })
    const last = await own.confirmed('2026-04-02', ['Belysning', 'Vägar'], { ...tabled })
    const refused = await own.takeBack(draftId)
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining('gått vidare')])
    expect((await own.takeBack(last.draftId)).status).toBe(303)
    expect((await own.takeBack(draftId)).status).toBe(303)
  })

  it('stays when the plan it was written into had papers and guests that can’t be had back', async () => {
    await own.confirmed('2026-02-02', ['Belysning', 'Busskort'], { ...tabled, 'f-nextDate': '2026-02-16' })
    const [planned] = await own.meetingOn('2026-02-16')
    const item = (await play.agendaOf(test, planned?.id ?? ''))[0]
    await stage.secretary.post(`/arbetsyta/moten/${planned?.id}/punkter/${item?.id}/gast`, {
      ...{ name: 'Ylva', email: 'ylva@exempel.se' },
    })
    const { draftId } = await own.confirmed('2026-02-16', ['Vatten', 'Vägar'])
    const refused = await own.takeBack(draftId)
    expect([refused.status, play.textOf(refused.text)]).toEqual([
      422,
      expect.stringContaining('var förberett i Rådslag'),
    ])
  })

  it('stays when something refers to it that nobody has thought of', async () => {
    const made = await own.confirmed('2026-02-02')
    await test.db.transaction().execute(async (tx) => {
      await tx.updateTable('meeting').set({ status: 'planned' }).where('id', '=', made.meetingId).execute()
      await tx
        .insertInto('retraction')
        .values({
          ...{
            fact_id: crypto.randomUUID(),
            fact: 'decision',
            body_id: await bodyOf(made),
            meeting_id: made.meetingId,
          },
          retracted_by: stage.people.secretary,
        })
        .execute()
      await tx.updateTable('meeting').set({ status: 'approved' }).where('id', '=', made.meetingId).execute()
    })
    const before = await own.everything()
    const refused = await own.takeBack(made.draftId)
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining('Något annat i Rådslag')])
    expect(await own.everything()).toEqual(before)
  })
})
