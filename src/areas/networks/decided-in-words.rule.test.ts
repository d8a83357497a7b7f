import { expect, it } from 'vitest'
import { decidedInWords } from './decided-in-words.rule.ts'

it.each([
  [0, 0, 'Nätverket hade ingen medlem den dagen, så ingen är tillfrågad.'],
  [0, 1, 'Den enda medlemmen har inte beslutat än.'],
  [1, 1, 'Den enda medlemmen har beslutat.'],
  [0, 8, 'Ingen av åtta medlemmar har beslutat än.'],
  [1, 8, 'En av åtta medlemmar har beslutat.'],
  [7, 8, 'Sju av åtta medlemmar har beslutat.'],
  [8, 8, 'Alla åtta medlemmar har beslutat.'],
  [12, 13, 'Tolv av 13 medlemmar har beslutat.'],
  [13, 56, '13 av 56 medlemmar har beslutat.'],
])('%d of %d: %s', (decided, asked, words) => expect(decidedInWords(decided, asked)).toBe(words))
