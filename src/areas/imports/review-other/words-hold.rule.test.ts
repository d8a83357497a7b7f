import { expect, it } from 'vitest'
import { wordsHold } from './words-hold.rule.ts'

it.each([
  ['Lysa upp gångvägarna', 'Lysa upp gångvägarna vid torget', 'is shorter'],
  ['polisen', 'Polisen,', 'has another case and other marks'],
  ['Kommunstyrelsen', 'Kommunstyrelsan', 'has a letter that was read wrongly'],
  ['Kommunstyrelsen', 'Kommunstyrlsen', 'has a letter that was lost'],
  ['Kommunstyrelsen', 'Kommunnstyrelsen', 'has a letter too many in the source'],
  ['gångvägarna torget', 'gångvägarna vid torget', 'leaves a word out'],
  ['på', 'pa\u030a', 'is the same in other signs'],
])('%j still stands in %j: it %s', (value, source) => expect(wordsHold(value, source)).toBe(true))

it.each([
  ['2022-12-06', '2022-12-05', 'another figure'],
  ['12345', '12346', 'another figure'],
  ['Polisen i Mora', 'Polisen', 'a word more'],
  ['Moa', 'Mora', 'another short word'],
  ['Kommunsturelsan', 'Kommunstyrelsen', 'two letters apart'],
  ['torget vid gångvägarna', 'gångvägarna vid torget', 'another order'],
  ['trygg trygg', 'trygg', 'the same word twice'],
  ['', 'Polisen', 'nothing'],
  ['–', 'Polisen', 'no word'],
])('%j no longer stands in %j: %s', (value, source) => expect(wordsHold(value, source)).toBe(false))
