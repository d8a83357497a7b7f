import { expect, it } from 'vitest'
import type { RoleHolder } from '#areas/networks/types.ts'
import { attendanceOf, isUntouched, leadersOf } from './open-meeting.rule.ts'

const aHolder = (overrides: Partial<RoleHolder>): RoleHolder => ({
  ...{ personId: 'p', name: 'Maja Ek', role: 'member', organisation: 'Ekby', title: null, ...overrides },
})

it.each([
  ['chair', [{ name: 'Maja Ek', role: 'ordförande' }]],
  ['vice-chair', [{ name: 'Maja Ek', role: 'vice ordförande' }]],
  ['secretary', [{ name: 'Maja Ek', role: 'sekreterare' }]],
  ['member', [{ name: 'Maja Ek', role: '' }]],
  ['substitute', [{ name: 'Maja Ek', role: 'ersättare', presence: 'unmarked' }]],
  ['coordinator', []],
  ['reader', []],
])('lists a %s as %j', (role, rows) => expect(attendanceOf([aHolder({ role })])).toMatchObject(rows))

it.each([[['member', 'vice-chair']], [['vice-chair', 'member']]])('lists one who is %j once, as vice chair', (roles) =>
  expect(attendanceOf(roles.map((role) => aHolder({ role })))).toEqual([
    expect.objectContaining({ position: 1, role: 'vice ordförande' }),
  ]),
)

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

it('lists substitutes last, and one who is a member too as a member', () => {
  const holders = [
    aHolder({ role: 'substitute', personId: 's', name: 'Sune' }),
    aHolder({ role: 'substitute' }),
    aHolder({ role: 'member' }),
  ]
  expect(attendanceOf(holders).map(({ name, role, position }) => [name, role, position])).toEqual([
    ['Maja Ek', '', 1],
    ['Sune', 'ersättare', 2],
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

const anItem = { notes: '', decisions: [], tabling: null }
it.each([
  ['nothing is written', {}, 'unmarked', true],
  ['a note is', { notes: 'Början.' }, 'unmarked', false],
  ['a decision is', { decisions: [{}] }, 'unmarked', false],
  ['something was put off', { tabling: {} }, 'unmarked', false],
  ['somebody is marked', {}, 'present', false],
] as const)('an opening can be taken back while nothing is lost: %s', (_what, change, presence, may) =>
  expect(isUntouched({ agenda: [anItem, { ...anItem, ...change }], attendance: [{ presence }] })).toBe(may),
)
