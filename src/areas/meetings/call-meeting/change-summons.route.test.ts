// Real: the whole program, its roles and its database. Left out: the mail server; letters stay in the outbox.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aCallableMeeting, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { aRole } from '../../../../tests/support/builders.ts'
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
const move = (form: Record<string, string> = {}) =>
  called.post('uppgifter', { day: called.day, starts: '09:30', ends: '11:00', place: 'Huddinge kommunhus', ...form })
const names = async () => (await called.outbox()).map(({ to }) => to).sort()
const emailOf = async (personId: string) =>
  (await test.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()).email ?? ''

describe('once called', () => {
  beforeEach(async () => {
    await called.call()
    await test.db.deleteFrom('mail').execute()
  })

  it('a link to take part from afar is told of as a change, in the letter and in the calendar', async () => {
    const url = 'https://motet.se/abc?pwd=1'
    await move({ starts: '08:30', onlineUrl: url })
    expect(textOf((await called.page()).text)).toContain('Mötet har ändrats sedan kallelsen: platsen.')
    await called.call()
    const [letter] = await called.outbox()
    expect(letter?.body).toContain(`Plats: Huddinge kommunhus\nPå distans: ${url}\n`)
    expect(lineOf(letter?.calendar ?? '', 'CONFERENCE')).toBe(`CONFERENCE;VALUE=URI;LABEL="Delta på distans":${url}`)
    expect(lineOf(letter?.calendar ?? '', 'LOCATION')).toBe('LOCATION:Huddinge kommunhus')
    await test.db.deleteFrom('mail').execute()
    await called.post('stall-in')
    const [cancelled] = await called.outbox()
    expect([cancelled?.method, cancelled?.calendar.includes('CONFERENCE')]).toEqual(['CANCEL', false])
  })

  it('a new time is told of with the next SEQUENCE, and asks everyone anew', async () => {
    await called.stage.member.post(
      `/arbetsyta/moten/${called.meetingId}/svar/${await called.invitationOf(called.stage.people.member)}`,
      { answer: 'yes' },
    )
    await move()
    expect(textOf((await called.page()).text)).toContain('Mötet har ändrats sedan kallelsen: tiden.')
    expect(textOf((await called.stage.secretary.get(`/arbetsyta/moten/${called.meetingId}`)).text)).toContain(
      'Mötet har ändrats sedan kallelsen',
    )
    expect(textOf((await called.stage.member.get(`/arbetsyta/moten/${called.meetingId}`)).text)).not.toContain(
      'Mötet har ändrats sedan',
    )
    expect((await called.call()).location).toContain('klart=kallelseandrad')
    const letters = await called.outbox()
    expect(letters).toHaveLength(3)
    for (const { subject, body, calendar } of letters) {
      expect(subject).toContain('Ändrad kallelse')
      expect(body).toContain('Svara på nytt.')
      expect([lineOf(calendar, 'SEQUENCE'), lineOf(calendar, 'METHOD')]).toEqual(['SEQUENCE:1', 'METHOD:REQUEST'])
      expect(lineOf(calendar, 'ATTENDEE')).toContain('PARTSTAT=NEEDS-ACTION')
    }
    const page = textOf((await called.page()).text)
    expect(page).toContain('0 kommer · 0 kommer inte · 3 har inte svarat')
    expect(page).toMatch(/Svarade på tidigare tid: kommer/)
    expect(page).not.toContain('har ändrats sedan kallelsen')
  })

  it('a changed agenda is told of with the next SEQUENCE, and the answers stand', async () => {
    await called.stage.member.post(
      `/arbetsyta/moten/${called.meetingId}/svar/${await called.invitationOf(called.stage.people.member)}`,
      { answer: 'yes' },
    )
    await called.post('punkter', { title: 'Ny punkt' })
    expect(textOf((await called.page()).text)).toContain('Mötet har ändrats sedan kallelsen: dagordningen.')
    await called.call()
    const letters = await called.outbox()
    expect(letters.map(({ calendar }) => lineOf(calendar, 'SEQUENCE'))).toEqual([
      'SEQUENCE:1',
      'SEQUENCE:1',
      'SEQUENCE:1',
    ])
    const ofMember = letters.find(({ calendar }) => calendar.includes('CN="Petter Ahlgren"'))
    expect(lineOf(ofMember?.calendar ?? '', 'ATTENDEE')).toContain('PARTSTAT=ACCEPTED')
    expect(textOf((await called.page()).text)).toContain('1 kommer · 0 kommer inte · 2 har inte svarat')
  })

  it('a change that was taken back before it was told is no change', async () => {
    await move()
    await move({ starts: '08:30' })
    expect(textOf((await called.page()).text)).not.toContain('har ändrats sedan kallelsen')
  })

  it('a cancelled meeting is told of to all, with CANCEL', async () => {
    await called.post('stall-in')
    const letters = await called.outbox()
    expect(
      letters.map(({ method, calendar }) => [method, lineOf(calendar, 'SEQUENCE'), lineOf(calendar, 'STATUS')]),
    ).toEqual(Array(3).fill(['CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED']))
    expect(letters[0]?.subject).toContain('Inställt möte: Ledningsgruppen')
    expect(letters[0]?.body).not.toContain('/svar/')
    await called.post('stall-in')
    expect(await called.outbox()).toHaveLength(3)
  })

  it('a meeting that nobody was called to is cancelled without a letter', async () => {
    const other = await aCallableMeeting(test)
    await other.post('stall-in')
    expect(await other.outbox()).toEqual([])
  })

  it('one who gets a seat later is called alone, to what the others know', async () => {
    const late = await aRole(test.db, { role: 'member', network_id: called.stage.networkId })
    expect((await called.call()).location).toContain('klart=kallelse')
    const letters = await called.outbox()
    expect(letters.map(({ to, subject, calendar }) => [to, subject.slice(0, 8), lineOf(calendar, 'SEQUENCE')])).toEqual(
      [[late.email, 'Kallelse', 'SEQUENCE:0']],
    )
  })

  it('one who is called off hears of it, and of nothing after it', async () => {
    const id = await called.invitationOf(called.stage.people.member)
    expect((await called.post(`kallelse/${id}/avboka`)).location).toContain('klart=avbokad')
    await called.post(`kallelse/${id}/avboka`)
    const [letter, ...more] = await called.outbox()
    expect([letter?.method, letter?.subject.slice(0, 7), more.length]).toEqual(['CANCEL', 'Avbokad', 0])
    await test.db.deleteFrom('mail').execute()
    await move()
    await called.call({ person: [] })
    expect(await called.outbox()).toHaveLength(2)
    expect(await names()).not.toContain(await emailOf(called.stage.people.member))
  })

  it('a substitute is called in the place of one who says no, once, and counted', async () => {
    const id = await called.invitationOf(called.stage.people.member)
    await called.stage.member.post(`/arbetsyta/moten/${called.meetingId}/svar/${id}`, {
      answer: 'substitute',
      substituteName: 'Bo Ek',
      substituteEmail: 'bo.ek@exempel.se',
    })
    const page = await called.page()
    expect(textOf(page.text)).toContain('1 kommer inte, 1 ersättare anmäld')
    expect(page.text).toContain('value="bo.ek@exempel.se"')
    const form = { name: 'Bo Ek', email: 'bo.ek@exempel.se' }
    const both = [
      await called.post(`kallelse/${id}/ersattare`, form),
      await called.post(`kallelse/${id}/ersattare`, form),
    ]
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const letters = await called.outbox()
    expect(letters.map(({ to }) => to)).toEqual(['bo.ek@exempel.se'])
    expect(letters[0]?.body).toContain('som ersättare för Petter Ahlgren')
    expect(textOf((await called.page()).text)).toContain('Bo Ek ersättare för Petter Ahlgren')
  })

  it('a substitute without an address is asked for again, with what was typed', async () => {
    const id = await called.invitationOf(called.stage.people.member)
    await called.stage.member.post(`/arbetsyta/moten/${called.meetingId}/svar/${id}`, { answer: 'no' })
    const answer = await called.post(`kallelse/${id}/ersattare`, { name: 'Bo Ek', email: 'bo' })
    expect([answer.status, problemOn(answer), answer.text.includes('value="Bo Ek"')]).toEqual([
      422,
      'Skriv ersättarens namn och e-postadress.',
      true,
    ])
  })
})

