import { expect, it } from 'vitest'
import { isWebAddress } from './web-address.rule.ts'

it.each([
  ['https://www.sodertornskommunerna.se/', true],
  ['http://exempel.se/avtal.pdf?sida=2', true],
  ['www.exempel.se', false],
  ['javascript:alert(1)', false],
  ['ftp://exempel.se/avtal.pdf', false],
  ['file:///etc/passwd', false],
  ['https://anna:hemligt@exempel.se/', false],
  ['https://anna@exempel.se/', false],
  ['https://:hemligt@exempel.se/', false],
  ['https://intranat/', false],
  ['', false],
])('%j leads to the web: %s', (text, leads) => expect(isWebAddress(text)).toBe(leads))
