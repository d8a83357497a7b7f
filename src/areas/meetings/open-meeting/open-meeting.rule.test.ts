import { expect, it } from 'vitest'
import type { RoleHolder } from '#areas/networks/types.ts'
import { attendanceOf, leadersOf } from './open-meeting.rule.ts'

const aHolder = (overrides: Partial<RoleHolder>): RoleHolder => ({
  ...{ personId: 'p', name: 'Maja Ek', role: 'member', organisation: 'Ekby', title: null, ...overrides },
})

it.each([
  ['chair', [{ name: 'Maja Ek', role: 'ordförande' }]],
  ['secretary', [{ name: 'Maja Ek', role: 'sekreterare' }]],
  ['member', [{ name: 'Maja Ek', role: '' }]],
  ['coordinator', []],
  ['reader', []],
])('lists a %s as %j', (role, rows) => expect(attendanceOf([aHolder({ role })])).toMatchObject(rows))

it('lists each person once, by the role that says most, with nothing marked yet', () => {
  const holders = [
    aHolder({}),
    aHolder({ role: 'chair' }),
    aHolder({}),
    aHolder({ personId: 'q', name: 'Bo', organisation: null }),
  ]
  expect(attendanceOf(holders)).toEqual([
    {
      ...{ position: 1, presence: 'unmarked', name: 'Maja Ek', role: 'ordförande', organisationName: 'Ekby' },
      ...{ organisationId: null, personId: 'p', itemIds: [] },
    },
    {
      ...{ position: 2, presence: 'unmarked', name: 'Bo', role: '', organisationName: '' },
      ...{ organisationId: null, personId: 'q', itemIds: [] },
    },
  ])
})

it('keeps the first of two leading roles', () =>
  expect(attendanceOf([aHolder({ role: 'secretary' }), aHolder({ role: 'chair' })])).toMatchObject([
    { role: 'sekreterare' },
  ]))

it.each([
  ['nobody is named', { chairName: '', secretaryName: '' }, { chairName: 'Maja Ek', secretaryName: 'Karin' }],
  ['both are', { chairName: 'Bo', secretaryName: 'Eva' }, { chairName: 'Bo', secretaryName: 'Eva' }],
])('when %s the meeting is led by %j', (_case, meeting, leaders) =>
  expect(leadersOf(meeting, [aHolder({ role: 'member', name: 'Per' }), aHolder({ role: 'chair' })], 'Karin')).toEqual(
    leaders,
  ),
)

it('leaves the chair open in a body that has none', () =>
  expect(leadersOf({ chairName: '', secretaryName: '' }, [aHolder({})], 'Karin').chairName).toBe(''))
