// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import { aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

const evil = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(2)>`,
  `'</textarea><svg onload=alert(3)>&amp;`,
] as const
/** Where such words have become tags or attributes of the page. */
const isAlive = (html: string) => /<script>alert|<img src=x|<svg onload|<\/textarea><svg/i.test(html)

it('names with markup are shown as they were written, everywhere and to everyone, and never run', async () => {
  const [script, image, svg] = evil
  const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
  const email = 'karin.markup@exempel.se'
  const network = await administrator.post('/arbetsyta/natverk/nytt', {
    name: `Nät ${script}`,
    purpose: image,
    secretary: `Karin ${svg}`,
    email,
  })
  expect(network.status).toBe(303)
  const networkId = play.idIn(network.location)
  const { id } = await test.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  const secretary = await test.as(id)
  const approver = await aRole(test.db, { role: 'member', network_id: networkId })
  const addPerson = { name: `Bo ${image}`, email: 'bo@exempel.se', organisation: '', role: 'chair', body: '' }
  expect((await secretary.post(`/arbetsyta/natverk/${networkId}/personer/ny`, addPerson)).status).toBe(303)

  const seen: string[] = []
  const look = async (path: string, browser = secretary) => {
    const { status, text } = await browser.get(path)
    expect([path, status, isAlive(text)]).toEqual([path, 200, false])
    seen.push(text)
    return text
  }
  const sent = await play.sendFile(
    secretary,
    networkId,
    play.someText('2026-01-12', [`Ljus ${script}`, 'Övrigt']),
    `fil ${image}.txt`,
  )
  await look(`/arbetsyta/inlasning/${play.idIn(sent.location)}`)
  await look('/arbetsyta/inlasning')
  const refused = await play.confirmDraft(secretary, play.idIn(sent.location), {
    'f-date': `"><script>alert(1)</script>`,
    'f-place': svg,
  })
  expect([refused.status, isAlive(refused.text)]).toEqual([422, false])
  const confirmed = await play.confirmDraft(secretary, play.idIn(sent.location), {
    ...{
      'f-body': `Grupp ${image}`,
      'f-place': svg,
      'f-chair': script,
      'f-nextDate': '2026-02-12',
      'f-nextPlace': script,
    },
    ...{
      'i-0-title': `Ljus ${script}`,
      'i-0-text': svg,
      'i-0-tabled': 'ja',
      'i-0-reason': image,
      'p-0-name': `Maja ${svg}`,
    },
    ...{ 'p-0-organisation': image, 'p-0-role': script },
  })
  expect(confirmed.status).toBe(303)
  const { id: meetingId, body_id: bodyId } = await test.db
    .selectFrom('meeting')
    .select(['id', 'body_id'])
    .where('day', '=', '2026-02-12')
    .executeTakeFirstOrThrow()
  const write = (path: string, form: Record<string, string> = {}) =>
    secretary.post(`/arbetsyta/moten/${meetingId}/${path}`, form)
  await write('oppna')
  await write('punkter', { title: `Punkt ${image}` })
  await write('narvaro', { act: 'all-present', newName: `Eva ${image}`, newOrganisation: script })
  const [first, second] = await play.agendaOf(test, meetingId)
  await write(`punkter/${first?.id}/bordlagg`, { otherReason: `Skäl ${svg}` })
  await write(`punkter/${second?.id}/beslut`, { wording: `Beslut ${script}` })
  await write(`punkter/${second?.id}/anteckning`, { version: '1', notes: `Text ${svg}` })
  for (const path of ['', '/narvaro', '/uppgifter', `/punkter/${second?.id}/gast`])
    await look(`/arbetsyta/moten/${meetingId}${path}`)
  expect((await write('skicka', sendingTo(approver.id))).status).toBe(303)
  const reader = await test.as(approver.id)
  await reader.post(`/arbetsyta/moten/${meetingId}/skicka-tillbaka`, { remark: `Anm ${script}` })
  await look(`/arbetsyta/moten/${meetingId}`)
  await write('skicka', sendingTo(approver.id))
  expect((await approve(reader, meetingId)).status).toBe(303)
  expect((await write('publicera')).status).toBe(303)
  await look(`/arbetsyta/moten/${meetingId}`)
  for (const path of [
    '',
    '/moten',
    '/arenden',
    '/natverk',
    `/natverk/${networkId}`,
    `/organ/${bodyId}`,
    `/arenden/${first?.matter_id}`,
  ])
    await look(`/arbetsyta${path}`)

  const edition = await test.db.selectFrom('published.edition').select('path').executeTakeFirstOrThrow()
  const { slug } = await test.db
    .selectFrom('network')
    .select('slug')
    .where('id', '=', networkId)
    .executeTakeFirstOrThrow()
  for (const path of ['/', '/moten', '/natverk', `/natverk/${slug}`, edition.path, `/arenden/${first?.matter_id}`])
    await look(path, test.browser())
  await write('avpublicera', { reason: `Därför ${script}` })
  const gone = await vi.waitFor(async () => {
    const answer = await test.browser().get(edition.path)
    expect(answer.status).toBe(410)
    return answer
  })
  expect([play.textOf(gone.text).includes(`Därför ${script}`), isAlive(gone.text)]).toEqual([true, false])

  const shown = seen.map((html) => play.textOf(html)).join('\n')
  for (const words of [
    `Nät ${script}`,
    `Ljus ${script}`,
    `Grupp ${image}`,
    `Beslut ${script}`,
    `Skäl ${svg}`,
    `Text ${svg}`,
    `Bo ${image}`,
    `Eva ${image}`,
  ])
    expect(shown).toContain(words)
})
