// Real: the whole program, its roles and its database, the reading process and PDFium. Left out: the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPng } from '../../../../tests/support/odd-files.ts'
import * as play from '../../../../tests/support/stage.ts'
import { pictureSize } from '../read-file/picture-size.rule.ts'

let test: TestApp
let stage: play.Stage
let draftId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const sent = await play.sendFile(stage.secretary, stage.networkId, play.documentFile('trygghetsgrupp.pdf'), 'a.pdf')
  draftId = play.idIn(sent.location)
}, 60_000)
afterAll(() => test.close())

const address = (page: string | number = 1) => `/arbetsyta/inlasning/${draftId}/sidor/${page}`

describe('a page of the source', () => {
  it('is a picture that only the reader may keep', async () => {
    const { status, headers, bytes } = await stage.secretary.get(address())
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(pictureSize(bytes)?.width).toBeGreaterThan(500)
  })

  it('is on the review page with its size, a box for each passage, and a way to the field', async () => {
    const { text } = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
    expect(text).toMatch(/<img src="[^"]*\/sidor\/1" alt="Sida 1 av \d+[^"]*" width="\d+" height="\d+" loading="lazy"/)
    const passages = [...text.matchAll(/<a id="(p-\d+-\d+)" href="#([^"]+)"[^>]*><rect/g)]
    expect(passages.length).toBeGreaterThan(3)
    for (const [, id, field] of passages) {
      expect(text).toContain(`href="#${id ?? ''}"`)
      expect(text).toContain(`id="${field ?? ''}"`)
    }
    expect(text).not.toContain('style=')
  })

  it('gives way to the text when asked, and there is a link between the two', async () => {
    const asText = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}?kalla=text`)
    expect(asText.text).not.toContain('/sidor/1')
    expect(asText.text).toMatch(/<mark id="p-\d+-\d+"/)
    expect(asText.text).toContain(`href="/arbetsyta/inlasning/${draftId}?kalla=sidan"`)
    const saved = await stage.secretary.post(`/arbetsyta/inlasning/${draftId}`, { version: '1', kalla: 'text' })
    expect(saved.location).toContain('kalla=text')
  })

  it.each(['0', '9999', '99999999', '-1', 'a', '1.5'])('%s is not there', async (page) =>
    expect((await stage.secretary.get(address(page))).status).toBe(404),
  )

  it('is open to those who may read notes in, in that network', async () => {
    const foreign = await play.aStage(test)
    expect((await stage.member.get(address())).status).toBe(404)
    expect((await foreign.secretary.get(address())).status).toBe(404)
    expect((await test.browser().get(address())).location).toContain('/logga-in')
  })
})

it('the words that a record was read from can be seen once it is confirmed too', async () => {
  const words = play.someText('2026-01-11', ['Belysning i parken', 'Vägar'])
  const id = play.idIn((await play.sendFile(stage.secretary, stage.networkId, words)).location)
  const meetingId = play.idIn((await play.confirmDraft(stage.secretary, id)).location)
  const meeting = (await stage.secretary.get(`/arbetsyta/moten/${meetingId}`)).text
  const [, address = '', mark = ''] = /href="(\/arbetsyta\/inlasning\/[0-9a-f-]+)#(p-\d+-\d+)"/.exec(meeting) ?? []
  const source = await stage.secretary.get(address)
  expect(source.text).toContain(`<mark id="${mark}"`)
  expect(play.textOf(source.text)).toContain('Belysning i parken')
})

it('a picture that was read is shown as it is, and a text has no pages', async () => {
  const sent = await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-01-12', ['A']), 'a.txt')
  const id = play.idIn(sent.location)
  expect((await stage.secretary.get(`/arbetsyta/inlasning/${id}/sidor/1`)).status).toBe(404)
  expect((await stage.secretary.get(`/arbetsyta/inlasning/${id}`)).text).not.toContain('?kalla=')
  // As if read by its letters, which takes minutes.
  const png = Buffer.from(aPng(4, 4, () => 200))
  const { source_file_id } = await test.db
    .updateTable('import_draft')
    .set({ layout: JSON.stringify({ lines: [], pageSizes: [{ width: 1, height: 1 }] }) })
    .where('id', '=', id)
    .returning('source_file_id')
    .executeTakeFirstOrThrow()
  await test.db.updateTable('source_file').set({ bytes: png }).where('id', '=', source_file_id).execute()
  const shown = await stage.secretary.get(`/arbetsyta/inlasning/${id}/sidor/1`)
  expect([shown.headers.get('content-type'), Buffer.from(shown.bytes).equals(png)]).toEqual(['image/png', true])
  expect((await stage.secretary.get(`/arbetsyta/inlasning/${id}/sidor/2`)).status).toBe(404)
})
