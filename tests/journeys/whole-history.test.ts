// Real: the whole program with the example, its built styles and scripts, the process that reads files, a browser. Left
// out: the mail server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'
import { someText } from '../support/stage.ts'

const ways = [
  ['with scripts at a desk', { viewport: { width: 1280, height: 800 } }],
  ['without scripts on a phone', { viewport: { width: 375, height: 700 }, javaScriptEnabled: false }],
] as const

const notes = (day: string, items: readonly string[]) => someText(day, items, 'Ljusgruppen')
const files = {
  'mars.txt': notes('2021-03-04', ['Belysning vid stationen\n\nFrågan samlas ihop på nästa möte.', 'Busskort']),
  'april.txt': notes('2021-04-08', ['Belysning vid stationen\n\nBeslut\n\nLamporna byts.']),
  'kopia.txt': notes('2021-04-08', ['Belysning vid stationen\n\nBeslut\n\nLamporna byts.']),
  'loften.txt': 'Ekby – medborgarlöften\n\nPolisen och kommunen lovar att synas mer vid skolorna under 2025.\n',
}

describe.each(ways)('a folder becomes the history of a body, %s', (_way, options) => {
  const hasScripts = !('javaScriptEnabled' in options)
  const folder = mkdtempSync(join(tmpdir(), 'history-'))
  let journey: Journey
  let page: Visitor['page']
  let noise: Visitor['noise']
  const says = (words: string | RegExp) =>
    expect.poll(() => page.locator('main').innerText(), { timeout: 15_000 }).toMatch(words)
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()

  beforeAll(async () => {
    mkdirSync(join(folder, 'meetings'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'meetings', name), text)
    journey = await openJourney()
    ;({ page, noise } = await journey.open('sekreterare', options))
    // Files are read by a process of its own while the browser waits for its page.
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await journey.close()
    rmSync(folder, { recursive: true })
  })

  it('is sent, and what came of each file is told', async () => {
    await page.goto('/arbetsyta/inlasning')
    if (hasScripts) await page.getByLabel('Eller en hel mapp').setInputFiles(join(folder, 'meetings'))
    else
      await page
        .getByLabel('Filer', { exact: true })
        .setInputFiles(Object.keys(files).map((name) => join(folder, 'meetings', name)))
    await press('Läs in')
    await page.waitForURL(/\/omgangar\//)
    await journey.test.afterwards()
    await page.reload()
    await says('Inläsning av 4 filer')
    await says('3 väntar på granskning')
    await says(/kopia\.txt[\s\S]*Fanns redan/)
    await says(/loften\.txt[\s\S]*Medborgarlöften/)
  })

  it('is reviewed one after another, by keys alone where scripts run', async () => {
    await page.getByRole('link', { name: 'Granska nästa fil' }).click()
    for (let left = 3; left > 0; left -= 1) {
      await says(/Källan: /)
      await press('Godkänn alla säkra')
      await says('Det som är säkert läst är godkänt')
      const doubtful = page.locator('form[data-review] [data-doubt] input:visible').first()
      if (hasScripts && (await doubtful.count()) > 0) {
        await doubtful.focus()
        for (let keys = 0; keys < 20 && !(await isAtConfirm()); keys += 1) await page.keyboard.press('Control+Enter')
        expect(await isAtConfirm()).toBe(true)
        await page.keyboard.press('Enter')
      } else await page.locator('[data-confirm]').first().click()
    }
    await says('Det finns inget mer att granska')
    await says('4 av 4 är genomgångna')
  })
  const isAtConfirm = () => page.evaluate(() => document.activeElement?.hasAttribute('data-confirm') ?? false)

  it('is then the body’s history, and what goes on from meeting to meeting is proposed', async () => {
    await page
      .getByRole('link', { name: /april\.txt|kopia\.txt/ })
      .first()
      .click()
    await says('Lamporna byts')
    await page.getByRole('link', { name: 'Ljusgruppen' }).first().click()
    await says(/4 mars 2021/)
    await says(/8 april 2021/)
    await page
      .getByRole('link', { name: /hör ihop|höra ihop/ })
      .first()
      .click()
    await says('Belysning vid stationen')
    await press('Samma ärende')
    await says('Sammanförda ärenden')
    expect(noise.splice(0)).toEqual([])
  })
})
