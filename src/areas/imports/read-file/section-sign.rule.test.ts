import { expect, it } from 'vitest'
import { withSectionSign } from './section-sign.rule.ts'

it.each([
  ['$', '§'],
  ['$$', '§§'],
  ['$&', '§'],
  ['$14', '§14'],
  ['$3.', '§3.'],
  ['US$', 'US$'],
  ['$2000', '$2000'],
  ['8', '8'],
])('%s was %s on paper', (seen, meant) => expect(withSectionSign(seen)).toBe(meant))
