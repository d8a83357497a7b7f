import { expect, it } from 'vitest'
import { captured } from './captured.rule.ts'

const text = 'Förbundet  svarar  för vägar  och broar.'

it('reads past a space too many, and tells where in the text the words stand', () => {
  const passage = captured(text, { start: 0, end: text.length }, /svarar (?<it>för vägar och broar)/du)?.passage
  expect(text.slice(passage?.start, passage?.end)).toBe('för vägar  och broar')
})
it('keeps columns apart', () =>
  expect(captured('Skara  Malte Ek', { start: 0, end: 15 }, /Skara (?<it>Malte)/du)).toBeUndefined())
