// Real: the whole program and its database.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson } from '../../../../tests/support/builders.ts'
import { turnOffPath, type MailKind } from '../index.ts'

let test: TestApp
let personId: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  personId = (await aPerson(test.db, { name: 'Maja Ek' })).id
})

const pathOf = (kind: MailKind, whose = personId) => turnOffPath(test.deployment.secret, whose, kind)
/** As a mail program posts: from no page, with no cookie, and with the words of RFC 8058. */
const post = (path: string) =>
  test.app.request(`${test.deployment.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    body: 'List-Unsubscribe=One-Click',
  })
async function turnedOff(whose = personId): Promise<string[]> {
  const rows = await test.db
    .selectFrom('mail_preference')
    .where('person_id', '=', whose)
    .where('is_off', '=', true)
    .select('kind')
    .execute()
  return rows.map(({ kind }) => kind).sort()
}

describe('the address in a letter', () => {
  it('turns that kind of letter off at one click, and no other', async () => {
    const answer = await post(pathOf('digest'))
    expect([answer.status, await turnedOff()]).toEqual([200, ['digest']])
    expect(await answer.text()).toContain('Veckobrev')
  })

  it('may be used twice, and is one act', async () => {
    await post(pathOf('reminder'))
    expect((await post(pathOf('reminder'))).status).toBe(200)
    const acts = await test.db.selectFrom('audit_entry').where('subject_id', '=', personId).select('act').execute()
    expect(acts).toEqual([{ act: 'choose-mail' }])
  })

  it('changes nothing when it is only looked at', async () => {
    expect((await test.browser().get(pathOf('digest'))).status).toBe(200)
    expect(await turnedOff()).toEqual([])
  })

  it('turns nothing off for another person or kind', async () => {
    const other = await aPerson(test.db)
    const sealed = pathOf('digest').split('.').at(-1) ?? ''
    for (const forged of [`${other.id}.digest.${sealed}`, `${personId}.meeting.${sealed}`, `${personId}.digest.`, 'x'])
      expect((await post(`/brev/av/${forged}`)).status).toBe(422)
    expect([await turnedOff(), await turnedOff(other.id)]).toEqual([[], []])
  })
})

describe('the page of letters', () => {
  it('shows what is off and turns it on again', async () => {
    await post(pathOf('meeting'))
    const browser = await test.as(personId)
    const boxes = [...(await browser.get('/arbetsyta/brev')).text.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(
      String,
    )
    expect(boxes.map((box) => [/name="(\w+)"/.exec(box)?.[1], box.includes(' checked')])).toEqual([
      ...[
        ['digest', true],
        ['reminder', true],
        ['meeting', false],
      ],
    ])
    const answer = await browser.post('/arbetsyta/brev', { digest: 'ja', meeting: 'ja' })
    expect([answer.status, await turnedOff()]).toEqual([303, ['reminder']])
  })
})
