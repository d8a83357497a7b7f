// Real: the whole program with the example, its built scripts, a browser and its virtual authenticator.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey.close())

const says = (page: Visitor['page'], words: string | RegExp) =>
  expect.poll(() => page.locator('main').innerText(), { timeout: 5_000 }).toMatch(words)
const press = (page: Visitor['page'], name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** An authenticator in the browser itself, which shows a finger or a face when it is asked to. */
async function plugIn({ page, context }: Visitor, isTouched = true) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: isTouched, automaticPresenceSimulation: true },
    },
  })
  const isVerified = (isUserVerified: boolean) =>
    devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { isVerified }
}

describe('a passkey', () => {
  it('is added, lets its owner in after signing out, and is refused once it is removed', async () => {
    const visitor = await journey.open('sekreterare')
    const { page, noise } = visitor
    await plugIn(visitor)
    await page.getByRole('link', { name: 'Karin Lindvall' }).click()
    await says(page, /Här är du inloggad \(\d\)/)
    await page.getByLabel('Vad ska nyckeln heta?').fill('Min dator')
    await press(page, 'Lägg till en nyckel')
    await says(page, /Nyckeln är tillagd.*Min dator/s)

    await press(page, 'Logga ut överallt')
    await says(page, 'Du är utloggad överallt.')
    await press(page, 'Logga in med nyckel')
    await page.waitForURL('**/arbetsyta')
    await page.goto('/arbetsyta/inloggningar')
    await says(page, /Nyckel/)

    await press(page, /Ta bort\s+nyckeln Min dator/)
    await says(page, 'Nyckeln är borttagen')
    await press(page, 'Logga ut överallt')
    await press(page, 'Logga in med nyckel')
    await says(page, 'finns inte här, är borttagen')
    expect(noise).toEqual([])
  })

  it('that its owner does not answer for leaves the page as it was, with a sentence', async () => {
    const visitor = await journey.open('ledamot')
    const { isVerified } = await plugIn(visitor)
    const { page } = visitor
    await page.goto('/arbetsyta/inloggningar')
    await isVerified(false)
    await page.getByLabel('Vad ska nyckeln heta?').fill('Min dator')
    await press(page, 'Lägg till en nyckel')
    await says(page, 'Det blev ingen nyckel')
    expect(await page.getByLabel('Vad ska nyckeln heta?').inputValue()).toBe('Min dator')
    await isVerified(true)
    await press(page, 'Lägg till en nyckel')
    await says(page, 'Nyckeln är tillagd')
  })

  it('is not offered where there are no scripts, and the page says what works', async () => {
    const { page } = await journey.open('samordnare', { javaScriptEnabled: false })
    for (const [path, button] of [
      ['/arbetsyta/inloggningar', 'Lägg till en nyckel'],
      ['/logga-in', 'Logga in med nyckel'],
    ] as const) {
      await page.goto(path)
      expect(await page.getByRole('button', { name: button }).count()).toBe(0)
      expect(await page.locator('main').innerText()).toMatch(/kan inte .* nycklar.* länk/)
    }
  })
})
