// Real: the whole program with its built styles and scripts, its database and what it announces, and several browsers.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordSession } from '#areas/access/session.store.ts'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'
import { aPerson, aRole } from '../support/builders.ts'
import { anOngoingMeeting, aRestriction, aWriter, type OngoingMeeting } from '../support/live.ts'
import { itemTitled } from '../support/stage.ts'

let journey: Journey
let held: OngoingMeeting
let karin: Visitor
beforeAll(async () => {
  journey = await openJourney({ withExample: false })
})
afterAll(() => journey.close())
beforeEach(async () => {
  held = await anOngoingMeeting(journey.test)
  karin = await visit(held.stage.people.secretary)
})

async function visit(personId: string, path = held.path): Promise<Visitor> {
  const visitor = await journey.open()
  const value = await recordSession(journey.test.deployment.access, personId)
  await visitor.context.addCookies([{ name: 'session', value, url: journey.origin }])
  await visitor.page.goto(path)
  return visitor
}
async function aSecretary(name: string): Promise<Visitor> {
  const person = await aPerson(journey.test.db, { name })
  await aRole(journey.test.db, { role: 'secretary', network_id: held.stage.networkId, person_id: person.id })
  return visit(person.id)
}
const area = (page: Page, title = 'Belysning') =>
  page.locator('.agenda-item').filter({ hasText: title }).locator('textarea[name=notes]')
const status = (page: Page) => page.locator('.agenda-item').first().locator('[data-notes-status]').innerText()
const saved = async () => (await itemTitled(journey.test, held.meetingId, 'Belysning')).notes
const shown = (page: Page) => page.locator('.item-notes').first().innerText()
const soon = { timeout: 20_000 }

describe('notes', () => {
  it('are saved as they are typed, and say so', async () => {
    await area(karin.page).pressSequentially('Lampan är lagad.')
    await expect.poll(saved, soon).toBe('Lampan är lagad.')
    await expect.poll(() => status(karin.page), soon).toMatch(/^sparat \d{1,2}[.]\d\d$/)
    expect(karin.noise).toEqual([])
  })

  it('of two who write in the same item come together in both browsers, with the caret kept', async () => {
    const bertil = await aSecretary('Bertil Skog')
    await area(karin.page).fill('Början. Slut.')
    await expect.poll(() => area(bertil.page).inputValue(), soon).toBe('Början. Slut.')
    await expect.poll(() => status(bertil.page), soon).toBe('Karin skriver här')
    await area(karin.page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(8, 8))
    await area(bertil.page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(0, 0))
    await Promise.all([
      area(karin.page).pressSequentially('Karins ord. ', { delay: 20 }),
      area(bertil.page).pressSequentially('Bertils ord. ', { delay: 20 }),
    ])
    const whole = 'Bertils ord. Början. Karins ord. Slut.'
    for (const { page } of [karin, bertil]) await expect.poll(() => area(page).inputValue(), soon).toBe(whole)
    await expect.poll(saved, soon).toBe(whole)
    const caret = await area(karin.page).evaluate((box: HTMLTextAreaElement) => box.selectionEnd)
    expect(caret).toBe('Bertils ord. Början. Karins ord. '.length)
    expect([karin.noise, bertil.noise]).toEqual([[], []])
  })

  it('can be taken back by the one who typed them, and nobody else’s are', async () => {
    const bertil = await aSecretary('Bertil Skog')
    await area(karin.page).pressSequentially('Karin. ')
    await expect.poll(() => area(bertil.page).inputValue(), soon).toBe('Karin. ')
    await area(bertil.page).press('End')
    await area(bertil.page).pressSequentially('Bertil.')
    await expect.poll(() => area(karin.page).inputValue(), soon).toBe('Karin. Bertil.')
    await area(karin.page).press('Control+z')
    await expect.poll(saved, soon).toBe('Bertil.')
  })

  it('typed without a network stay in the box, and go off by themselves when it is back', async () => {
    await karin.context.setOffline(true)
    await area(karin.page).pressSequentially('Skrivet på tåget.')
    await expect.poll(() => status(karin.page), soon).toBe('ingen kontakt, texten finns kvar här')
    expect(await saved()).toBe('')
    await karin.context.setOffline(false)
    await expect.poll(saved, soon).toBe('Skrivet på tåget.')
    await expect.poll(() => status(karin.page), soon).toMatch(/^sparat/)
  })

  it('come back after the page was left before they were saved, and meet what was written meanwhile', async () => {
    await area(karin.page).pressSequentially('Först. ')
    await expect.poll(saved, soon).toBe('Först. ')
    await karin.context.route('**/andringar', (route) => route.abort())
    await area(karin.page).pressSequentially('Hann inte sparas.')
    await expect.poll(() => status(karin.page), soon).toBe('ingen kontakt, texten finns kvar här')
    await karin.page.goto('about:blank')
    const other = aWriter(held.stage.secretary, held.path, held.itemId)
    await other.send()
    other.type(0, 'Allra först. ')
    await other.send()
    await karin.context.unroute('**/andringar')
    await karin.page.goto(held.path)
    await expect.poll(saved, soon).toBe('Allra först. Först. Hann inte sparas.')
    expect(await area(karin.page).inputValue()).toBe('Allra först. Först. Hann inte sparas.')
    const kept = await karin.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('skrivet')))
    expect(kept).toEqual([])
  })

  it('stay in the box when the session has ended, and are sent once one is signed in again', async () => {
    await journey.test.db.deleteFrom('session').where('person_id', '=', held.stage.people.secretary).execute()
    await area(karin.page).pressSequentially('Utloggad.')
    await expect.poll(() => status(karin.page), soon).toContain('Logga in')
    const value = await recordSession(journey.test.deployment.access, held.stage.people.secretary)
    await karin.context.addCookies([{ name: 'session', value, url: journey.origin }])
    await expect.poll(saved, { timeout: 20_000 }).toBe('Utloggad.')
  })

  it('tell why they can’t be saved any more, and stay in the box', async () => {
    await journey.test.db
      .updateTable('meeting')
      .set({ status: 'awaiting-approval' })
      .where('id', '=', held.meetingId)
      .execute()
    await area(karin.page).pressSequentially('För sent.')
    await expect.poll(() => status(karin.page), soon).toContain('går inte längre att ändra')
    expect(await area(karin.page).inputValue()).toBe('För sent.')
  })
})

