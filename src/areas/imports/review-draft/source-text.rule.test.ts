import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import { markId, marksOf, stretchesOf, type Mark, type Stretch } from './source-text.rule.ts'

const text = '0123456789'
const aMark = (start: number, end: number): Mark => ({ start, end, isSure: true })
const wordsOf = (stretches: readonly Stretch[]): string =>
  stretches.map((stretch) => (typeof stretch === 'string' ? stretch : wordsOf(stretch.inside))).join('')
const plainIn = (stretches: readonly Stretch[]): string[] =>
  stretches.flatMap((stretch) => (typeof stretch === 'string' ? [stretch] : plainIn(stretch.inside)))
/** '0[1[2]3]4': the cut text with a bracket at each end of a mark. */
const drawn = (stretches: readonly Stretch[]): string =>
  stretches.map((stretch) => (typeof stretch === 'string' ? stretch : `[${drawn(stretch.inside)}]`)).join('')

describe('stretchesOf', () => {
  it.each<[string, Mark[], string]>([
    ['no marks', [], '0123456789'],
    ['one mark', [aMark(2, 4)], '01[23]456789'],
    ['a mark at either end', [aMark(0, 2), aMark(8, 10)], '[01]234567[89]'],
    ['the whole text', [aMark(0, 10)], '[0123456789]'],
    ['marks side by side', [aMark(2, 4), aMark(4, 6)], '01[23][45]6789'],
    ['one inside another', [aMark(1, 8), aMark(3, 5)], '0[12[34]567]89'],
    ['three deep', [aMark(1, 9), aMark(2, 8), aMark(3, 4)], '0[1[2[3]4567]8]9'],
    ['one that begins where the other does', [aMark(1, 8), aMark(1, 3)], '0[[12]34567]89'],
    ['one that crosses another’s end', [aMark(1, 5), aMark(3, 8)], '0[12[34]]56789'],
    ['one that goes beyond the text', [aMark(8, 99)], '01234567[89]'],
  ])('cuts at %s', (_case, marks, expected) => expect(drawn(stretchesOf(text, marks))).toBe(expected))

  it('keeps every character once and in order, and every mark that begins within the text, whatever the marks', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })), { maxLength: 12 }),
        (words, spans) => {
          const people = spans.map(([start, length]) => ({
            ...{ name: 'x', organisation: '', role: '', isPresent: true, items: '', isSure: true },
            words: { start, end: start + length },
          }))
          const marks = marksOf({ ...emptyFields(), people })
          const stretches = stretchesOf(words, marks)
          expect(wordsOf(stretches)).toBe(words)
          expect(plainIn(stretches)).not.toContain('')
          const within = marks.filter((mark) => mark.start < words.length)
          expect(drawn(stretches).split('[').length - 1).toBe(within.length + words.split('[').length - 1)
        },
      ),
    ))
})

describe('marksOf', () => {
  const field = (start: number, end: number, isSure = true) => ({ value: 'x', words: { start, end }, isSure })
  const { single } = emptyFields()

  it('gives each passage once, in the order of the text, the wider first', () => {
    const fields = {
      ...emptyFields(),
      single: { ...single, chair: field(5, 7), place: field(1, 9), date: field(1, 3), end: field(5, 7) },
    }
    expect(marksOf(fields).map(markId)).toEqual(['p-1-9', 'p-1-3', 'p-5-7'])
  })

  it('is unsure about a passage when any reading of it is', () => {
    const fields = { ...emptyFields(), single: { ...single, chair: field(5, 7, false), end: field(5, 7) } }
    expect(marksOf(fields)).toEqual([{ start: 5, end: 7, isSure: false, field: 'f-end' }])
  })

  it('is sure about what a person has said is right', () => {
    const fields = { ...emptyFields(), single: { ...single, chair: { ...field(5, 7, false), isAccepted: true } } }
    expect(marksOf(fields).map(({ isSure }) => isSure)).toEqual([true])
  })

  it('leaves out empty passages and what a person added', () => {
    const fields = { ...emptyFields(), single: { ...single, chair: field(5, 5), place: field(7, 6) } }
    expect(marksOf(fields)).toEqual([])
  })

  it('takes an item’s title, tabling and decisions', () => {
    const found = { start: 20, end: 25 }
    const read = {
      ...{ number: '1', title: 'x', text: '', decisions: '', isTabled: true, reason: '', deferredTo: '', isSure: true },
      ...{ decisionWords: [{ start: 2, end: 4 }, null], tablingWords: { start: 6, end: 8 }, words: found },
    }
    const marks = marksOf({ ...emptyFields(), items: [read] })
    expect(marks.map((mark) => [markId(mark), mark.field])).toEqual([
      ['p-2-4', 'i-0-decisions'],
      ['p-6-8', 'i-0-tabled'],
      ['p-20-25', 'i-0-title'],
    ])
  })
})
