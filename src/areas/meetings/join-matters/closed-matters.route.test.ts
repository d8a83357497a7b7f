// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { aTabledAndATalk, proposedPairs } from '../../../../tests/support/continued.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let read: Awaited<ReturnType<typeof aTabledAndATalk>>
let root: string
let pair: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  read = await aTabledAndATalk(test, stage)
  root = `/arbetsyta/organ/${read.bodyId}/hor-ihop`
  pair = (await proposedPairs(test, read.bodyId))[0] ?? ''
})

const joined = () => test.db.selectFrom('matter_continuation').selectAll().where('body_id', '=', read.bodyId).execute()
const apart = () =>
  test.db
    .selectFrom('continuation_proposal')
    .selectAll()
    .where('body_id', '=', read.bodyId)
    .where('apart_at', 'is not', null)
    .execute()
const matterPage = async (browser: Browser, id: string | null) =>
  play.textOf((await browser.get(`/arbetsyta/arenden/${id}`)).text)

describe('what is closed to others', () => {
  const close = async (kind: 'matter' | 'agenda-item', id: string | null) => {
    const made = await stage.secretary.post(`/arbetsyta/sekretess/ny?slag=${kind}&id=${id}`, {
      ...{ level: 'persons', personIds: stage.people.chair, law: 'OSL 18 kap. 1 §', since: '2022-11-01' },
      decidedBy: 'Karin Lindvall',
    })
    expect([made.status, play.problemOn(made)]).toEqual([303, ''])
  }

  it('is not told by what goes on from it', async () => {
    await stage.secretary.post(root, { same: pair })
    const [earlier, later] = [
      await play.itemTitled(test, read.first, 'Belysning'),
      await play.itemTitled(test, read.second, 'belysning'),
    ]
    await close('matter', earlier.matter_id)
    const told = await matterPage(stage.reader, later.matter_id)
    for (const closed of ['Belysning vid stationerna', '10 juni 2022', 'Hör ihop'])
      expect([closed, told.includes(closed)]).toEqual([closed, false])
    expect(await matterPage(stage.chair, later.matter_id)).toContain('Började som')
  })

  it('as one item only, is not told by the reason either', async () => {
    await stage.secretary.post(root, { same: pair })
    await close('agenda-item', (await play.itemTitled(test, read.first, 'Belysning')).id)
    const later = await play.itemTitled(test, read.second, 'belysning')
    const told = await matterPage(stage.reader, later.matter_id)
    expect(told).not.toContain('Samma')
    expect(told).not.toContain('10 juni 2022')
  })
})

it('is for the body’s secretary and nobody else', async () => {
  const other = await play.aStage(test)
  const ofBody = await aRole(test.db, { role: 'secretary', network_id: stage.networkId, body_id: read.bodyId })
  for (const browser of [stage.chair, stage.member, stage.reader, other.secretary]) {
    const answers = [
      await browser.get(root),
      await browser.post(root, { same: pair }),
      await browser.post(root, { apart: pair }),
      await browser.post(`${root}/angra`, { told: pair }),
    ]
    for (const { status } of answers) expect([403, 404]).toContain(status)
  }
  expect([await joined(), await apart()]).toEqual([[], []])
  const browser = await test.as(ofBody.id)
  expect((await browser.post(root, { same: pair })).status).toBe(303)
  expect(await joined()).toHaveLength(1)
})
