import { expect, it } from 'vitest'
import { mergeOrganisation } from './merge-organisation.rule.ts'

const [small, large] = [
  { id: 'small', endedOn: null },
  { id: 'large', endedOn: null },
]
const today = '2026-03-06'

it('lets one go up in another on its last day', () =>
  expect(mergeOrganisation(small, [], large, '2026-12-31', today)).toEqual({
    ok: true,
    value: { organisationId: 'small', successorId: 'large', day: '2026-12-31' },
  }))

it.each([
  ['one that is not in the register', small, undefined, '2026-12-31', 'successor-unknown'],
  ['itself', small, small, '2026-12-31', 'successor-itself'],
  ['one that has ended', small, { ...large, endedOn: '2020-12-31' }, '2026-12-31', 'successor-ended'],
  ['one that is about to end', small, { ...large, endedOn: '2027-12-31' }, '2026-12-31', 'successor-ended'],
  ['another a second time', { ...small, endedOn: '2025-12-31' }, large, '2026-12-31', 'already-ended'],
  ['another before something that has happened since', small, large, '2019-01-01', 'before-history'],
] as const)('refuses to merge into %s', (_case, organisation, successor, day, refusal) =>
  expect(mergeOrganisation(organisation, [{ day: '2020-01-01' }], successor, day, today)).toEqual({
    ok: false,
    refusal,
  }),
)
