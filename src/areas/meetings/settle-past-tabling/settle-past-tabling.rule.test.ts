import { expect, it } from 'vitest'
import { chosenPastTablings } from './settle-past-tabling.rule.ts'

const waiting = [{ matterId: 'lampan' }, { matterId: 'kameran' }, { matterId: 'bron' }]

it('takes those that were chosen and still wait, once each', () => {
  const chosen = chosenPastTablings(waiting, ['bron', 'lampan', 'bron', 'parken'], '')
  expect(chosen).toEqual({ ok: true, value: [{ matterId: 'lampan' }, { matterId: 'bron' }] })
  expect(chosenPastTablings(waiting, ['parken'], '')).toEqual({ ok: true, value: [] })
})

it.each([
  ['nothing chosen', [], '', 'nothing-chosen'],
  ['a reason that is a letter over', ['bron'], 'a'.repeat(1001), 'reason-long'],
] as const)('refuses %s', (_case, wanted, reason, refusal) =>
  expect(chosenPastTablings(waiting, wanted, reason)).toEqual({ ok: false, refusal }),
)

it('takes a reason that is as long as it may be', () =>
  expect(chosenPastTablings(waiting, ['bron'], 'a'.repeat(1000)).ok).toBe(true))
