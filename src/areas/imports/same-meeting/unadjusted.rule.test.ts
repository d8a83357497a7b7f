import { expect, it } from 'vitest'
import { isUnadjusted } from './unadjusted.rule.ts'

it.each([
  ['minnesanteckningar', 'OJUSTERAT PROTOKOLL\n\nTid …', true],
  ['protokoll', 'Protokollet är ännu ej justerat.', true],
  ['protokoll', 'Preliminära anteckningar', true],
  ['Utkast till minnesanteckningar', '', true],
  ['minnesanteckningar', 'Justerat den 4 maj', false],
  ['minnesanteckningar', 'Ett utkast till plan lades fram.', false],
  ['minnesanteckningar', `${'ord '.repeat(400)} anteckningarna är ej justerade`, false],
])('%j, %j: %s', (kind, text, expected) => expect(isUnadjusted(kind, text)).toBe(expected))
