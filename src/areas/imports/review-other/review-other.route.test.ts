// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOn, nameOf } from '../../../../tests/support/draft-form.ts'
import { pathOfOther, reviewingOthers } from '../../../../tests/support/reviewing-others.ts'
import * as play from '../../../../tests/support/stage.ts'

let on: Awaited<ReturnType<typeof reviewingOthers>>
beforeAll(async () => {
  on = await reviewingOthers()
})
afterAll(() => on.test.close())

it('shows what was read beside the words, in words of the trade', async () => {
  const draftId = await on.aDraft()
  expect((await on.stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)).location).toBe(pathOfOther(draftId))
  const page = await on.stage.secretary.get(pathOfOther(draftId))
  const words = play.textOf(page.text)
  for (const label of ['Granska: medborgarlöften', 'Kommun', 'Samverkanspart', 'Fokusområde', 'Löfte', 'Underlag'])
    expect(words).toContain(label)
  expect(words).toContain('I registret: Ekby kommun')
  const link = /href="#(p-\d+-\d+)"[^>]*>Visa i källan<span[^>]*>: Lysa upp/.exec(page.text)?.[1]
  expect(page.text).toContain(`<mark id="${link}"`)
})

it('asks first of what it is not sure of, and takes a tick for an answer', async () => {
  const draftId = await on.aDraft(
    'Kallelse\n\nTrygghetsrådet\n\n3 mars 2026 kl 9.00-11.00\n\nPlats: Sal Eken\n\n1. Start\n2. Belysning\n',
  )
  const page = await on.stage.secretary.get(pathOfOther(draftId))
  const unsure = (await on.valuesOf(draftId)).filter(({ isSure }) => !isSure)
  expect(unsure.length).toBeGreaterThan(0)
  const words = play.textOf(page.text)
  expect(words).toContain(`Att titta på (${unsure.length})`)
  expect(words.indexOf('Att titta på (')).toBeLessThan(words.indexOf('Om handlingen'))
  expect(page.text).toMatch(/<blockquote[^>]*>[^]*?<mark>Trygghetsrådet<\/mark>/)
  const name = nameOf(page, 'Trygghetsrådet')
  await on.send(on.stage.secretary, draftId, () => ({ [`ok-${name}`]: 'ja' }), 'save')
  expect((await on.valueIn(draftId, 'body'))[0]).toMatchObject({ value: 'Trygghetsrådet', isAccepted: true })
  expect((await on.rowOf(draftId)).unsure_count).toBe(unsure.length - 1)
})

it('takes mended, emptied and added values, also a group that was not read', async () => {
  const draftId = await on.aDraft(
    'Pressmeddelande från Region Ekby\n\nNy satsning på trygghet i hela länet\n\n– Det blir bra för alla i länet, säger Eva Ek, direktör.\n',
  )
  const saved = await on.send(
    on.stage.secretary,
    draftId,
    (page) => ({
      [nameOf(page, 'Ny satsning på trygghet i hela länet')]: 'Satsning på trygghet',
      [nameOf(page, 'Eva Ek')]: '',
      'n--date': '2024-05-02',
      'n--facts': 'Tio nya tjänster',
      'n-quotes-ny-words': 'Vi är glada',
      'n-quotes-ny-speaker': 'Bo Alm',
      'n-visit-host': 'Ekby kommun',
    }),
    'save',
  )
  expect(saved.location).toContain('klart=sparat')
  const told = (await on.valuesOf(draftId)).map(({ group, field, value }) => `${group} ${field}: ${value}`)
  expect(told).toEqual(
    expect.arrayContaining([
      ...[' headline: Satsning på trygghet', ' date: 2024-05-02', ' facts: Tio nya tjänster'],
      ...['quotes 2 words: Vi är glada', 'quotes 2 speaker: Bo Alm', 'visit host: Ekby kommun'],
    ]),
  )
  expect(told).not.toContain('quotes 1 speaker: Eva Ek')
  const { rows: acts } = {
    rows: await on.test.db.selectFrom('audit_entry').select('act').where('subject_id', '=', draftId).execute(),
  }
  expect(acts.map(({ act }) => act)).toContain('mend-draft')
})

it('accepts all that is sure at once, and undoes it', async () => {
  const draftId = await on.aDraft()
  const before = await on.valuesOf(draftId)
  expect((await on.send(on.stage.secretary, draftId, () => ({}), 'accept-sure')).location).toContain(
    'klart=sakertgodkant',
  )
  const sure = (await on.valuesOf(draftId)).filter(({ isSure }) => isSure)
  expect(sure.every(({ isAccepted }) => isAccepted)).toBe(true)
  expect((await on.send(on.stage.secretary, draftId, () => ({}), 'undo')).location).toContain('klart=andringangrad')
  expect(await on.valuesOf(draftId)).toEqual(before)
})

