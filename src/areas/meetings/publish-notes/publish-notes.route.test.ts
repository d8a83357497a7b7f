// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { approvedNotes, publicPathOf } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'
import { grounds } from '../leave-out.rule.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
  held = await approvedNotes(test)
})
afterAll(() => test.close())

const path = () => `/arbetsyta/moten/${held.meetingId}/publicera`
const publish = (form: Form) => held.stage.secretary.post(path(), form)
const openPage = async () => play.textOf((await test.browser().get(await publicPathOf(test, held.meetingId))).text)
const chosen = { approval: '1', 'leaveOut-0': 'ja', 'ground-0': grounds[2], 'hideTitle-0': 'ja' }

describe('publishing with items left out', () => {
  it('lists the items, for the secretary alone', async () => {
    const page = await held.stage.secretary.get(path())
    expect([page.status, play.textOf(page.text).includes('1. Belysning')]).toEqual([200, true])
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader]) {
      expect((await browser.get(path())).status).toBe(403)
      expect((await browser.post(path(), chosen)).status).toBe(403)
    }
  })

  it.each([
    ['without a ground', { ...chosen, 'ground-0': '' }, 'Ange varför punkten lämnas ute'],
    ['with an endless one', { ...chosen, 'otherGround-0': 'x'.repeat(300) }, 'Skriv grunden kortare'],
    ['of notes corrected meanwhile', { ...chosen, approval: '2' }, 'har godkänts sedan du öppnade'],
  ])('is refused %s, with what was chosen kept', async (_case, form, words) => {
    const refused = await publish(form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toMatch(/name="hideTitle-0"[^>]*checked|checked[^>]*name="hideTitle-0"/)
    expect(await play.statusOf(test, held.meetingId)).toBe('approved')
  })

  it('puts the ground in the item’s place, once, and leaves the approval as it is', async () => {
    const sent = await Promise.all([publish(chosen), publish(chosen)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const page = await openPage()
    expect(page).toContain('1. Utelämnad punkt Punkten är utelämnad. Grund: OSL 18 kap. 13 §')
    for (const words of ['Belysning', 'Tunneln är mörk', 'Lamporna byts']) expect(page).not.toContain(words)
    const { edition, approval } = await kept()
    expect(edition.content_hash).not.toBe(approval.content_hash)
    expect(edition.matter_ids).toEqual([])
    expect(JSON.stringify(approval.content)).toContain('Lamporna byts')
  })

  it('notes in the log what was left out and why, and no word of it', async () => {
    const { detail } = await test.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('act', '=', 'publish-notes')
      .executeTakeFirstOrThrow()
    expect(detail).toMatchObject({ approval: 1, leftOut: [{ number: '1', ground: grounds[2] }] })
    expect(JSON.stringify(detail)).not.toContain('Belysning')
  })

  it('leaves it out anew when the edition is taken back and the notes are published by the plain button', async () => {
    await held.post('avpublicera', { reason: 'Fel namn.' })
    expect((await held.post('publicera')).status).toBe(303)
    expect(await openPage()).not.toContain('Lamporna byts')
  })
})

async function kept() {
  const one = <Name extends 'approval' | 'published.edition'>(name: Name) => test.db.selectFrom(name)
  const edition = await one('published.edition')
    .select(['content_hash', 'matter_ids'])
    .where('subject_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  const approval = await one('approval')
    .select(['content', 'content_hash'])
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  return { edition, approval }
}
