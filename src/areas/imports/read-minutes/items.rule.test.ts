import { describe, expect, it } from 'vitest'
import { headingCandidates } from './headings.rule.ts'
import { itemSequence } from './item-sequence.rule.ts'
import { linesOf } from './lines.rule.ts'
import { sectionsOf, textOf } from './sections.rule.ts'

const sectionsIn = (text: string) => {
  const lines = linesOf({ text, pages: [{ start: 0, end: text.length }] })
  return sectionsOf(text, itemSequence(headingCandidates(lines), lines), lines, lines.length)
}
const headingsIn = (text: string) => sectionsIn(text).map(({ number, title }) => `${number} ${title.value}`)

describe('items', () => {
  it.each([
    ['1. Start\n\nord\n\n2. Slut\n\nord', ['1 Start', '2 Slut']],
    ['§ 76 Start\nord\n§ 77 Slut\nord', ['76 Start', '77 Slut']],
    ['1 § Start\nord\n2 § Slut\nord', ['1 Start', '2 Slut']],
    ['Fhr 3 Start\nord\nFhr 4 Slut', ['Fhr 3 Start', 'Fhr 4 Slut']],
    ['1:Start\nord\n2: Slut\nord', ['1 Start', '2 Slut']],
    ['Punkt 1 – Start\nord\nPunkt 2 – Slut\nord', ['1 Start', '2 Slut']],
    ['§ l Start\nord\n§ 2 Slut\nord', ['1 Start', '2 Slut']],
    ['§ 71   Dnr KS11/004\nStart\nord\n§ 72   Dnr KS11/210\nSlut\nord', ['71 Start', '72 Slut']],
    ['Ks § 3 Dnr 2012-KS021 Start\nord\nKs § 4 Dnr 2012-KS022 Slut\nord', ['Ks 3 Start', 'Ks 4 Slut']],
    ['3\nLäget just nu\nord\n4\nNästa möte\nord', ['3 Läget just nu', '4 Nästa möte']],
    ['1. Frågor inom \nSödra länet\n\nord\n\n2. Slut', ['1 Frågor inom Södra länet', '2 Slut']],
    [
      '1. En rubrik som är mycket lång för\nsommaren\n\nord\n\n2. Slut',
      ['1 En rubrik som är mycket lång för sommaren', '2 Slut'],
    ],
    ['1. Plan\nför hamnen\n\nord\n\n2. Slut\n\nord', ['1 Plan för hamnen', '2 Slut']],
    ['1. Plan\nför hamnen finns den\nnu\n\n2. Slut\nord', ['1 Plan', '2 Slut']],
    ['1. Plan\nord\n2. Slut\nord', ['1 Plan', '2 Slut']],
    ['Den 1 maj.\n\n10 December blev kall.', []],
    ['1 Plats och tid Norrby\n7 Start\nord\n8 Slut\nord', ['7 Start', '8 Slut']],
    ['2 1 Start\nord\n2 Slut\nord', ['1 Start', '2 Slut']],
    ['§ 1 Dnr KS 2018/14 Start\nord\n§ 2 Dnr KS 2018/15 Slut\nord', ['1 Start', '2 Slut']],
    ['Punkt 1. Start\nord\nPunkt 2. Slut\nord', ['1 Start', '2 Slut']],
    ['1. Start\nord\n2. Läget\nord\nENS 3. Slut\nord', ['1 Start', '2 Läget', '3 Slut']],
    ['1\n2\nHär står ord som hör till punkten före.\nPlanen\nord\n3\nSlut\nord', ['2 Planen', '3 Slut']],
  ])('are found in %j', (text, headings) => expect(headingsIn(text)).toEqual(headings))
  it('keep a list that starts over inside', () =>
    expect(
      headingsIn(
        '1. Start\n\nord\n\n2. Val\n\n1. Första sättet.\n2. Andra sättet.\n3. Tredje sättet.\n\n3. Slut\n\nord',
      ),
    ).toEqual(['1 Start', '2 Val', '3 Slut']))
  it('come from the body and not from the agenda before it', () => {
    const sections = sectionsIn('Dagordning\n1. Start\n2. Slut\n\n1. Start\nHej.\n\n2. Slut\nHej då.')
    expect(sections.map(({ lines }) => lines.map(({ words }) => words))).toEqual([['Hej.'], ['Hej då.']])
  })
  it('step over one lost number', () =>
    expect(headingsIn('1. Ett\n\nord\n\n2. Två\n\nord\n\n4. Fyra\n\nord')).toHaveLength(3))
  it('keep every word under the heading, paragraphs apart and wrapped lines joined', () => {
    const text = '1. Start\n\nEn lång rad som har brutits där\nden tog slut.\n\n• punkt\n\n2. Slut'
    const [section] = sectionsIn(text)
    expect(section && textOf(text, section)?.value).toBe('En lång rad som har brutits där den tog slut.\n\n• punkt')
  })
})
