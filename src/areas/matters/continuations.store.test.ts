// Real: the database and its rules. Left out: the program's pages.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aBody, aMatter, aMeeting, aRole } from '../../../tests/support/builders.ts'
import { listContinuationsOf, listLinks, recordContinuation, undoContinuation } from './continuations.store.ts'

type Matter = Awaited<ReturnType<typeof aMatter>>
let test: TestApp
let body: Awaited<ReturnType<typeof aBody>>
let secretary: string
let matters: Matter[]
beforeAll(async () => {
  test = await createTestApp()
  body = await aBody(test.db)
  secretary = (await aRole(test.db, { role: 'secretary', network_id: body.network_id })).id
  const meeting = await aMeeting(test.db, body)
  matters = []
  for (const title of ['ett', 'två', 'tre']) matters.push(await aMatter(test.db, meeting, { title }))
})
afterAll(() => test.close())

const at = (index: number) => matters[index] ?? { matter: { id: '' }, agendaItem: { id: '' } }
const join = (later: number, earlier: number) =>
  actAs(test.deployment.app, secretary, (tx) =>
    recordContinuation(tx, {
      ...{ networkId: body.network_id, bodyId: body.id, reason: 'Samma rubrik.', joinedBy: secretary },
      ...{ matterId: at(later).matter.id, itemId: at(later).agendaItem.id },
      ...{ earlierMatterId: at(earlier).matter.id, earlierItemId: at(earlier).agendaItem.id },
    }),
  ).then(
    () => 'joined',
    (fault: unknown) => String(Reflect.get(Object(fault), 'constraint')),
  )

it('matters go on one way, once, and never in a circle', async () => {
  expect(await join(1, 0)).toBe('joined')
  expect(await join(1, 0)).toBe('matter_continuation_once')
  expect(await join(2, 1)).toBe('joined')
  expect(await join(0, 2)).toBe('matter_continuation_no_circle')
  expect(await join(0, 0)).toBe('matter_continuation_no_circle')
})

it('all that hangs together is found from anywhere in it, and no longer when a joint is undone', async () => {
  const act = <T>(work: Parameters<typeof actAs<T>>[2]) => actAs(test.deployment.app, secretary, work)
  const titles = (index: number) =>
    actAs(test.deployment.app, secretary, async (tx) =>
      (await listContinuationsOf(tx, at(index).matter.id)).map(({ title, earlierTitle }) => `${earlierTitle} ${title}`),
    )
  for (const index of [0, 1, 2]) expect((await titles(index)).sort()).toEqual(['ett två', 'två tre'])
  const { rows } = await sql<{ id: string }>`select id from matter_continuation
    where earlier_matter_id = ${at(0).matter.id}`.execute(test.db)
  const [joint] = rows
  expect(await act((tx) => undoContinuation(tx, body.id, joint?.id ?? '', secretary))).toBe(true)
  expect(await act((tx) => undoContinuation(tx, body.id, joint?.id ?? '', secretary))).toBe(false)
  expect(await act((tx) => undoContinuation(tx, randomUUID(), joint?.id ?? '', secretary))).toBe(false)
  expect([await titles(0), await titles(2)]).toEqual([[], ['två tre']])
  expect(await act((tx) => listLinks(tx, body.id))).toEqual([
    { matterId: at(2).matter.id, earlierMatterId: at(1).matter.id },
  ])
  expect(await join(0, 2)).toBe('joined')
})
