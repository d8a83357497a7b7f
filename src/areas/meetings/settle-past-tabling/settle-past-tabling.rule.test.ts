import { expect, it } from 'vitest'
import { chosenPastTablings } from './settle-past-tabling.rule.ts'

const listed = {
  waiting: [{ matterId: 'lampan' }, { matterId: 'kameran' }, { matterId: 'bron' }],
  answered: [{ matterId: 'parken', act: 'settle' as const, remark: 'Bebyggd.' }],
}
const settle = (reason = '') => ({ act: 'settle' as const, reason })
const nothing = { ok: true, value: [] }

it('takes those that were chosen, once each', () => {
  const chosen = chosenPastTablings(listed, ['bron', 'lampan', 'bron'], settle())
  expect(chosen).toEqual({ ok: true, value: [{ matterId: 'lampan' }, { matterId: 'bron' }] })
})

it('takes what was said in the same way before as said, and the rest as chosen', () => {
  expect(chosenPastTablings(listed, ['parken'], settle('Bebyggd.'))).toEqual(nothing)
  expect(chosenPastTablings(listed, ['parken'], settle())).toEqual(nothing)
  expect(chosenPastTablings(listed, ['parken', 'bron'], settle())).toEqual({ ok: true, value: [{ matterId: 'bron' }] })
})

it.each([
  ['nothing chosen', [], settle(), 'nothing-chosen'],
  ['a reason that is a letter over', ['bron'], settle('a'.repeat(1001)), 'reason-long'],
  ['what somebody has said otherwise of', ['bron', 'parken'], { act: 'take-up', reason: '' }, 'not-waiting'],
  ['what somebody has given another reason for', ['bron', 'parken'], settle('Riven.'), 'not-waiting'],
  ['what waits for nothing', ['bron', 'torget'], settle(), 'not-waiting'],
] as const)('refuses %s', (_case, wanted, said, refusal) =>
  expect(chosenPastTablings(listed, wanted, said)).toEqual({ ok: false, refusal }),
)

it('takes a reason that is as long as it may be', () =>
  expect(chosenPastTablings(listed, ['bron'], settle('a'.repeat(1000))).ok).toBe(true))
