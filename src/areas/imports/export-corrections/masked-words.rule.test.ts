import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstNames } from '../read-minutes/first-names.ts'
import { municipalityNames } from '../text.rule.ts'
import { keptWords, monthWords, namelikeLabels, smallWords } from './kept-words.ts'
import { maskedWords } from './masked-words.rule.ts'

const shapes = new Set(['X', 'x', 'Xxxxx', 'xxxxx', 'XXXXX'])
const vocabulary = new Set([...keptWords, ...monthWords, ...smallWords, ...namelikeLabels])
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? []
const isMasked = (text: string) => wordsOf(text).every((word) => shapes.has(word) || vocabulary.has(word.toLowerCase()))

describe('masked words', () => {
  it.each([
    ['Plats: Huddinge kommunhus, rum Björken', 'Plats: Xxxxx xxxxx, xxxxx Xxxxx'],
    ['Närvarande\n\tEva Ek, Haninge kommun (§ 3)\n', 'Närvarande\n\tXxxxx Xxxxx, Xxxxx kommun (§ 9)\n'],
    ['Tid 2022-10-28 kl 8.30-11.00', 'Tid 9999-99-99 kl 9.99-99.99'],
    ['fredagen den 28 oktober 2022', 'fredagen den 99 oktober 9999'],
    ['Beslut: Ärendet bordläggs', 'Beslut: Ärendet bordläggs'],
    ['BESLUT SALEM', 'BESLUT XXXXX'],
    ['E. von Rosen', 'X. xxxxx Xxxxx'],
    ['Anna-Karin', 'Xxxxx-Xxxxx'],
    ['eva.ek@polisen.se', 'xxxxx.xxxxx@xxxxx.xxxxx'],
    ['https://ekby.kommun.se/råd', 'xxxxx://xxxxx.xxxxx.xxxxx/xxxxx'],
    ['Storgatan 12 B, 123 45', 'Xxxxx 99 X, 999 99'],
    ['19850412-1234', '99999999-9999'],
    ['+46 70-123 45 67', '+99 99-999 99 99'],
    ['٣ barn ½ Ⅳ', '9 xxxxx 9 9'],
    ['Eva\u200bEk 🙂 \u0007', 'Xxxxx¤Xxxxx ¤ ¤'],
    ['Е\u043aбю', 'Xxxxx'],
    ['\u017ftad', 'xxxxx'],
    ['pa\u030a n\u0061\u0308sta m\u006f\u0308te', 'på nästa möte'],
    ['KOMMUN\u0301', 'XXXXX'],
  ])('%j becomes %j', (text, masked) => expect(maskedWords(text)).toBe(masked))

  it.each([
    ['Maj Andersson', 'Xxxxx Xxxxx'],
    ['3. Maj Andersson', '9. Xxxxx Xxxxx'],
    ['den 3 maj', 'den 9 maj'],
    ['maj andersson', 'xxxxx xxxxx'],
    ['maj 2022', 'maj 9999'],
    ['Maj 1932', 'Xxxxx 9999'],
    ['Dag Ek', 'Xxxxx Xxxxx'],
    ['1. maj andersson', '9. xxxxx xxxxx'],
    ['Dag ordförande', 'Xxxxx ordförande'],
    ['Dag, ordförande', 'Xxxxx, ordförande'],
    ['Dag: 2022', 'Dag: 9999'],
    ['Dag Fredagen', 'Dag Fredagen'],
    ['Dag\nFredagen', 'Xxxxx\nFredagen'],
    ['I. Ek', 'X. Xxxxx'],
    ['Han Li', 'Xxxxx Xxxxx'],
    ['Ska Kan', 'Xxxxx Xxxxx'],
    ['Plats Och Tid', 'Plats Xxxxx Tid'],
  ])('a name that is also a word of the list is no word where it may be a name: %j', (text, masked) =>
    expect(maskedWords(text)).toBe(masked),
  )
})

describe('nothing that names anybody gets through', () => {
  const separators = fc.constantFrom(' ', '  ', '\n', '\t', ', ', '. ', ': ', '-', '/', '@', '.', '(', ')', '·')
  const name = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéüßøñ'),
    minLength: 2,
    maxLength: 12,
  })
  const cased = fc
    .tuple(name, fc.constantFrom('lower', 'upper', 'first'))
    .map(([word, how]) =>
      how === 'lower' ? word : how === 'upper' ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
  const piece = fc.oneof(
    cased,
    fc
      .constantFrom(...firstNames, ...municipalityNames)
      .chain((known) => fc.constantFrom(known, known.toLowerCase(), known.toUpperCase())),
    fc.constantFrom(...vocabulary),
    fc.integer({ min: 0, max: 9_999_999_999 }).map(String),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const text = fc.array(fc.tuple(piece, separators), { maxLength: 30 }).map((parts) => parts.flat().join(''))

  it('no word outside the list, no figure but 9, whatever the text', () =>
    fc.assert(
      fc.property(text, (given) => {
        const masked = maskedWords(given)
        expect(wordsOf(masked).filter((word) => !shapes.has(word) && !vocabulary.has(word.toLowerCase()))).toEqual([])
        expect(masked.match(/\p{N}/gu)?.filter((figure) => figure !== '9') ?? []).toEqual([])
        // Only what a reader sees, and line breaks.
        expect(
          masked.match(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{S}]/gu)?.filter((sign) => !/[\s¤+=|<>°]/u.test(sign)) ?? [],
        ).toEqual([])
      }),
      { numRuns: 2000 },
    ))

  it('no name of a person or a place, in capitals or small letters, on its own or in a row', () => {
    const names = [...firstNames, ...municipalityNames].filter((known) => known.length > 1)
    for (const known of names)
      for (const way of [
        known,
        known.toLowerCase(),
        known.toUpperCase(),
        `Närvarande: ${known} Ek, ${known}`,
        `1. ${known}`,
      ])
        expect([way, wordsOf(maskedWords(way)).filter((word) => word.toLowerCase() === known.toLowerCase())]).toEqual([
          way,
          [],
        ])
  })

  it('keeps every line break and mark, so that the layout is seen', () =>
    fc.assert(
      fc.property(text, (given) => {
        const marks = (words: string) => words.normalize('NFC').replaceAll(/[^\n.,:()/@-]/gu, '')
        expect(marks(maskedWords(given))).toBe(marks(given))
      }),
    ))

  it('is masked once: what is masked already stays', () =>
    fc.assert(
      fc.property(text, (given) => {
        expect(isMasked(maskedWords(maskedWords(given)))).toBe(true)
      }),
    ))
})

it('keeps the words of the importer’s own labels', () => {
  for (const label of ['Plats', 'Närvarande', 'Justerare', 'Vid protokollet', 'Nästa möte', 'Sammanträdesdatum'])
    expect(maskedWords(label)).toBe(label)
})
