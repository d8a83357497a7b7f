import { expect, it } from 'vitest'
import { quoteOf } from './quote.rule.ts'

const text = 'Ett tidigare stycke.\n\nFrågan samlas ihop\npå nästa möte om tid finns.\n\nEtt senare stycke.'
const passage = (words: string, within = text) => ({
  start: within.indexOf(words),
  end: within.indexOf(words) + words.length,
})

it('cuts the words out with the rest of their paragraph, on one line', () =>
  expect(quoteOf(text, passage('samlas ihop\npå nästa'))).toEqual({
    ...{ before: 'Frågan ', words: 'samlas ihop på nästa', after: ' möte om tid finns.' },
  }))

it('shortens a long paragraph at whole words, on both sides and in the middle', () => {
  const long = `${'före '.repeat(40)}${'mitt '.repeat(80)}${'efter '.repeat(40)}`
  const quote = quoteOf(long, { start: 200, end: 600 })
  expect(quote?.before).toMatch(/^… (?:före )+$/)
  expect(quote?.words).toMatch(/^(?:mitt )+…$/)
  expect(quote?.after).toMatch(/^(?:efter )+…$/)
  expect(JSON.stringify(quote).length).toBeLessThan(450)
})

it.each([null, { start: 5, end: 5 }, { start: 9, end: 4 }, { start: 500, end: 600 }, { start: -1, end: 4 }])(
  'is nothing for %j',
  (words) => expect(quoteOf(text, words)).toBeUndefined(),
)
