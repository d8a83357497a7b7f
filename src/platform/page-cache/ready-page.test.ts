import { describe, expect, it } from 'vitest'
import { readyPage, sendPage } from './ready-page.ts'

const page = readyPage({ text: 'Möte', type: 'text/plain; charset=UTF-8' })
const tag = page.headers['ETag'] ?? ''

describe('sendPage', () => {
  it('sends the whole page with its length in bytes to who has no copy', async () => {
    const response = sendPage(page, undefined)
    expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([200, 'Möte', '5'])
  })
  it.each([tag, `W/${tag}`, `"annat", ${tag}`, '*'])('sends no page to who has a copy that holds: %s', async (list) => {
    const response = sendPage(page, list)
    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', tag])
    expect(response.headers.get('cache-control')).toContain('must-revalidate')
  })
  it.each(['"annat"', '', tag.slice(1, -1)])('sends the page to who has another copy: %s', (list) =>
    expect(sendPage(page, list).status).toBe(200),
  )
  it('never answers that a copy of a withdrawn page holds', () =>
    expect(sendPage(readyPage({ text: 'Möte', type: 'text/plain', status: 410 }), tag).status).toBe(410))
  it('gives other bytes another tag', () =>
    expect(readyPage({ text: 'möte', type: 'text/plain' }).headers['ETag']).not.toBe(tag))
})