describe('guests', () => {
  it('are called to their own item and hours, and to the meeting’s when the clock does not know', async () => {
    await called.post('punkter', { title: 'Inledning' })
    await called.post('punkter', { title: 'Belysning' })
    const [first, second] = [
      await itemTitled(test, called.meetingId, 'Inledning'),
      await itemTitled(test, called.meetingId, 'Belysning'),
    ]
    await called.post(`punkter/${second.id}/gast`, { name: 'Ylva Sand', email: 'ylva.sand@exempel.se' })
    const minutes = (id: string, planned_minutes: number) =>
      test.db.updateTable('agenda_item').set({ planned_minutes }).where('id', '=', id).execute()
    await minutes(second.id, 20)
    await test.afterwards()
    await test.db.deleteFrom('mail').execute()
    await called.call()
    const ofGuest = async () => (await called.outbox()).find(({ to }) => to === 'ylva.sand@exempel.se')
    const hours = (calendar = '') => ['DTSTART', 'DTEND'].map((name) => lineOf(calendar, name).slice(-7, -3))
    const before = await ofGuest()
    expect(before?.body).toMatch(/kallar dig till en punkt på mötet med Ledningsgruppen\..*Punkt 2: Belysning/s)
    expect(before?.body).not.toContain('Dagordning')
    expect(lineOf(before?.calendar ?? '', 'UID')).toBe(`UID:mote-${called.meetingId}-punkt-${second.id}@radslag`)
    await minutes(first.id, 15)
    await test.db.deleteFrom('mail').execute()
    await move({ starts: '08:30', place: 'Rådhuset' })
    await called.call()
    const after = await ofGuest()
    const utc = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(2))).toString()
    const [meetingStart] = hours(before?.calendar).map(utc).map(Number)
    expect(hours(after?.calendar).map(utc).map(Number)).toEqual([(meetingStart ?? 0) + 15, (meetingStart ?? 0) + 35])
    expect(after?.body).toContain('kl. 8.45–9.05')
  })
})
