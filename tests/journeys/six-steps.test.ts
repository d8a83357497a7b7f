// Real: the whole program with the example, its built styles and scripts, a browser. Left out: the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'

const ways = [
  ['with scripts at a desk', { viewport: { width: 1280, height: 800 } }],
  ['without scripts on a phone', { viewport: { width: 375, height: 700 }, javaScriptEnabled: false, hasTouch: true }],
] as const

describe.each(ways)('a file becomes a living meeting, %s', (_way, options) => {
  let journey: Journey
  let secretary: Visitor['page']
  let [nextMeeting, publicPage] = ['', '']
  const noises: Visitor['noise'][] = []
  const open = async (role?: Parameters<Journey['open']>[0]) => {
    const { page, noise } = await journey.open(role, options)
    noises.push(noise)
    return page
  }
  const item = (title: string) => secretary.locator('.agenda-item').filter({ hasText: title })
  const says = (words: string | RegExp, page = secretary) =>
    expect.poll(() => page.locator('main').innerText(), { timeout: 5_000 }).toMatch(words)
  const press = (name: string | RegExp, within: Pick<Visitor['page'], 'getByRole'> = secretary) =>
    within.getByRole('button', { name }).first().click()

  beforeAll(async () => {
    journey = await openJourney()
    secretary = await open('sekreterare')
  })
  afterAll(() => journey.close())

  it('2. the secretary reads notes in, mends a field beside the source and confirms', async () => {
    const menu = secretary.locator('summary').filter({ hasText: 'Meny' })
    if (await menu.isVisible()) await menu.click()
    await secretary.getByRole('link', { name: 'Inläsning' }).filter({ visible: true }).click()
    await secretary
      .getByLabel('Filer', { exact: true })
      .setInputFiles(join(projectRoot, 'tests/documents/ledningsgrupp.txt'))
    await press('Läs in')
    await says('6 punkter, 7 personer, 3 bordlagda')
    expect(await secretary.getByLabel('Dag', { exact: true }).first().inputValue()).toBe('2025-03-05')
    expect(await secretary.locator('mark').count()).toBeGreaterThan(10)
    await secretary.getByLabel('Plats', { exact: true }).first().fill('Tyresö kommunhus, lokal Granen')
    await press('Bekräfta och spara mötet')
    await says('Tyresö kommunhus, lokal Granen')
    await says('5 närvarande, 2 av dem vid en del av mötet · 2 frånvarande')
  })

  it('3. what was put off stands in the notes, on the body’s list and on the next agenda', async () => {
    await says(/Tas upp 9 januari 2026/)
    await secretary.getByRole('link', { name: 'Älvbygdens ledningsgrupp' }).first().click()
    await says('Utestående ärenden (3)')
    await secretary.getByRole('link', { name: /9 januari 2026, punkt 1/ }).click()
    await says('Gemensam jour för trygghetsfrågor')
    nextMeeting = new URL(secretary.url()).pathname
    expect(await secretary.locator('.agenda-item h2').allInnerTexts()).toEqual([
      expect.stringMatching(/^1\. Gemensam jour/),
      expect.stringMatching(/^2\. Budget/),
      expect.stringMatching(/^3\. Taxa/),
    ])
  })

  it('4. the secretary holds that meeting: attendance, a note, a decision, one matter put off again', async () => {
    await press('Öppna mötet')
    await secretary.getByRole('link', { name: 'Markera närvaro' }).click()
    await press('Markera alla omarkerade som närvarande')
    await says(/närvarande · 0 frånvarande/)
    const first = item('Gemensam jour')
    await first.getByLabel('Anteckning till punkt 1').fill('Tre förslag lades fram.\n\nGruppen tog det andra.')
    await press('Spara anteckningen', first)
    await expect.poll(() => item('Gemensam jour').locator('textarea').first().inputValue()).toContain('det andra')
    await first
      .locator('summary')
      .filter({ hasText: /^Beslut$/ })
      .click()
    await first.getByLabel('Vad beslutades?').fill('En grannkommun i taget bemannar jouren.')
    await press('Anteckna beslutet', first)
    await expect.poll(() => first.locator('.decision').innerText()).toContain('En grannkommun i taget')
    await item('Budget')
      .locator('summary')
      .filter({ hasText: /^Bordlägg$/ })
      .click()
    await item('Budget').getByLabel('Underlaget är inte klart').check()
    await press('Bordlägg till nästa möte', item('Budget'))
    await expect.poll(() => item('Budget').innerText()).toMatch(/Bordlagt \(2\)[^]*Skäl: underlaget är inte klart/)
  })

  it('4. notes with a matter left open are refused, and sent when it is closed', async () => {
    await secretary.getByLabel('Justerare').selectOption({ label: 'Petter Ahlgren, Huddinge' })
    await press('Skicka för justering')
    await says('Ett bordlagt ärende har varken beslut eller ny bordläggning')
    await item('Taxa').locator('summary').filter({ hasText: 'Avsluta utan beslut' }).click()
    await press('Avsluta ärendet', item('Taxa'))
    await expect.poll(() => item('Taxa').innerText()).toContain('Avslutat')
    await secretary.getByLabel('Justerare').selectOption({ label: 'Petter Ahlgren, Huddinge' })
    await press('Skicka för justering')
    await secretary.getByLabel('Jag har tagit ställning till').check()
    await press('Skicka för justering')
    await says('väntar på att Petter Ahlgren justerar')
  })

  it('4. the approver finds it on the first page and approves, and the notes are frozen', async () => {
    const approver = await open('ledamot')
    await approver.getByRole('link', { name: /anteckningarna 9 januari 2026/ }).click()
    await approver.getByRole('button', { name: 'Justera anteckningarna' }).click()
    await says('Justerat', approver)
    await secretary.goto(nextMeeting)
    expect(await secretary.locator('main textarea').count()).toBe(0)
    await press('Publicera anteckningarna')
    publicPage =
      (await secretary
        .getByRole('link', { name: 'Läs anteckningarna på den öppna webbplatsen' })
        .getAttribute('href')) ?? ''
    expect(publicPage).toMatch(/^\/moten\//)
  })

  it('5. anyone reads it, signed out, and follows the matter from meeting to meeting', async () => {
    const reader = await open()
    await reader.goto('/')
    await reader.locator(`a[href="${publicPage}"]`).first().click()
    await says(/En grannkommun i taget bemannar jouren/, reader)
    expect(await reader.locator('main form, main textarea').count()).toBe(0)
    await reader
      .locator('.notes-item')
      .filter({ hasText: 'Budget' })
      .getByRole('link', { name: /Följ ärendet/ })
      .click()
    await says(/Budget/, reader)
    await says(/9 januari 2026/, reader)
  })

  it('nothing was asked of any other host, and no page complained', () => expect(noises.flat()).toEqual([]))
})
