// Real: the whole program with the example, its built styles and scripts, a browser whose clock the test turns.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'
import { sendFile, someText, idIn } from '../support/stage.ts'

let journey: Journey
let meetingId = ''
let visitor: Visitor
let page: Page

beforeAll(async () => {
  journey = await openJourney()
  const { db } = journey.test
  meetingId = (await db.selectFrom('meeting').select('id').where('day', '=', '2022-12-02').executeTakeFirstOrThrow()).id
  await (await secretaryBrowser()).post(`/arbetsyta/moten/${meetingId}/oppna`)
})
afterAll(() => journey.close())
beforeEach(async () => {
  visitor = await journey.open('sekreterare')
  page = visitor.page
})

async function secretaryBrowser() {
  const { id } = await journey.test.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'karin.lindvall@exempel.se')
    .executeTakeFirstOrThrow()
  return journey.test.as(id)
}
const itemAt = (index: number) => page.locator('.agenda-item').nth(index)
const activeText = () =>
  page.evaluate(() => document.activeElement?.closest('[data-step]')?.querySelector('h2')?.textContent ?? '')

describe('single keys', () => {
  beforeEach(() => page.goto(`/arbetsyta/moten/${meetingId}`).then(() => undefined))

  it('J and K go from item to item', async () => {
    const titles = await page.locator('.agenda-item h2').allInnerTexts()
    for (const [key, index] of [
      ['j', 0],
      ['j', 1],
      ['J', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key)
      expect(await activeText()).toBe(titles[index])
    }
  })

  it.each([
    ['b', 'wording', 'Vad beslutades?'],
    ['l', 'reason', 'Tidsbrist'],
  ])('%s opens the form of the item one is at, with the first field ready', async (key, name, label) => {
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press(key)
    const field = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement
      return [element.name, element.labels?.[0]?.textContent?.trim(), element.closest('.agenda-item')?.id]
    })
    expect(field).toEqual([name, label, await itemAt(1).getAttribute('id')])
    expect(await itemAt(0).locator('details[open]').count()).toBe(0)
  })

  it('are letters again in a field, until Escape leaves it', async () => {
    const area = itemAt(2).locator('textarea[name=notes]')
    await area.click()
    await page.keyboard.type('jbl?')
    expect(await area.inputValue()).toBe('jbl?')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Tangenter på den här sidan' }).waitFor()
  })

  it('? shows them all, Escape closes the list, and they can be turned off for good', async () => {
    await page.keyboard.press('?')
    const list = page.getByRole('dialog')
    const words = await list.innerText()
    for (const word of ['Nästa', 'Föregående', 'Beslut', 'Bordlägg', 'Markera närvaro']) expect(words).toContain(word)
    expect(words.match(/\bBeslut\b/g)).toHaveLength(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => list.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Tangenter' }).click()
    await list.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('j')
    expect(await activeText()).toBe('')
  })

  it('N leads to the attendance', async () => {
    await page.keyboard.press('n')
    await page.waitForURL(`**/moten/${meetingId}/narvaro`)
    expect(visitor.noise).toEqual([])
  })
})

describe('the review page', () => {
  it('shows the words a field came from, and the field that words became', async () => {
    const { id: networkId } = await journey.test.db.selectFrom('network').select('id').executeTakeFirstOrThrow()
    const text = someText('2026-06-12', [
      'Belysning',
      `Bussar\n\n${'Det talades länge om bussar. '.repeat(150)}`,
      'Vatten',
    ])
    const sent = await sendFile(await secretaryBrowser(), networkId, text)
    await page.goto(`/arbetsyta/inlasning/${idIn(sent.location)}`)
    const current = () => page.locator('mark.is-current').allInnerTexts()
    await page.locator('[name=f-place]').focus()
    expect(await current()).toEqual(['Kommunhuset, Ekby'])
    await page.locator('[name=i-2-title]').focus()
    expect(await current()).toEqual(['Vatten'])
    const isSeen = () =>
      page.evaluate(() => {
        const [mark, panel] = ['mark.is-current', '.source-text'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        )
        return Boolean(mark && panel && mark.top >= panel.top && mark.bottom <= panel.bottom)
      })
    await expect.poll(isSeen).toBe(true)
    await page
      .locator('mark')
      .filter({ hasText: /^Kommunhuset, Ekby$/ })
      .click()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('f-place')
    expect(visitor.noise).toEqual([])
  })
})
