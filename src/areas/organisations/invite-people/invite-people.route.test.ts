// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anEmployer, lettersTo, postsOf } from '../../../../tests/support/employer.ts'
import { textOf } from '../../../../tests/support/stage.ts'

let test: TestApp

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

describe('a file of an organisation’s people', () => {
  const head = 'Namn;E-post;Befattning;Från;Till\n'
  const file = (text: string) => ({ file: new File([text], 'personer.csv') })
  const text =
    head +
    'Åsa Öst;asa@exempel.se;kanslichef;2024-01-01;\n' +
    'Per;per@;utredare;;\n' +
    'Åsa;ASA@exempel.se;chef;;\n' +
    'Ove;ove@exempel.se;utredare;2024-05-02;2024-05-01\n' +
    'Gun;gun@exempel.se;utredare;2019-01-01;2019-12-31\n'

  it('shows every faulty line and saves nothing until confirmed', async () => {
    const { path, chief } = await anEmployer(test)
    const shown = await chief.post(`${path}/personer/las-in`, file(text))
    const page = textOf(shown.text)
    expect(shown.status).toBe(200)
    for (const words of [
      '3 ”per@” är ingen e-postadress.',
      '4 E-postadressen asa@exempel.se står redan på rad 2.',
      '5 Befattningen slutar 2024-05-01, innan den börjar 2024-05-02.',
      'Lägg till 2 personer',
    ])
      expect(page).toContain(words)
    expect(await postsOf(test, 'asa@exempel.se')).toEqual([])

    const confirmed = await chief.post(`${path}/personer/las-in`, { text, confirmed: 'ja' })
    expect([confirmed.status, confirmed.location]).toEqual([303, `${path}/personer?klart=inlasta`])
    expect(await postsOf(test, 'asa@exempel.se')).toMatchObject([{ title: 'kanslichef', held_from: '2024-01-01' }])
    expect(await lettersTo(test, 'asa@exempel.se')).toHaveLength(1)
    // Gun had left already: she is on record and gets no letter.
    expect([(await postsOf(test, 'gun@exempel.se')).length, await lettersTo(test, 'gun@exempel.se')]).toEqual([1, []])
    const again = await chief.post(`${path}/personer/las-in`, { text, confirmed: 'ja' })
    expect([again.status, textOf(again.text)]).toEqual([422, expect.stringContaining('Ingen rad går att läsa in')])
    expect(await lettersTo(test, 'asa@exempel.se')).toHaveLength(1)
  })

  it.each([
    ['nothing', {}, 'Välj en CSV-fil'],
    ['a file without the columns', file('fel;rubriker\n1;2\n'), 'saknas'],
    ['an empty file', file(''), 'Filen är tom'],
  ])('answers %s with what to do', async (_case, form, words) => {
    const { path, chief } = await anEmployer(test)
    const refused = await chief.post(`${path}/personer/las-in`, form)
    expect([refused.status, textOf(refused.text)]).toEqual([422, expect.stringContaining(words)])
  })
})
