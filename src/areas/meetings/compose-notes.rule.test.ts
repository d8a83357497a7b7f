import { expect, it } from 'vitest'
import { composeNotes } from './compose-notes.rule.ts'
import type { AgendaItem, Attendance, Meeting } from './meeting.ts'

const meeting: Meeting = {
  ...{
    id: 'm',
    hasApprover: true,
    networkId: 'n',
    bodyId: 'b',
    bodyName: 'Styrgruppen',
    bodySlug: 'styrgruppen',
    status: 'ongoing',
  },
  ...{
    networkName: 'Ljusnätet',
    networkSlug: 'ljusnatet',
    documentKind: 'protokoll',
    day: '2026-03-29',
    place: 'Ekby',
  },
  ...{ startsAt: new Date('2026-03-29T06:30:00Z'), endsAt: null, chairName: 'Maja Ek', secretaryName: 'Karin' },
  ...{ approverNames: ['Petter', 'Eva'], approverId: 'p' },
}
const anItem = (overrides: Partial<AgendaItem>): AgendaItem => ({
  ...{
    id: 'i1',
    position: 1,
    number: '1',
    title: 'Ljus',
    notes: 'Text.',
    version: 3,
    matterId: null,
    matterStatus: null,
  },
  ...{ timesTabledBefore: 0, tabledOn: null, decisions: [], tabling: null, isClosedHere: false, source: null },
  ...overrides,
})
const aPerson = (overrides: Partial<Attendance>): Attendance => ({
  ...{
    id: 'a',
    name: 'Bo',
    role: '',
    organisationName: 'Ekby kommun',
    presence: 'present',
    personId: null,
    itemIds: [],
  },
  ...overrides,
})
const compose = (overrides: Partial<Parameters<typeof composeNotes>[0]> = {}) =>
  composeNotes({
    ...{ meeting, agenda: [], attendance: [], restricted: [], next: undefined, approvedOn: '2026-04-01' },
    ...overrides,
  })

it('says whose meeting it was, when and where, in the hours of Stockholm', () =>
  expect(compose()).toEqual({
    ...{ network: { id: 'n', name: 'Ljusnätet', slug: 'ljusnatet' } },
    ...{ body: { id: 'b', name: 'Styrgruppen', slug: 'styrgruppen' }, meetingId: 'm', documentKind: 'protokoll' },
    ...{ day: '2026-03-29', starts: '08:30', ends: '', place: 'Ekby', chair: 'Maja Ek', secretary: 'Karin' },
    ...{ approvers: ['Petter', 'Eva'], approvedOn: '2026-04-01', attendance: [], items: [], nextMeeting: null },
  }))

it('carries what came of each item, and nothing that changes afterwards', () => {
  const agenda = [
    anItem({ decisions: [{ id: 'd', wording: 'Lamporna byts.' }], matterId: 'x', matterStatus: 'decided' }),
    anItem({
      id: 'i2',
      number: '2',
      tabling: { id: 't', reason: 'tidsbrist', deferredTo: 'mars' },
      isClosedHere: true,
    }),
  ]
  expect(compose({ agenda }).items).toEqual([
    {
      ...{ number: '1', title: 'Ljus', text: 'Text.', decisions: ['Lamporna byts.'], tabling: null, isClosed: false },
      matterId: 'x',
    },
    {
      ...{ number: '2', title: 'Ljus', text: 'Text.', decisions: [], isClosed: true, matterId: null },
      tabling: { reason: 'tidsbrist', deferredTo: 'mars' },
    },
  ])
})

it('names the items a person attended by number, and leaves out one that is gone', () => {
  const agenda = [anItem({}), anItem({ id: 'i2', number: 'Fhr 2' })]
  const attendance = [
    aPerson({ itemIds: ['i2', 'gone', 'i1'] }),
    aPerson({ name: 'Eva', presence: 'absent' }),
    aPerson({ name: 'Per', presence: 'unmarked' }),
  ]
  const rows = compose({ agenda, attendance }).attendance
  expect(rows.map(({ name, isPresent, items }) => [name, isPresent, items])).toEqual([
    ['Bo', true, ['Fhr 2', '1']],
    ['Eva', false, []],
    ['Per', false, []],
  ])
})

it('announces the next meeting, with the hour only when it is set', () => {
  const next = { day: '2026-05-08', startsAt: new Date('2026-05-08T11:00:00Z'), place: 'Huddinge' }
  expect(compose({ next }).nextMeeting).toEqual({ day: '2026-05-08', starts: '13:00', place: 'Huddinge' })
  expect(compose({ next: { ...next, startsAt: null } }).nextMeeting?.starts).toBe('')
})

it('puts the law in place of what is closed, in its place, whether the one who draws up the notes may read it or not', () => {
  const agenda = [anItem({ title: 'Hemligt', notes: 'Hemligt.' }), anItem({ id: 'i3', position: 3, number: '3' })]
  const restricted = [
    { id: 'i1', recordId: 'i1', position: 1, number: '1', law: 'OSL 18:1' },
    { id: 'i2', recordId: 'm', position: 2, number: '2', law: 'OSL 21:7' },
  ]
  const { items, attendance } = compose({ agenda, restricted, attendance: [aPerson({ itemIds: ['i2', 'i3'] })] })
  expect(items.map(({ number, title, text }) => [number, title, text])).toEqual([
    ['1', 'Punkten är inte öppen', 'Grund: OSL 18:1'],
    ['2', 'Punkten är inte öppen', 'Grund: OSL 21:7'],
    ['3', 'Ljus', 'Text.'],
  ])
  expect(attendance[0]?.items).toEqual(['2', '3'])
})
