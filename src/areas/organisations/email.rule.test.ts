import { expect, it } from 'vitest'
import { isEmail } from './email.rule.ts'

it.each([
  ['bo.lind@haninge.se', true],
  ['Bo-2+a@exempel.kommun.se', true],
  ['bo.lind@haninge', false],
  ['bo lind@haninge.se', false],
  ['bo@', false],
  ['@haninge.se', false],
  ['bo@haninge.se, eva@haninge.se', false],
  ['bo..lind@haninge.se', false],
  [`${'b'.repeat(250)}@x.se`, false],
  ['', false],
])('%j: %s', (text, answer) => expect(isEmail(text)).toBe(answer))
