import { expect, it } from 'vitest'
import { renameOrganisation } from './rename-organisation.rule.ts'

const organisation = { name: 'Gamla namnet', endedOn: null }
const renaming = { name: 'Nya namnet', shortName: 'Nya', day: '2026-01-01' }
const today = '2026-03-06'

it('gives the name that was asked for, also from today', () => {
  expect(renameOrganisation(organisation, [], renaming, today)).toEqual({ ok: true, value: renaming })
  expect(renameOrganisation(organisation, [{ day: '2025-12-31' }], { ...renaming, day: today }, today).ok).toBe(true)
})

it.each([
  ['an organisation that has ended', { endedOn: '2030-01-01' }, {}, [], 'already-ended'],
  ['the name it has', {}, { name: 'Gamla namnet' }, [], 'same-name'],
  ['a day that has not come', {}, { day: '2026-03-07' }, [], 'day-ahead'],
  ['a day of another event', {}, {}, [{ day: '2026-01-01' }], 'before-history'],
  ['a day before another event', {}, {}, [{ day: '2010-01-01' }, { day: '2026-02-01' }], 'before-history'],
] as const)('refuses %s', (_case, known, asked, events, refusal) =>
  expect(renameOrganisation({ ...organisation, ...known }, events, { ...renaming, ...asked }, today)).toEqual({
    ok: false,
    refusal,
  }),
)