describe('one who reads', () => {
  it('sees what is written, what is decided and where the meeting is, without asking', async () => {
    const { page, noise } = await visit(held.stage.people.reader)
    await area(karin.page).pressSequentially('Lampan är lagad.')
    await expect.poll(() => shown(page), soon).toBe('Lampan är lagad.')
    await held.onItem('aktuell')
    await expect
      .poll(() => page.locator('#aktuell-punkt').innerText(), soon)
      .toMatch(/Punkt 1 av 2 Belysning \d{1,2}[.]\d\d · 0 min/)
    await held.onItem('beslut', { wording: 'Lampan tackas.' })
    await expect.poll(() => page.locator('.agenda-item').first().innerText(), soon).toContain('Lampan tackas.')
    expect(await shown(page)).toBe('Lampan är lagad.')
    expect(noise).toEqual([])
  })
})

describe('the big screen', () => {
  it('follows the meeting to the next item, with the notes as they are written', async () => {
    const { page, noise } = await visit(held.stage.people.member, `${held.path}/storbild`)
    expect(await page.locator('main').innerText()).toContain('Mötet börjar')
    await held.onItem('aktuell')
    await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/^1 av 2. Belysning/)
    await area(karin.page).pressSequentially('Lampan är lagad.')
    await expect.poll(() => shown(page), soon).toBe('Lampan är lagad.')
    await held.stage.secretary.post(`${held.path}/punkter/${held.otherItemId}/aktuell`)
    await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/^2 av 2. Övrigt/)
    expect(noise).toEqual([])
  })

  it('takes away an item that is closed to somebody while it is shown', async () => {
    await held.onItem('aktuell')
    await held.onItem('anteckning', { version: '1', notes: 'Ord som blir hemliga.' })
    const { page } = await visit(held.stage.people.secretary, `${held.path}/storbild`)
    expect(await shown(page)).toBe('Ord som blir hemliga.')
    await aRestriction(journey.test, held)
    await expect.poll(() => page.locator('main').innerText(), soon).toContain('Punkt 1 är inte öppen')
    expect(await page.locator('main').innerText()).not.toContain('hemliga')
  })
})
