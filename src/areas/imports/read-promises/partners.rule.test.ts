import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const partners = (text: string) => readPromises({ text, pages: [] }).partners.map(({ value }) => value)

describe('the municipality as a party', () => {
  it.each([
    [
      'is called what the text calls it, whatever the title says',
      'Medborgarlöfte i Kils kommun\n\nPolisen och kommunen lovar att lyssna.',
      ['kommunen', 'Polisen'],
    ],
    [
      'is called what the title calls it beside the police',
      'Löfte mellan Kils kommun och Polisen\n\nPolisen och kommunen lovar att lyssna.',
      ['Kils kommun', 'Polisen'],
    ],
    [
      'is called by its name where the text names it too',
      'Medborgarlöfte i Kils kommun\n\nKils kommun lovar att lyssna. Polisen och kommunen möts.',
      ['Kils kommun', 'Polisen'],
    ],
  ])('%s', (_how, text, found) => expect(partners(text)).toEqual(found))
})
