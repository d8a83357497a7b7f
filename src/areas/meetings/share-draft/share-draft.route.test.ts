// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import { anOrganisation, aPost } from '../../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { approvedNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

/** The secretary and the chair work for one authority, the member for another; the reader’s is not known. */
beforeEach(async () => {
  held = await aHeldMeeting(test)
  const [own, other] = [await anOrganisation(test.db), await anOrganisation(test.db, { short_name: 'Sjöby' })]
  const { secretary, chair, member } = held.stage.people
  for (const [person_id, organisation_id] of [
    [secretary, own.id],
    [chair, own.id],
    [member, other.id],
  ] as const)
    await aPost(test.db, { person_id, organisation_id })
  await held.onItem('anteckning', { version: '1', notes: 'Tunneln är mörk.' })
  await held.post('narvaro', { act: 'all-present' })
})

const sharings = () =>
  test.db
    .selectFrom('draft_sharing')
    .select(['to_person', 'is_outside', 'organisation_name'])
    .where('meeting_id', '=', held.meetingId)
    .execute()

describe('sending for approval', () => {
  it('asks first, before the notes leave the authority, and notes that they did', async () => {
    const form = { approverId: held.stage.people.member }
    const asked = await held.post('skicka', form)
    expect([asked.status, play.textOf(asked.text).includes('2 kap. 10 § tryckfrihetsförordningen')]).toEqual([
      422,
      true,
    ])
    expect([play.problemOn(asked), await play.statusOf(test, held.meetingId)]).toEqual(['', 'ongoing'])
    const again = await held.post('skicka', { ...form, isAsked: 'ja' })
    expect([again.status, play.problemOn(again)]).toEqual([422, expect.stringContaining('Ta ställning')])
    expect((await held.post('skicka', { ...form, hasConsidered: 'ja' })).status).toBe(303)
    expect(await sharings()).toEqual([{ to_person: form.approverId, is_outside: true, organisation_name: 'Sjöby' }])
  })

  it.each([
    ['the approver’s', 'chair'],
    ['the sender’s own', 'secretary'],
  ] as const)('asks too where %s employer is not known to the register', async (_case, who) => {
    await test.db.deleteFrom('post').where('person_id', '=', held.stage.people[who]).execute()
    const form = { approverId: held.stage.people.chair }
    const asked = await held.post('skicka', form)
    expect([asked.status, await play.statusOf(test, held.meetingId)]).toEqual([422, 'ongoing'])
    for (const words of [
      'kan lämna din myndighet',
      'framgår inte av registret att du och Gunilla Frisk arbetar i samma',
    ])
      expect(play.textOf(asked.text)).toContain(words)
    expect(asked.text).toContain(`name="approverId" value="${form.approverId}"`)
    expect((await held.post('skicka', { ...form, hasConsidered: 'ja' })).status).toBe(303)
    expect(await sharings()).toMatchObject([{ to_person: form.approverId, is_outside: true }])
  })

  it('asks nothing when they stay there', async () => {
    expect((await held.post('skicka', { approverId: held.stage.people.chair })).status).toBe(303)
    expect(await sharings()).toEqual([])
  })
})

describe('sending the draft', () => {
  const share = (form: Form) => held.post('utkast', form)
  const letters = async () =>
    (await test.db.selectFrom('mail').select('body').where('subject', 'like', 'Utkast%').execute()).filter(({ body }) =>
      body.includes('Tunneln är mörk.'),
    )

  it('to one’s own is sent and noted, once', async () => {
    const before = (await letters()).length
    const one = () => share({ to: held.stage.people.chair })
    expect((await Promise.all([one(), one()])).map(({ status }) => status)).toEqual([303, 303])
    expect((await sharings()).map(({ to_person, is_outside }) => [to_person, is_outside])).toEqual([
      [held.stage.people.chair, false],
    ])
    expect((await letters()).length - before).toBe(1)
  })

  it.each([
    ['to another authority', 'member'],
    ['to somebody whose employer is not known', 'reader'],
  ] as const)('%s wants a thought first', async (_case, who) => {
    const form = { to: [held.stage.people.chair, held.stage.people[who]] }
    const refused = await share(form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Ta ställning')])
    expect(refused.text.match(/checked/g)).toHaveLength(2)
    expect(await sharings()).toEqual([])
    expect((await share({ ...form, hasConsidered: 'ja' })).status).toBe(303)
    expect((await sharings()).map(({ is_outside }) => is_outside).sort()).toEqual([false, true])
  })

  it('to nobody is refused', async () => {
    const refused = await share({})
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Välj minst en')])
  })

  it('is the secretary’s alone, and of a draft only', async () => {
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader]) {
      expect((await browser.get(`/arbetsyta/moten/${held.meetingId}/utkast`)).status).toBe(403)
      expect(
        (await browser.post(`/arbetsyta/moten/${held.meetingId}/utkast`, { to: held.stage.people.chair })).status,
      ).toBe(403)
    }
    held = await approvedNotes(test)
    const refused = await share({ to: held.stage.people.chair })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('inget utkast att skicka')])
    expect((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/utkast`)).status).toBe(422)
  })
})
