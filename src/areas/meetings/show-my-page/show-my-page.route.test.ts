// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sendingTo } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aMatter, aMeeting, aRole } from '../../../../tests/support/builders.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'
import { countStatements } from '../../../../tests/support/statements.ts'

const today = '2028-06-01'
let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp({ clock: () => new Date(`${today}T07:00:00Z`) })
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const myPage = async (browser: Browser) => play.textOf((await browser.get('/arbetsyta')).text)
const agree = (form: Form) => held.onItem('atgarder', { personId: held.stage.people.member, ...form })

it('greets by the hour and says when nothing waits', async () => {
  expect(await myPage(held.stage.reader)).toMatch(/God morgon, Olof.*Väntar på dig \(0\).*Inget väntar på dig just nu/)
})

it('what the reader is to do waits for them and for nobody else, the most overdue first', async () => {
  await agree({ wording: 'Boka lokal.', dueOn: '2028-07-01' })
  await agree({ wording: 'Kontakta konsulten.', dueOn: '2028-05-28' })
  await agree({ wording: 'Fundera.', dueOn: '' })
  expect(await myPage(held.stage.member)).toMatch(
    /Väntar på dig \(3\) Gör Kontakta konsulten\. 4 dagar sen Gör Boka lokal\. senast 1 juli 2028, om 30 dagar Gör Fundera\. ingen dag satt/,
  )
  expect(await myPage(held.stage.chair)).not.toContain('Boka lokal.')
})

it('a meeting whose day has passed waits for its secretary to be held or cancelled, and is coming for nobody', async () => {
  const passed = await held.plan(nextDay())
  const day = await test.db.selectFrom('meeting').select('day').where('id', '=', passed).executeTakeFirstOrThrow()
  expect(await myPage(held.stage.secretary)).toMatch(
    /Avsluta mötet .*: dagen har passerat, håll det eller ställ in det/,
  )
  const reader = await myPage(held.stage.reader)
  expect([reader.includes('eller ställ in'), reader.includes(day.day)]).toEqual([false, false])
  await held.post('stall-in', {}, passed)
  expect(await myPage(held.stage.secretary)).not.toContain('eller ställ in det')
})

it('meetings ahead stand in the order of their days; one that is under way since before waits for its secretary', async () => {
  await held.plan('2028-12-01')
  await held.plan('2028-06-01')
  const coming = /Kommande möten(.*)Utestående/.exec(await myPage(held.stage.reader))?.[1] ?? ''
  expect(coming).toMatch(/1 juni 2028.*1 december 2028/)
  expect(coming).not.toContain('2026')
  expect(await myPage(held.stage.secretary)).toMatch(/Skriv klart anteckningarna/)
  expect(await myPage(held.stage.reader)).not.toContain('Skriv klart')
})

it('a formal body’s notes are to be approved within 14 days, and the page says how late it is', async () => {
  await test.db.updateTable('body').set({ procedure: 'committee' }).where('id', '=', held.bodyId).execute()
  await held.post('narvaro', { act: 'all-present' })
  await held.post('skicka', sendingTo(held.stage.people.member))
  expect(await myPage(held.stage.member)).toMatch(/Justera anteckningarna .* skulle ha gjorts för .* sedan/)
  expect(await myPage(held.stage.chair)).not.toContain('Justera anteckningarna')
})

it('what is outstanding is folded body by body when there are several', async () => {
  await held.onItem('bordlagg', { reason: 'tidsbrist' })
  expect(await myPage(held.stage.reader)).toMatch(/Utestående ärenden \(1\).*Belysning/)
  const other = await aBody(test.db, { network_id: held.stage.networkId, name: 'Beredningsgruppen' })
  const meeting = await aMeeting(test.db, other)
  const { matter, agendaItem } = await aMatter(test.db, meeting, { title: 'Budget' })
  const person = await aRole(test.db, { role: 'secretary', network_id: other.network_id, body_id: other.id })
  const secretary = await test.as(person.id)
  await secretary.post(`/arbetsyta/moten/${meeting.id}/oppna`)
  await secretary.post(`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/bordlagg`, { reason: 'tidsbrist' })
  expect(matter.title).toBe('Budget')
  expect(await myPage(held.stage.reader)).toMatch(
    /Utestående ärenden \(2\).*(Beredningsgruppen \(1\)|Styrgruppen \(1\))/,
  )
})

it('takes as many statements whatever waits, and whatever others have', async () => {
  // The least of three: a statement that the program sends on its own account may come in between.
  const count = async () => {
    const counts = []
    for (let times = 0; times < 3; times++)
      counts.push(await countStatements(() => held.stage.secretary.get('/arbetsyta')))
    return Math.min(...counts)
  }
  // Whether anything is closed is asked only of what is shown.
  await held.onItem('atgarder', { wording: 'Ett.', personId: held.stage.people.secretary })
  await held.onItem('bordlagg', { reason: 'tidsbrist' })
  await count()
  const before = await count()
  await held.onItem('atgarder', { wording: 'Två.', personId: held.stage.people.secretary })
  await aHeldMeeting(test)
  await held.plan('2028-09-01')
  expect(await count()).toBe(before)
  expect(before).toBeLessThan(40)
})
