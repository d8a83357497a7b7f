import { expect, it } from 'vitest'
import { enumerated, once } from './enumeration.rule.ts'

const parts = (text: string) => enumerated(text, { start: 0, end: text.length }).map(({ value }) => value)

it.each([
  ['trafik, droger och skadegörelse', ['trafik', 'droger', 'skadegörelse']],
  ['bland annat trafik och droger.', ['trafik', 'droger']],
  ['gator och torg samt parker', ['gator och torg', 'parker']],
  ['medborgar- och medarbetardialoger', ['medborgar- och medarbetardialoger']],
  ['våld, hot och rån; buller', ['våld, hot och rån', 'buller']],
  ['mörka gångvägar', ['mörka gångvägar']],
  ['Sveriges Kommuner och Regioner och Kil', ['Sveriges Kommuner och Regioner', 'Kil']],
  ['Ale, Lerum\noch Kungälv', ['Ale', 'Lerum', 'Kungälv']],
  ['1,5 miljoner och tre kommuner', ['1,5 miljoner', 'tre kommuner']],
])('%j has %j', (text, expected) => expect(parts(text)).toEqual(expected))

it('tells where each stands', () => {
  const text = 'här: trafik och droger'
  const [, second] = enumerated(text, { start: 5, end: text.length })
  expect(text.slice(second?.passage.start, second?.passage.end)).toBe('droger')
})

it('keeps what is said twice once, as it was first said', () => {
  const text = 'Trafik, droger, trafik'
  expect(once(enumerated(text, { start: 0, end: text.length })).map(({ value }) => value)).toEqual(['Trafik', 'droger'])
})
