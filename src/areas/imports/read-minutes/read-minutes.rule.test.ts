import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Found, SourceText } from '../reading.ts'
import { documentKind } from '../document-kind.rule.ts'
import { readMinutes } from './read-minutes.rule.ts'

const sourceOf = (text: string): SourceText => ({ text, pages: [{ start: 0, end: text.length }] })
const fileText = (name: string) => readFileSync(new URL(`../../../../tests/documents/${name}`, import.meta.url), 'utf8')
const readFile = (name: string) => {
  const outcome = readMinutes(sourceOf(fileText(name)))
  if (!outcome.ok) throw new Error(`${name} was not taken for minutes`)
  return outcome.value
}

/** Every found value in the reading, however deep it lies. */
function allFound(value: unknown): Found<unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(allFound)
  return 'passage' in value && 'value' in value ? [value as Found<unknown>, ...inside] : inside
}

describe('notes read whole', () => {
  it.each(['ledningsgrupp.txt', 'namnd.txt', 'dagordning.txt'])(
    'know the words every text value came from (%s)',
    (name) => {
      const text = fileText(name)
      const values = allFound(readFile(name)).filter(
        ({ value }) => typeof value === 'string' && /\p{L}{4}/u.test(value),
      )
      expect(values.length).toBeGreaterThan(10)
      const differing = values.filter(({ value, passage }) => {
        const words = (from: unknown) => String(from).toLowerCase().split(/\s+/u).join(' ')
        return words(text.slice(passage.start, passage.end)) !== words(value)
      })
      expect(differing.map(({ value }) => value)).toEqual([])
    },
  )
  it('keep the words of an item with its decision and the list inside it', () => {
    const [, jour] = readFile('ledningsgrupp.txt').items
    expect(jour?.text?.value).toContain('1. egen personal\n2. en grannkommun i taget')
    expect(jour?.text?.value).toContain('Valet av bemanning bordlades till nästa ledningsgruppsmöte.')
    expect(jour?.text?.value).toContain('Gruppen tackar för genomgången.')
  })
  it('tell why an item was put off', () => {
    const putOff = readFile('ledningsgrupp.txt').items.filter(({ tabling }) => tabling)
    expect(putOff.map(({ number, tabling }) => [number, tabling?.deferredTo?.value, tabling?.reason?.value])).toEqual([
      ['2', 'nästa ledningsgruppsmöte', undefined],
      ['4', 'nästa ledningsgruppsmöte', undefined],
      ['5', undefined, 'tidsbrist'],
    ])
  })
  it('end the last item before the signatures', () => {
    const last = readFile('namnd.txt').items.at(-1)
    expect([last?.number, last?.text?.value]).toEqual(['5', 'Inga frågor tas upp.'])
  })
  it('say when the next meeting ends', () =>
    expect(readFile('ledningsgrupp.txt').nextMeeting?.endTime?.value).toBe('11:00'))
})

describe('what is no set of notes', () => {
  it.each([
    ['promises', 'Medborgarlöfte 2024\n\nKommunen och polisen lovar att synas mer.'],
    ['press', 'Pressmeddelande\n\nKommunen bygger ny skola.'],
    ['other', 'Hej! Här kommer receptet på bullar.'],
    ['other', ''],
  ])('is told apart: %s', (kind, text) => {
    expect(documentKind(sourceOf(text))).toBe(kind)
    expect(readMinutes(sourceOf(text))).toEqual({ ok: false, refusal: 'not-minutes' })
  })
})

describe('hostile text', () => {
  const head =
    'Minnesanteckningar från gruppen\nNärvarande: Eva Ek\nFrånvarande Bo Alm\nJusteras\nTid kl 9\n\n1. Ett\n\n'
  const length = 100_000
  it.each([
    '1. A ',
    '1. A\n',
    ' ',
    'x',
    'Eva ',
    'Eva Ek, ',
    '(',
    '1 ',
    'Beslut\n',
    '2024-01-01 ',
    'nästa a ',
    'tas upp ',
    '\t',
    '. ',
  ])('of endless %j is read in time', (piece) => {
    const before = performance.now()
    readMinutes(sourceOf(head + piece.repeat(length / piece.length)))
    expect(performance.now() - before).toBeLessThan(4000)
  })
})
