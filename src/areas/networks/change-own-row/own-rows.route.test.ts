// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { formatShortDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aNetwork, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { aFullNetwork, aTown, inDays, today, year, type Town } from '../../../../tests/support/own-town.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let town: Town
let network: string
beforeAll(async () => {
  test = await createTestApp()
  town = await aTown(test)
  network = await aFullNetwork(test, town, { name: 'Ljusnätet' })
})
afterAll(() => test.close())

const text = async (path = '', browser = town.coordinator) => play.textOf((await browser.get(town.address + path)).text)

describe('the organisation’s own note', () => {
  it('keeps why, diary number and contact person as the town.coordinator writes them', async () => {
    const note = { reason: 'För att lysa upp.', registrationNumber: 'KS 2018/45', contactId: town.nina }
    const sent = await town.coordinator.post(`${town.address}/${network}`, note)
    expect([sent.status, sent.location]).toEqual([303, `${town.address}/${network}?klart=egnarad`])
    expect(await text()).toMatch(/För att lysa upp. Diarienummer KS 2018\/45.*Nina Munters, tillväxtstrateg/)
    await town.coordinator.post(`${town.address}/${network}`, { ...note, registrationNumber: 'KS 2018/46' })
    expect(await text(`/${network}`)).toContain('tillväxtstrateg')
    const rows = await test.db.selectFrom('own_membership').select('diary_number').execute()
    expect(rows).toEqual([{ diary_number: 'KS 2018/46' }])
  })

  it('counts what is to be done, done, and not done after all', async () => {
    const form = { wording: 'Utse en ersättare', personId: town.nina, dueOn: inDays(5) }
    const added = await town.coordinator.post(`${town.address}/${network}/uppgifter`, form)
    expect([added.status, added.location]).toEqual([303, `${town.address}/${network}?klart=uppgift#uppgifter`])
    expect(await text()).toContain('Utse en ersättare: Nina Munters')
    const { id } = await test.db
      .selectFrom('own_task')
      .select('id')
      .where('wording', '=', form.wording)
      .executeTakeFirstOrThrow()
    await town.coordinator.post(`${town.address}/${network}/uppgifter/${id}/klar`)
    expect(await text()).not.toContain('Utse en ersättare')
    expect(await text(`/${network}`)).toContain(`Utse en ersättare Nina Munters, klar ${formatShortDay(today)}`)
    await town.coordinator.post(`${town.address}/${network}/uppgifter/${id}/oppna`)
    expect(await text()).toContain('Utse en ersättare')
  })

  it.each([
    ['', { contactId: crypto.randomUUID() }, 'Välj någon av era egna personer'],
    ['', { registrationNumber: 'x'.repeat(61) }, 'Skriv diarienumret med högst 60 tecken'],
    ['/uppgifter', { wording: ' ', dueOn: '2026-12-01' }, 'Skriv vad som ska göras'],
    ['/uppgifter', { wording: 'Ring', dueOn: '2026-02-30' }, 'Skriv dagen som ÅÅÅÅ-MM-DD'],
    ['/uppgifter', { wording: 'Ring', personId: crypto.randomUUID() }, 'Välj någon av era egna personer'],
  ])('refuses at %j %j and keeps what was typed', async (act, form, words) => {
    const refused = await town.coordinator.post(`${town.address}/${network}${act}`, form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    for (const typed of Object.values(form).filter((value) => value.trim() && !value.includes('-')))
      expect(refused.text).toContain(typed)
  })
})

describe('what is an organisation’s own', () => {
  const paths = () => ['', '.csv', '.xlsx', `/${network}`, `/rapport/${year}`, `/rapport/${year}.txt`]

  it('is read by its town.reader, who changes nothing', async () => {
    for (const path of paths()) expect((await town.reader.get(town.address + path)).status).toBe(200)
    expect(await text(`/${network}`, town.reader)).not.toContain('Lägg fast er anteckning')
    expect((await town.reader.post(`${town.address}/${network}`, { reason: 'x' })).status).toBe(403)
    expect((await town.reader.post(`${town.address}/${network}/uppgifter`, { wording: 'x' })).status).toBe(403)
  })

  it('is read by nobody else: not its neighbours, not the secretary, not the administrator', async () => {
    const people = [
      await aRole(test.db, { role: 'organisation-administrator', organisation_id: town.other }),
      await aRole(test.db, { role: 'secretary', network_id: network }),
      await aRole(test.db, { role: 'administrator' }),
    ]
    for (const { id } of people) {
      const browser = await test.as(id)
      for (const path of paths()) expect((await browser.get(town.address + path)).status).toBe(403)
      expect((await browser.post(`${town.address}/${network}`, { reason: 'x' })).status).toBe(403)
      const seen = await actAs(test.deployment.app, id, async (tx) => [
        ...(await tx.selectFrom('own_membership').select('reason').execute()),
        ...(await tx.selectFrom('own_task').select('wording').execute()),
      ])
      expect(seen).toEqual([])
    }
  })

  it('is written on networks that it is in and on no other, and the log tells that, not what', async () => {
    const foreign = await aNetwork(test.db)
    expect((await town.coordinator.get(`${town.address}/${foreign.id}`)).status).toBe(404)
    expect((await town.coordinator.post(`${town.address}/${foreign.id}`, { reason: 'x' })).status).toBe(404)
    const entries = await test.db.selectFrom('audit_entry').selectAll().where('chain', '=', town.id).execute()
    expect(new Set(entries.map(({ act }) => act))).toEqual(
      new Set(['change-own-row', 'add-own-task', 'finish-own-task', 'reopen-own-task']),
    )
    expect(JSON.stringify(entries)).not.toContain('lysa upp')
  })

  it('tells of the next meeting its day, hour and place, and nothing more of meetings', async () => {
    const rows = await actAs(test.deployment.app, town.coordinatorId, (tx) =>
      tx.selectFrom('meeting').selectAll().execute(),
    )
    expect(rows).toEqual([])
    const stranger = (await aPerson(test.db)).id
    const asked = await actAs(test.deployment.app, stranger, (tx) =>
      sql`select * from meeting_days(${[network]}::uuid[])`.execute(tx),
    )
    expect(asked.rows).toEqual([])
  })
})

describe('reminders', () => {
  it('tell the town.coordinator of own seats and a contact person who has left, with the act that mends it', async () => {
    const page = await town.coordinator.get(town.address)
    expect(play.textOf(page.text)).toContain(
      `Ljusnätet : Uppdraget som ordförande i Ledningsgruppen (Nina Munters) går ut ${formatShortDay(inDays(40))}.`,
    )
    await test.db
      .updateTable('post')
      .set({ held_to: inDays(-1) })
      .where('person_id', '=', town.nina)
      .execute()
    const later = await town.coordinator.get(town.address)
    expect(play.textOf(later.text)).toContain('Er kontaktperson Nina Munters har lämnat organisationen.')
    expect(later.text).toContain(`href="${town.address}/${network}#contactId"`)
    expect((await town.coordinator.get(`${town.address}/${network}`)).text).toContain('Nina Munters (har lämnat)')
    expect(play.textOf((await town.reader.get(town.address)).text)).not.toContain('Välj ny kontaktperson')
  })
})
