import { expect, it } from 'vitest'
import { nearOn } from './whose-notes.rule.ts'

const member = (
  organisationId: string,
  kind = 'municipality',
  from: string | null = null,
  to: string | null = null,
) => ({
  ...{ organisationId, kind, from, to },
})
const host = { organisationId: 'host', kind: 'municipality' }
const company = { organisationId: 'company', kind: 'company' }
const near = (members: ReturnType<typeof member>[], owners = [host], day = '2020-06-01') => {
  const { homeId, memberIds } = nearOn({ owners, members }, day)
  return [homeId, ...memberIds]
}

it.each([
  ['the only municipality among the members', near([member('a'), member('p', 'police')]), ['a', 'a', 'p']],
  ['nobody where there are two', near([member('a'), member('b')]), [undefined, 'a', 'b']],
  ['the host where none is a member', near([member('p', 'police')]), ['host', 'p']],
  ['nobody where the host is no municipality', near([], [company]), [undefined]],
  ['the municipality behind a company', near([], [company, host]), ['host']],
  [
    'the member of that day',
    near([member('a', 'municipality', null, '2019-12-31'), member('b', 'municipality', '2020-01-01')]),
    ['b', 'b'],
  ],
  ['a member of another day where none is known then', near([member('a', 'municipality', '2021-01-01')]), ['a', 'a']],
])('takes kommunen for %s', (_case, found, expected) => expect(found).toEqual(expected))

it('counts the first and the last day in', () => {
  const once = [member('a', 'municipality', '2020-06-01', '2020-06-01'), member('b', 'municipality', '2022-01-01')]
  expect(near(once)).toEqual(['a', 'a'])
})
