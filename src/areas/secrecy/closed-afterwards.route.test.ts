// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aRole } from '../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import { close, ownerFinds, secret, tablesWithSecret } from '../../../tests/support/planted-secret.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

describe('what is closed after the notes were approved', () => {
  let later: HeldMeeting
  let another: Browser
  beforeAll(async () => {
    later = await aHeldMeeting(test)
    const other = await aRole(test.db, { role: 'secretary', network_id: later.stage.networkId })
    another = await test.as(other.id)
    await later.onItem('anteckning', { version: '1', notes: `Om ${secret}.` })
    await later.post('narvaro', { act: 'all-present' })
    await later.post('skicka', sendingTo(later.stage.people.member))
    await approve(later.stage.member, later.meetingId)
    expect(await ownerFinds(test, 'approval', `meeting_id = '${later.meetingId}'`)).toBe(1)
    await close(later.stage.secretary, 'agenda-item', later.itemId, {
      level: 'persons',
      personIds: [later.stage.people.chair],
    })
  })

  it('is closed in the approved notes too', async () => {
    expect(await tablesWithSecret(test, later.stage.people.member)).not.toContain('public.approval')
    expect(await tablesWithSecret(test, later.stage.people.chair)).toContain('public.approval')
  })

  it('is left out by the one who publishes, who must be able to read what is left out', async () => {
    const refused = await another.post(`/arbetsyta/moten/${later.meetingId}/publicera`)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('stängts för dig')])
    expect((await later.post('publicera')).status).toBe(303)
    expect(await ownerFinds(test, 'published.edition', `subject_id = '${later.meetingId}'`)).toBe(0)
  })

  it('cannot be what anyone can read already', async () => {
    const { id } = (await play.agendaOf(test, later.meetingId))[0] ?? { id: '' }
    await sql`update restriction set lifted_at = now(), lifted_by = recorded_by where record_id = ${later.itemId}`.execute(
      test.db,
    )
    const refused = await close(later.stage.secretary, 'agenda-item', id, { level: 'body' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Avpublicera dem först')])
    await later.post('avpublicera', { reason: 'Fel.' })
    expect((await close(later.stage.secretary, 'agenda-item', id, { level: 'body' })).status).toBe(303)
  })
})
