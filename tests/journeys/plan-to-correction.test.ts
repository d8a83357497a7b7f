// Real: the whole program with its built styles and scripts, its database and what it announces, and two people's browsers.
// A meeting is led from its planning to its corrected notes, and carries every fact of a real set of notes (the people invented).
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../support/meeting-group.ts'
import { pdfWords } from '../support/paper-words.ts'
import { fill, fillPage, press } from '../support/forms.ts'
import { openTwoPeople, type TwoPeople } from '../support/two-people.ts'
import { agenda, facts, typed } from './a-whole-meeting.ts'

const soon = { timeout: 10_000 }

describe('a meeting from its planning to its corrected notes, by two people in two browsers', () => {
  let two: TwoPeople
  let [karin, petter]: [Page, Page] = [null as never, null as never]
  let [organ, meeting, assignment, publicPage] = ['', '', '', '']
  const items: string[] = []

  const words = (page: Page) => page.locator('main').innerText()
  const says = (page: Page, expected: string | RegExp) => expect.poll(() => words(page), soon).toMatch(expected)

  const at = (number: number, act: string) => `${meeting}/punkter/${items[number - 1]}/${act}`
  const itemAt = (page: Page, number: number) => page.locator(`#punkt-${items[number - 1]}`)

  beforeAll(async () => {
    two = await openTwoPeople('Karin Lindvall', 'Petter Ahlgren')
    ;[karin, petter] = two.pages
    organ = `/arbetsyta/organ/${two.bodyId}`
  })
  afterAll(() => two.close())

  it('a member asks for an item if there is time, and the secretary plans two meetings', async () => {
    await fillPage(petter, `${organ}/onska-punkt`, typed.wish, 'Skicka önskan')
    await fillPage(karin, `${organ}/moten/nytt`, typed.nextMeeting, 'Planera')
    await fillPage(karin, `${organ}/moten/nytt`, typed.meeting, 'Planera')
    meeting = new URL(karin.url()).pathname
    await says(karin, /Önskade punkter \(1\)/)
    for (const [title] of agenda) await fill(karin, '/punkter', { title }, 'Lägg till punkten')
    items.push(
      ...(await karin.locator('.agenda-item').evaluateAll((all) => all.map(({ id }) => id.replace('punkt-', '')))),
    )
    for (const [index, [, minutes, presenter]] of agenda.entries())
      if (minutes) await fillPage(karin, at(index + 1, 'andra'), { minutes, presenter }, 'Ändra punkten')
    await says(karin, /Dagordningen tar 1 tim 40 min av mötets 2 tim 30 min/)
  })

  it('questions go out ahead, and are answered for each organisation', async () => {
    await fillPage(karin, at(2, 'fragor/ny'), typed.questions, 'Spara och läs igenom')
    await fill(karin, '/skicka', {}, /Skicka/)
    const round = new URL(karin.url()).pathname
    await fillPage(karin, at(6, 'fragor/ny?slag=consultation'), { document: 'SUP 2040' }, 'Spara och läs igenom')
    await fill(karin, '/skicka', {}, /Skicka/)
    const consultation = new URL(karin.url()).pathname
    await petter.goto('/arbetsyta')
    await says(petter, /Frågor från Region Stockholm/)
    await petter.goto(round)
    for (const box of await petter.locator('main textarea').all())
      await box.fill('I översiktsplanen, mindre i vardagen.')
    await press(petter, 'Lämna svaret')
    await says(petter, /1 av 8 har svarat/)
    await petter.goto(consultation)
    await petter.locator('[name=nothing]').check()
    await press(petter, /^Lämna/)
    await says(petter, /1 av 8 har svarat/)
    for (const path of [round, consultation]) {
      await karin.goto(path)
      await press(karin, 'Stäng för svar')
      await says(karin, /Stängt|stängt/)
    }
  })

  it('everyone is called, one answers in the workspace and one by the link in the letter', async () => {
    await karin.goto(`${meeting}/kallelse`)
    await press(karin, 'Skicka kallelsen')
    await says(karin, /0 kommer · 0 kommer inte/)
    await petter.goto('/arbetsyta')
    await press(petter, 'Jag kommer')
    const bengt = await two.signedOut(await two.replyLinkOf('Bengt Ravn'))
    await press(bengt, 'Kan inte')
    await says(bengt, /Kan inte|kommer inte/)
    await karin.goto(meeting)
    await says(karin, /1 kommer · 1 kommer inte/)
  })

  it('the meeting opens, and attendance is taken by item', async () => {
    await fill(karin, '/oppna', {}, 'Öppna mötet')
    const lines = people.filter(({ isSeated }) => !isSeated).map(({ line }) => line)
    await karin.goto(`${meeting}/narvaro`)
    await karin.locator('summary').filter({ hasText: 'Lägg till flera på en gång' }).click()
    await karin.locator('[name=newPeople]').fill(lines.join('\n'))
    await press(karin, 'Spara närvaron')
    await karin.goto(`${meeting}/narvaro`)
    for (const { name, presence, isSeated } of people) {
      const row = karin.locator('.attendance-row').filter({ hasText: name })
      if (isSeated || presence === 'Frånvarande') await row.getByLabel(presence, { exact: true }).check()
    }
    await press(karin, 'Spara närvaron')
    await says(karin, /23 närvarande, 13 av dem vid en del av mötet · 3 frånvarande/)
  })

  it('what is written in one browser is read in the other as it is typed, also after the line was lost', async () => {
    await petter.goto(meeting)
    const note = (number: number) => itemAt(karin, number).locator('textarea[name=notes]')
    await itemAt(karin, 1).getByRole('button', { name: 'Gå till punkten' }).click()
    await note(1).pressSequentially('Gunilla Frisk hälsar alla välkomna. En presentationsrunda genomförs.')
    await expect.poll(() => itemAt(petter, 1).innerText(), soon).toContain('En presentationsrunda genomförs.')
    await itemAt(karin, 2).getByRole('button', { name: 'Gå till punkten' }).click()
    await expect.poll(() => petter.locator('#aktuell-punkt').innerText(), soon).toMatch(/Punkt 2 av 10/)
    await karin.waitForLoadState()
    await karin.context().setOffline(true)
    await note(2).fill(
      'Regionen berättar om nya RUFS.\n\nDiskussion\n\nAlla kommuner delger synpunkter utifrån frågorna.',
    )
    await karin.context().setOffline(false)
    await expect
      .poll(() => itemAt(petter, 2).innerText(), { timeout: 20_000 })
      .toContain('Alla kommuner delger synpunkter')
    for (const [number, text] of [
      [4, 'Eventuella utestående ärenden samlas ihop på nästa möte.'],
      [7, 'Frågan tas upp igen på nästa möte.'],
      [9, 'Inga övriga frågor.'],
    ] as const) {
      await note(number).fill(text)
      await expect.poll(() => itemAt(petter, number).innerText(), soon).toContain(text)
    }
  })

  it('the assignment is written down with its method and findings, and the next step is put off', async () => {
    await fillPage(karin, at(3, 'uppdrag/nytt'), typed.assignment, 'Ge uppdraget')
    await karin.goto(meeting)
    assignment = (await itemAt(karin, 3).locator('a[href*="/uppdrag/"]').first().getAttribute('href')) ?? ''
    expect(assignment).toMatch(/^\/arbetsyta\/uppdrag\//)
    await karin.goto(assignment)
    for (const step of [/Intervju, Botkyrka/, /Referensgruppsmöte/, /Synpunkter/]) {
      const row = karin.locator('tr').filter({ has: karin.getByRole('form', { name: step, includeHidden: true }) })
      await row.locator('summary').click()
      await press(karin, 'Anteckna', row)
    }
    await says(karin, /Intervju[^]*Botkyrka[^]*Referensgruppsmöte[^]*Synpunkter/)
    await fillPage(karin, `${assignment}/rapport`, typed.findings, 'Anteckna redovisningen')
    await karin.goto(meeting)
    await itemAt(karin, 3)
      .locator('textarea[name=notes]')
      .fill('Karin Lindvall inleder. Arbetsgruppen delger resultatet.')
    await fill(karin, at(3, 'bordlagg'), typed.nextStep, 'Bordlägg till nästa möte')
    await says(karin, /Bordlagt/)
  })

  it('decisions, a hand-over to another body and what was put off for want of time', async () => {
    await karin.goto(meeting)
    await fill(karin, at(5, 'beslut'), typed.digitally, 'Anteckna beslutet')
    await fill(karin, at(6, 'beslut'), typed.asBasis, 'Anteckna beslutet')
    await fill(karin, at(6, 'overlamna'), typed.handOver, 'Lämna över ärendet')
    await fill(karin, at(7, 'bordlagg'), typed.budget, 'Bordlägg till nästa möte')
    await fill(karin, at(8, 'bordlagg'), { reason: 'tidsbrist' }, 'Bordlägg till nästa möte')
    await fill(karin, at(5, 'atgarder'), typed.action, 'Anteckna åtgärden')
    await petter.goto(organ)
    await says(petter, /Utestående ärenden \(4\)/)
  })

  it('the member remarks, the secretary mends and the member approves what stands there', async () => {
    await karin.goto(meeting)
    await fill(karin, '/skicka', { approverId: 'Petter Ahlgren, Huddinge' }, 'Skicka för justering')
    await fill(karin, '/skicka', { hasConsidered: true }, 'Skicka för justering')
    await petter.goto('/arbetsyta')
    await petter
      .getByRole('link', { name: /anteckningarna/ })
      .first()
      .click()
    await fill(petter, '/skicka-tillbaka', { remark: 'Punkt 10 saknar nästa möte.' }, 'Skicka tillbaka')
    await karin.goto(meeting)
    await says(karin, /Punkt 10 saknar nästa möte/)
    await itemAt(karin, 10)
      .locator('textarea[name=notes]')
      .fill('Gruppen träffas nästa gång i Huddinge kommunhus. Gunilla Frisk tackar och avslutar mötet.')
    await expect.poll(() => itemAt(karin, 10).locator('[data-notes-status]').innerText(), soon).toMatch(/^sparat/)
    await fill(karin, '/skicka', { approverId: 'Petter Ahlgren, Huddinge' }, 'Skicka för justering')
    await fill(karin, '/skicka', { hasConsidered: true }, 'Skicka för justering')
    await petter.goto(meeting)
    await press(petter, 'Justera anteckningarna')
    await says(petter, /Justerat/)
  })

  it('the notes are published, and corrected beside what they said', async () => {
    await karin.goto(meeting)
    await fill(karin, '/publicera', {}, 'Publicera anteckningarna')
    await karin.goto(meeting)
    publicPage = (await karin.locator('a[href^="/moten/"]').first().getAttribute('href')) ?? ''
    await fillPage(karin, `${meeting}/ratta`, typed.correction, 'Föreslå rättelsen')
    const correction = new URL(karin.url()).pathname
    await petter.goto('/arbetsyta')
    await says(petter, /ättelse/)
    await petter.goto(correction)
    await press(petter, 'Godkänn rättelsen')
    await karin.goto(correction)
    await karin.getByRole('link', { name: /där rättelsen publiceras/ }).click()
    await karin.getByRole('link', { name: 'Publicera rättelsen' }).click()
    await karin.waitForURL('**/publicera')
    await press(karin, 'Publicera')
    const reader = await two.signedOut(publicPage)
    await says(reader, /B-salen/)
    await says(reader, /A-salen/)
  })

  it('and they carry every fact', async () => {
    const reader = await two.signedOut(publicPage)
    await reader.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    const page = (await words(reader)).replace(/\s+/g, ' ')
    for (const { name, printed } of people) expect(page).toContain(`${name} ${printed}`)
    for (const [title] of agenda) expect(page).toContain(title)
    for (const fact of facts) expect(page).toMatch(fact)
    const pdf = await pdfWords(await (await reader.request.get(`${publicPage}.pdf`)).body())
    for (const { name } of people) expect(pdf).toContain(name)
    for (const [title] of agenda) expect(pdf).toContain(title)
  })

  it('nothing was asked of any other host, and no page complained', () =>
    expect(two.noises.flat().filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]))
})
