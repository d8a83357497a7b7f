import { describe, expect, it } from 'vitest'
import { labelOf } from './labels.rule.ts'

const read = (words: string) => {
  const mark = labelOf({ start: 0, end: words.length, words, isAfterBlank: true })
  return mark && [mark.kind, words.slice(mark.value.start)]
}

describe('a label with its value', () => {
  it.each([
    ['Plats: Hamnhuset', ['place', 'Hamnhuset']],
    ['Plats: rum 3', ['place', 'rum 3']],
    ['Tid och plats   fredagen den 23 maj, Hamnhuset', ['place-and-time', 'fredagen den 23 maj, Hamnhuset']],
    ['Plats\trum 3', ['place', 'rum 3']],
    ['Anteckningar: Eva Ek', ['secretary', 'Eva Ek']],
    ['Vilka: Eva Ek', ['present', 'Eva Ek']],
    ['Protokollet justeras digitalt av Eva Ek', ['approver', 'Eva Ek']],
  ])('is known in %j', (words, expected) => expect(read(words)).toEqual(expected))
  it.each([
    'Plats finns för fler',
    'Närvarande hälsas välkomna',
    'plats: rum 3',
    'Platser: tre',
    'Anteckningar Norra rådet',
    'Var Eva Ek kom från',
  ])('is not seen in %j', (words) => expect(read(words)).toBeUndefined())
})
