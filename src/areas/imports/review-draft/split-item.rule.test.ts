import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import type { DraftItem } from '../draft.ts'
import { paragraphsOf, splitItem } from './split-item.rule.ts'

const sourceText = '3. Ljus\n\nLamporna byts.\n\nBusskort\n\nFrågan om busskort väntar.\n\nKorten köps.'
const passage = (words: string) => ({ start: sourceText.indexOf(words), end: sourceText.indexOf(words) + words.length })
const read: DraftItem = {
  ...{ number: '3', title: 'Ljus', text: 'Lamporna byts.\n\nBusskort\n\nFrågan om busskort väntar.\n\nKorten köps.' },
  ...{ decisions: 'Lamporna byts.\n\nKorten köps.' },
  ...{ decisionWords: [passage('Lamporna byts.'), passage('Korten köps.')] },
  ...{ isTabled: true, reason: 'tid', deferredTo: 'maj', tablingWords: passage('Frågan om busskort väntar.') },
  ...{ words: passage('Ljus'), isSure: false, isAccepted: true },
}
const fieldsOf = (...items: DraftItem[]) => ({ ...emptyFields(), items })
const split = (paragraph: number, items = [read], index = 0) =>
  splitItem(fieldsOf(...items), index, paragraph, sourceText)
const itemsOf = (outcome: ReturnType<typeof split>) => (outcome.ok ? outcome.value.items : [])

describe('splitItem', () => {
  it('begins the second item with the paragraph pointed at, and each part takes what was decided and put off in it', () =>
    expect(itemsOf(split(1))).toEqual([
      {
        ...{ ...read, text: 'Lamporna byts.', decisions: 'Lamporna byts.', decisionWords: [passage('Lamporna byts.')] },
        ...{ isTabled: false, reason: '', deferredTo: '', tablingWords: null },
      },
      {
        ...{
          ...read,
          number: '4',
          title: 'Busskort',
          text: 'Frågan om busskort väntar.\n\nKorten köps.',
          isSure: true,
        },
        ...{ decisions: 'Korten köps.', decisionWords: [passage('Korten köps.')], words: passage('Busskort') },
      },
    ]))

  it('leaves what was decided with the first part when its words stand in both', () => {
    const twice = { ...read, text: 'Lamporna byts.\n\nBusskort\n\nLamporna byts.' }
    expect(itemsOf(split(1, [twice])).map(({ decisions }) => decisions)).toEqual(['Lamporna byts.\n\nKorten köps.', ''])
  })

  it('leaves the putting off where its words stand', () => {
    const [first, second] = itemsOf(split(3))
    expect([first?.isTabled, second?.isTabled, second?.title]).toEqual([true, false, 'Korten köps'])
  })

  it.each([
    ['Frågan om busskort väntar, eftersom tiden inte räckte till.', 'Frågan om busskort väntar'],
    ['Gruppen diskuterade att korten är dyra och svåra att köpa.', 'Gruppen diskuterade'],
    ['Korten köps.', 'Korten köps'],
    ['Ja, korten köps i april.', 'Ja, korten köps i april'],
    ['ord '.repeat(60).trim(), `${'ord '.repeat(15).trim()} …`],
  ])('makes a doubtful title of the first clause of %j, which stays whole in the text', (words, title) => {
    const [, second] = itemsOf(split(1, [{ ...read, text: `Ett.\n\n${words}\nTvå.` }]))
    expect([second?.title, second?.text, second?.isSure, second?.isAccepted]).toEqual([
      ...[title, `${words}\nTvå.`, false, false],
    ])
  })

  it.each([
    ['the next number when it is free', '3', [], '4'],
    ['a letter when it is taken', '3', ['4'], '3b'],
    ['the next letter when that too is taken', '3', ['4', '3b'], '3c'],
    ['a letter after a number with a prefix', 'Fhr 3', [], 'Fhr 3b'],
  ])('gives the second %s', (_case, number, others, expected) => {
    const items = [{ ...read, number }, ...others.map((other) => ({ ...read, number: other }))]
    expect(itemsOf(split(1, items))[1]?.number).toBe(expected)
  })

  it('keeps what is confidential closed in both parts', () => {
    const laws = itemsOf(split(1, [{ ...read, confidentialBy: 'OSL 18:1' }])).map(
      ({ confidentialBy }) => confidentialBy,
    )
    expect(laws).toEqual(['OSL 18:1', 'OSL 18:1'])
  })

  it.each([0, 4, -1, 1.5, Number.NaN])('refuses paragraph %d', (paragraph) =>
    expect(split(paragraph)).toEqual({ ok: false, refusal: 'paragraph-unknown' }),
  )

  it.each([-1, 1, 99])('refuses row %d', (row) =>
    expect(split(1, [read], row)).toEqual({ ok: false, refusal: 'row-unknown' }),
  )

  it('refuses a row whose heading was emptied', () =>
    expect(split(1, [{ ...read, title: '' }])).toEqual({ ok: false, refusal: 'row-unknown' }))
})

it('counts paragraphs by empty lines', () => expect(paragraphsOf(' a\nb \n \n\n c\n\n')).toEqual(['a\nb', 'c']))
