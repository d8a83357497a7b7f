// Real: the whole program, its roles and its database. Left out: the mail server; letters stay in the outbox.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aCallableMeeting, dayFromToday, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { close } from '../../../../tests/support/planted-secret.ts'
import { itemTitled, problemOn, textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let called: CalledMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('mail').execute()
  called = await aCallableMeeting(test)
})

const lineOf = (calendar: string, name: string) =>
  calendar.split('\r\n').find((line) => line.startsWith(name)) ?? `no ${name}`

describe('the first summons', () => {
  it('proposes those who sit in the body on the day, and readers unticked', async () => {
    await aRole(test.db, { role: 'member', network_id: called.stage.networkId, valid_to: dayFromToday(29) })
    const later = await aRole(test.db, {
      role: 'substitute',
      network_id: called.stage.networkId,
      valid_from: dayFromToday(30),
    })
    const { status, text } = await called.page()
    const ticked = (name: string) =>
      new RegExp(`<input[^>]*name="person"[^>]*? checked[^>]*><label[^>]*>${name}</label>`).test(text)
    expect([status, text.match(/name="person"/g)?.length]).toEqual([200, 5])
    expect(['Karin Lindvall', 'Gunilla Frisk', 'Petter Ahlgren', later.name].map(ticked)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([ticked('Olof Brandt'), text.includes('Olof Brandt')]).toEqual([false, true])
  })

  it('goes to each who is ticked, with a calendar, a link and a reply address of their own', async () => {
    const { chair } = called.stage.people
    const answer = await called.call({ message: 'Ta med budgeten.', repliesBy: called.day })
    expect([answer.status, answer.location]).toEqual([
      303,
      `/arbetsyta/moten/${called.meetingId}/kallelse?klart=kallelse`,
    ])
    const letters = await called.outbox()
    expect(letters).toHaveLength(3)
    const own = letters.find(({ calendar }) => calendar.includes('CN="Gunilla Frisk"'))
    expect(own?.subject).toMatch(/^Kallelse: Ledningsgruppen \d+ \w+ 20\d\d$/)
    expect(own?.body).toContain('Karin Lindvall kallar dig till möte med Ledningsgruppen.')
    expect(own?.body).toMatch(/Tid: \w+ .* kl\. 8\.30–11\.00\nPlats: Huddinge kommunhus\nSvara senast: /)
    expect(own?.body).toContain('Ta med budgeten.')
    expect(own?.body).toContain('http://radslag.test/svar/PERSONLIG-NYCKEL')
    expect(own?.replyTo).toBe('svar+PERSONLIG-NYCKEL@radslag.test')
    const seen = new Set(letters.map(({ secretOf }) => secretOf))
    expect([seen.size, seen.has(await called.invitationOf(chair))]).toEqual([3, true])
    for (const { method, calendar, to } of letters) {
      expect([method, lineOf(calendar, 'METHOD'), lineOf(calendar, 'SEQUENCE')]).toEqual([
        'REQUEST',
        'METHOD:REQUEST',
        'SEQUENCE:0',
      ])
      expect(lineOf(calendar, 'UID')).toBe(`UID:mote-${called.meetingId}@radslag`)
      expect(lineOf(calendar, 'ATTENDEE')).toMatch(new RegExp(`PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${to}$`))
      expect(lineOf(calendar, 'ORGANIZER')).toBe(
        'ORGANIZER;CN="Karin Lindvall":mailto:svar+PERSONLIG-NYCKEL@radslag.test',
      )
    }
    expect(lineOf(own?.calendar ?? '', 'ATTENDEE')).toContain('ROLE=CHAIR')
  })

  it('is shown first, and nothing is sent by showing it', async () => {
    const { status, text } = await called.call({ act: 'preview', message: 'Välkomna <b>hit</b>' })
    expect([status, text.includes('Välkomna &lt;b>hit') || text.includes('Välkomna &lt;b&gt;hit')]).toEqual([200, true])
    expect(textOf(text)).toContain('Kallelse: Ledningsgruppen')
    expect(await called.outbox()).toEqual([])
    expect(
      await test.db.selectFrom('invitation').selectAll().where('meeting_id', '=', called.meetingId).execute(),
    ).toEqual([])
  })

  it('is sent once, though the form is sent twice or by two at once', async () => {
    const { text } = await called.page()
    const state = /name="state" value="([^"]*)"/.exec(text)?.[1] ?? ''
    const form = { act: 'send', state, person: [called.stage.people.chair] }
    const address = `/arbetsyta/moten/${called.meetingId}/kallelse`
    const sent = await Promise.all([
      called.stage.secretary.post(address, form),
      called.stage.secretary.post(address, form),
    ])
    sent.push(await called.stage.secretary.post(address, form))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await called.outbox()).toHaveLength(1)
  })

  it('tells the items by name, but not one that is closed to some', async () => {
    await called.post('punkter', { title: 'Belysning' })
    await called.post('punkter', { title: 'Hemlig fråga' })
    const { id } = await itemTitled(test, called.meetingId, 'Hemlig fråga')
    const { secretary, people } = called.stage
    await close(secretary, 'agenda-item', id, { level: 'persons', personIds: [people.secretary] })
    await called.call()
    const [letter] = await called.outbox()
    expect(letter?.body).toContain('Dagordning\n1. Belysning')
    expect([letter?.body.includes('Hemlig'), letter?.calendar.includes('Hemlig')]).toEqual([false, false])
  })

  it('makes a whole day of a meeting without an hour', async () => {
    await called.post('uppgifter', { day: called.day, starts: '', ends: '', place: '' })
    await called.call()
    const [letter] = await called.outbox()
    expect(lineOf(letter?.calendar ?? '', 'DTSTART')).toBe(`DTSTART;VALUE=DATE:${called.day.replaceAll('-', '')}`)
  })

  it.each([
    ['nobody', { person: [] }, 'Välj minst en person'],
    ['somebody who does not belong to the body', { person: [crypto.randomUUID()] }, 'Välj minst en person'],
    ['a last day to reply that has passed', { repliesBy: '2020-01-01' }, 'Sista svarsdag'],
    ['a last day to reply after the meeting', { repliesBy: '2099-01-01' }, 'Sista svarsdag'],
    ['a last day to reply that no year has', { repliesBy: '2027-02-30' }, 'Sista svarsdag'],
    ['more words than a letter holds', { message: 'x'.repeat(4_001) }, 'för lång'],
  ])('is refused for %s, with what was typed kept', async (_case, form, words) => {
    const answer = await called.call({ message: 'Kvar här', ...form })
    expect([answer.status, problemOn(answer).includes(words)]).toEqual([422, true])
    expect('message' in form || answer.text.includes('Kvar här')).toBe(true)
    expect(await called.outbox()).toEqual([])
  })

  it('is refused once the meeting has been, or is cancelled', async () => {
    await test.db.updateTable('meeting').set({ day: '2020-01-01' }).where('id', '=', called.meetingId).execute()
    const { status, text } = await called.stage.secretary.post(`/arbetsyta/moten/${called.meetingId}/kallelse`, {
      act: 'send',
      state: 'call-0-0',
      person: [called.stage.people.chair],
    })
    expect([status, text.includes('Det går inte att kalla till')]).toEqual([422, true])
  })

  it('is the secretary’s, and nobody else’s', async () => {
    for (const browser of [called.stage.chair, called.stage.member, called.stage.reader]) {
      const address = `/arbetsyta/moten/${called.meetingId}/kallelse`
      expect([(await browser.get(address)).status, (await browser.post(address, { act: 'send' })).status]).toEqual([
        403, 403,
      ])
    }
    expect(await called.outbox()).toEqual([])
  })
})