it('undoes what was undone, when that is asked', async () => {
  const draftId = await on.aDraft()
  const before = await on.valuesOf(draftId)
  await on.send(on.stage.secretary, draftId, () => ({ 'n--dialogueCount': '4' }), 'save')
  const saved = await on.valuesOf(draftId)
  await on.send(on.stage.secretary, draftId, () => ({}), 'undo')
  expect(await on.valuesOf(draftId)).toEqual(before)
  await on.send(on.stage.secretary, draftId, () => ({}), 'redo')
  expect(await on.valuesOf(draftId)).toEqual(saved)
})

it('shows the pages as they look, or their words', async () => {
  const sent = await play.sendFile(
    on.stage.secretary,
    on.stage.networkId,
    play.documentFile('trygghetsgrupp.pdf'),
    'sida.pdf',
  )
  const draftId = play.idIn(sent.location)
  await on.stage.secretary.post(`/arbetsyta/inlasning/${draftId}/slag`, { kind: 'summons', version: '1' })
  const page = await on.stage.secretary.get(pathOfOther(draftId))
  expect(page.text).toContain(`src="/arbetsyta/inlasning/${draftId}/sidor/1"`)
  expect(page.text).toContain(`href="${pathOfOther(draftId)}?kalla=text"`)
  const text = await on.stage.secretary.get(`${pathOfOther(draftId)}?kalla=text`)
  expect(text.text).toContain('class="source-panel source-text"')
  const saved = await on.stage.secretary.post(pathOfOther(draftId), { ...formOn(text), act: 'save' })
  expect(saved.location).toContain('kalla=text')
})

describe('what is confirmed', () => {
  it('is kept with who, when, its kind and the words of each value; what was written anew points at none', async () => {
    const draftId = await on.aDraft()
    const confirmed = await on.send(
      on.stage.secretary,
      draftId,
      (page) => ({
        [nameOf(page, 'Lysa upp gångvägarna vid torget')]: 'Lysa upp gångvägarna',
        [nameOf(page, 'Strandby kommun')]: 'Polisen i Ekby',
        'n--dialogueCount': '4',
      }),
      'confirm',
    )
    expect(confirmed.location).toBe(`${pathOfOther(draftId)}?klart=handlingsparad`)
    expect(await on.rowOf(draftId)).toMatchObject({
      ...{ status: 'confirmed', kind: 'promises', confirmed_by: on.stage.people.secretary },
    })
    expect((await on.valueIn(draftId, 'promises'))[0]?.words).not.toBeNull()
    expect((await on.valueIn(draftId, 'partners')).find(({ value }) => value === 'Polisen i Ekby')?.words).toBeNull()
    const page = await on.stage.secretary.get(pathOfOther(draftId))
    const words = play.textOf(page.text)
    for (const told of [
      'Medborgarlöften: löften.txt',
      'Bekräftad av Karin Lindvall',
      'Polisen i Ekby',
      'Visa orden i källan',
    ])
      expect(words).toContain(told)
    expect(words).not.toContain('Bekräfta och spara')
    const link = /href="#(p-\d+-\d+)"[^>]*>Visa orden/.exec(page.text)?.[1]
    expect(page.text).toContain(`<mark id="${link}"`)
  })

  it('leads on to the next file of the batch when that is asked', async () => {
    const draftId = await on.aDraft()
    const { batch_id } = await on.rowOf(draftId)
    const answer = await on.send(on.stage.secretary, draftId, () => ({}), 'confirm-next')
    expect(answer.location).toBe(`/arbetsyta/inlasning/omgangar/${batch_id}/nasta?efter=${draftId}`)
  })

  it('is confirmed once: the same form again leads to it, and another is told who', async () => {
    const draftId = await on.aDraft()
    const form = { ...formOn(await on.stage.secretary.get(pathOfOther(draftId))), act: 'confirm' }
    const sent = () => on.stage.secretary.post(pathOfOther(draftId), form)
    expect((await Promise.all([sent(), sent()])).map(({ status }) => status)).toEqual([303, 303])
    const lost = await on.colleague.post(pathOfOther(draftId), form)
    expect([lost.status, play.textOf(lost.text)]).toEqual([
      409,
      expect.stringContaining('Karin Lindvall hann bekräfta utkastet före dig'),
    ])
    const acts = await on.test.db.selectFrom('audit_entry').select('act').where('subject_id', '=', draftId).execute()
    expect(acts.filter(({ act }) => act === 'confirm-draft')).toHaveLength(1)
  })
})
