// Real: the database and its rules. Left out: the program's pages.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { actAs, type Transaction } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aBody, aMatter, aMeeting, anAgendaItem, aRole, takeSteps } from '../../../tests/support/builders.ts'
import { listOutstanding } from './outstanding.store.ts'
import { countPastTablings, isPastTabling, listPastTablings } from './past-tablings.store.ts'

let test: TestApp
let body: Awaited<ReturnType<typeof aBody>>
let secretary: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  body = await aBody(test.db)
  secretary = (await aRole(test.db, { role: 'secretary', network_id: body.network_id })).id
})

const acts = {
  'read in': ['record'],
  held: ['open', 'send-for-approval', 'approve'],
  ongoing: ['open'],
  planned: [],
  cancelled: ['cancel'],
} as const
type How = keyof typeof acts
type Meeting = Awaited<ReturnType<typeof aMeeting>>

const read = <T>(work: (tx: Transaction) => Promise<T>) => actAs(test.deployment.app, secretary, work)
const lead = (meeting: Meeting, how: How) => takeSteps(test.db, meeting, [...acts[how]])

/** A matter that was put off at the first of these meetings, and stands on the agenda of each that is marked so. */
async function aTabledMatter(...meetings: readonly (readonly [How, string, 'there'?])[]) {
  const made = []
  for (const [how, day] of meetings) made.push({ how, meeting: await aMeeting(test.db, body, { day }) })
  const [first] = made
  if (!first) throw new Error('no meeting')
  const { matter, agendaItem } = await aMatter(test.db, first.meeting)
  const at = { body_id: body.id, meeting_id: first.meeting.id, agenda_item_id: agendaItem.id, matter_id: matter.id }
  const put = { network_id: body.network_id, ...at }
  await test.db
    .insertInto('matter_step')
    .values({ ...put, number: 2, act: 'table', from_status: 'open', to_status: 'tabled', person_id: secretary })
    .execute()
  await test.db
    .insertInto('tabling')
    .values({ id: crypto.randomUUID(), ...put, reason: 'tidsbrist', recorded_by: secretary })
    .execute()
  for (const [index, { meeting }] of made.entries())
    if (meetings[index]?.[2] && meeting.id !== first.meeting.id)
      await anAgendaItem(test.db, meeting, { matter_id: matter.id })
  for (const { meeting, how } of made) await lead(meeting, how)
  return matter
}

const isPast = async ({ id }: { id: string }) => {
  const [past, outstanding, counted, one] = await read(async (tx) => [
    (await listPastTablings(tx, body.id)).some(({ matterId }) => matterId === id),
    (await listOutstanding(tx, body.id)).some((matter) => matter.id === id),
    (await countPastTablings(tx)).some(({ bodyId, count }) => bodyId === body.id && count === 1),
    await isPastTabling(tx, { id, bodyId: body.id }),
  ])
  // It waits in one place and not in the other, and all who ask get the same answer.
  expect([outstanding, counted, one]).toEqual([!past, past, past])
  return past
}

it.each([
  ['the only notes there are', [['read in', '2015-03-06']], false],
  [
    'older notes than others read in',
    [
      ['read in', '2015-03-06'],
      ['read in', '2015-05-08'],
    ],
    true,
  ],
  [
    'notes of the same day as the latest',
    [
      ['read in', '2015-05-08'],
      ['read in', '2015-05-08'],
    ],
    false,
  ],
  [
    'older notes than a meeting held here',
    [
      ['read in', '2015-03-06'],
      ['held', '2022-01-14'],
    ],
    true,
  ],
  [
    'older notes than a meeting being held',
    [
      ['read in', '2015-03-06'],
      ['ongoing', '2022-01-14'],
    ],
    true,
  ],
  [
    'older notes than a meeting that is planned',
    [
      ['read in', '2015-03-06'],
      ['planned', '2031-01-14'],
    ],
    false,
  ],
  [
    'older notes than a meeting that was cancelled',
    [
      ['read in', '2015-03-06'],
      ['cancelled', '2022-01-14'],
    ],
    false,
  ],
  [
    'notes younger than the latest meeting held here, though not the latest read in',
    [
      ['read in', '2022-03-04'],
      ['held', '2022-01-14'],
      ['read in', '2022-05-06'],
    ],
    false,
  ],
  [
    'a meeting held here, whatever has been held since',
    [
      ['held', '2015-03-06'],
      ['held', '2022-01-14'],
    ],
    false,
  ],
  [
    'old notes, and came up at a meeting held here',
    [
      ['read in', '2015-03-06'],
      ['held', '2021-01-14', 'there'],
      ['held', '2022-01-14'],
    ],
    false,
  ],
  [
    'old notes, and came up at two meetings of one day, one of them held here',
    [
      ['read in', '2015-03-06'],
      ['read in', '2021-01-14', 'there'],
      ['held', '2021-01-14', 'there'],
      ['held', '2022-01-14'],
    ],
    false,
  ],
  [
    'old notes, and stands on the agenda of a coming meeting',
    [
      ['read in', '2015-03-06'],
      ['read in', '2015-05-08'],
      ['planned', '2031-01-14', 'there'],
    ],
    false,
  ],
  [
    'old notes, and stands on the agenda of a meeting that was planned long ago and never held',
    [
      ['read in', '2015-03-06'],
      ['planned', '2015-04-10', 'there'],
      ['read in', '2015-05-08'],
    ],
    true,
  ],
] as const)('put off in %s', async (_case, meetings, past) =>
  expect(await isPast(await aTabledMatter(...meetings))).toBe(past),
)

it('what another body waits for is not among them', async () => {
  const matter = await aTabledMatter(['read in', '2015-03-06'], ['held', '2022-01-14'])
  const sender = await aBody(test.db, { network_id: body.network_id })
  const sent = await aMatter(test.db, await aMeeting(test.db, sender))
  const { meeting_id, id: agenda_item_id } = sent.agendaItem
  const [id, between] = [crypto.randomUUID(), { body_id: sender.id, to_body_id: body.id }]
  const from = { network_id: body.network_id, meeting_id, agenda_item_id, matter_id: sent.matter.id }
  await test.db
    .insertInto('hand_over')
    .values({ id, ...between, ...from, title: 'Lampor', wording: 'Underlag.', recorded_by: secretary })
    .execute()
  const taken = [
    { number: 1, act: 'hand-over', from_status: '', to_status: 'sent' },
    { number: 2, act: 'accept', from_status: 'sent', to_status: 'accepted', to_matter_id: matter.id },
  ]
  for (const step of taken)
    await test.db
      .insertInto('hand_over_step')
      .values({ hand_over_id: id, ...between, ...step, person_id: secretary })
      .execute()
  expect(await isPast(matter)).toBe(false)
})

it('is told to nobody but those who may read the body', async () => {
  const matter = await aTabledMatter(['read in', '2015-03-06'], ['held', '2022-01-14'])
  const { id: stranger } = await aRole(test.db, { role: 'secretary', network_id: (await aBody(test.db)).network_id })
  await actAs(test.deployment.app, stranger, async (tx) => {
    expect(await listPastTablings(tx, body.id)).toEqual([])
    expect(await isPastTabling(tx, { id: matter.id, bodyId: body.id })).toBe(false)
  })
})
