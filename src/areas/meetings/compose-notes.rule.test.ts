import { expect, it } from 'vitest'
import { aDecision, aTabling } from '../../../tests/support/editions.ts'
import { anAttendance, aStandingDecision, aStandingTabling } from '../../../tests/support/recorded.ts'
import { composeNotes } from './compose-notes.rule.ts'
import { withoutPapers } from './item-papers.ts'
import { nothingNoted } from './notes.ts'
import type { AgendaItem, Attendance, Meeting } from './meeting.ts'
import { nothingRecorded } from './recorded-facts.ts'

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
    onlineUrl: 'https://motet.se/abc',
  },
  ...{ startsAt: new Date('2026-03-29T06:30:00Z'), endsAt: null, chairName: 'Maja Ek', secretaryName: 'Karin' },
  ...{
    approverNames: ['Petter', 'Eva'],
    approverId: 'p',
    procedure: 'network',
    approvalManner: 'approver',
    tablingPolicy: '',
  },
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
  ...{ timesTabledBefore: 0, tabledOn: null, ...nothingRecorded, isClosedHere: false, source: null },
  ...withoutPapers,
  ...overrides,
})
const aPerson = (overrides: Partial<Attendance>) => anAttendance({ name: 'Bo', ...overrides })
const noRecords = { rounds: [], assignments: [], nominations: [] }
const compose = (overrides: Partial<Parameters<typeof composeNotes>[0]> = {}) =>
  composeNotes({
    ...{
      meeting,
      agenda: [],
      attendance: [],
      restricted: [],
      records: noRecords,
      next: undefined,
      approvedOn: '2026-04-01',
    },
    ...overrides,
  })

it('says whose meeting it was, when and where, in the hours of Stockholm', () =>
  expect(compose()).toEqual({
    ...{ network: { id: 'n', name: 'Ljusnätet', slug: 'ljusnatet' } },
    ...{ body: { id: 'b', name: 'Styrgruppen', slug: 'styrgruppen' }, meetingId: 'm', documentKind: 'protokoll' },
    ...{ day: '2026-03-29', starts: '08:30', ends: '', place: 'Ekby', chair: 'Maja Ek', secretary: 'Karin' },
    ...{
      approvers: ['Petter', 'Eva'],
      approvedOn: '2026-04-01',
      approvedAtMeeting: null,
      attendance: [],
      items: [],
      nextMeeting: null,
    },
    corrections: [],
  }))

it('carries what came of each item, and nothing that changes afterwards', () => {
  const agenda = [
    anItem({ decisions: [aStandingDecision()], matterId: 'x', matterStatus: 'decided' }),
    anItem({
      id: 'i2',
      number: '2',
      tabling: aStandingTabling({ deferredTo: 'mars' }),
      isClosedHere: true,
    }),
  ]
  expect(compose({ agenda }).items).toEqual([
    {
      ...nothingNoted,
      ...{ number: '1', title: 'Ljus', text: 'Text.', decisions: [aDecision('Lamporna byts.')], matterId: 'x' },
    },
    {
      ...nothingNoted,
      ...{ number: '2', title: 'Ljus', text: 'Text.', isClosed: true, tabling: aTabling('tidsbrist', 'mars') },
    },
  ])
})

it('names the items a person attended by number, and leaves out one that is gone', () => {
  const agenda = [anItem({}), anItem({ id: 'i2', position: 2, number: 'Fhr 2' })]
  const attendance = [
    aPerson({ itemIds: ['i2', 'gone', 'i1'] }),
    aPerson({ name: 'Eva', presence: 'absent' }),
    aPerson({ name: 'Per', presence: 'unmarked' }),
  ]
  const rows = compose({ agenda, attendance }).attendance
  expect(rows.map(({ name, isPresent, items }) => [name, isPresent, items])).toEqual([
    ['Bo', true, ['1', 'Fhr 2']],
    ['Eva', false, []],
    ['Per', false, []],
  ])
})

it('announces the next meeting, with the hour only when it is set', () => {
  const next = {
    day: '2026-05-08',
    startsAt: new Date('2026-05-08T11:00:00Z'),
    endsAt: new Date('2026-05-08T13:30:00Z'),
    place: 'Huddinge',
  }
  expect(compose({ next }).nextMeeting).toEqual({
    day: '2026-05-08',
    starts: '13:00',
    ends: '15:30',
    place: 'Huddinge',
  })
  expect(compose({ next: { ...next, startsAt: null } }).nextMeeting?.starts).toBe('')
})

it('puts the law in place of what is closed, in its place, whether the one who draws up the notes may read it or not', () => {
  const agenda = [anItem({ title: 'Hemligt', notes: 'Hemligt.' }), anItem({ id: 'i3', position: 3, number: '3' })]
  const restricted = [
    { id: 'i1', recordId: 'i1', position: 1, number: '1', law: 'OSL 18:1' },
    { id: 'i2', recordId: 'm', position: 2, number: '2', law: 'OSL 21:7' },
  ]
  const { items } = compose({ agenda, restricted })
  expect(items.map(({ number, title, text }) => [number, title, text])).toEqual([
    ['1', 'Punkten är inte öppen', 'Grund: OSL 18:1'],
    ['2', 'Punkten är inte öppen', 'Grund: OSL 21:7'],
    ['3', 'Ljus', 'Text.'],
  ])
})

it('tells nothing of who was there for what is closed, whether the one who draws up the notes may read it or not', () => {
  const restricted = [{ id: 'i1', recordId: 'i1', position: 1, number: '1', law: 'OSL 18:1' }]
  const third = anItem({ id: 'i3', position: 3, number: '3' })
  const attendance = [
    aPerson({ name: 'Bo', itemIds: ['i1'] }),
    aPerson({ name: 'Eva', itemIds: ['i1', 'i3'] }),
    aPerson({ name: 'Per', itemIds: [] }),
  ]
  for (const agenda of [[anItem({ title: 'Hemligt' }), third], [third]])
    expect(compose({ agenda, restricted, attendance }).attendance.map(({ name, items }) => [name, items])).toEqual([
      ['Eva', ['3']],
      ['Per', []],
    ])
})

it('keeps who presented an item, its background, the proposed decision and the names of its attachments', () => {
  const attachments = [
    { id: 'f1', name: 'Underlag.pdf', size: 3 },
    { id: 'f2', name: 'Karta.png', size: 4 },
  ]
  const papers = { presenter: 'Eva Ek', background: 'Sedan i våras.', proposal: 'Ja.', attachments }
  expect(compose({ agenda: [anItem(papers)] }).items[0]).toMatchObject({
    ...{
      presenter: 'Eva Ek',
      background: 'Sedan i våras.',
      proposal: 'Ja.',
      attachments: ['Underlag.pdf', 'Karta.png'],
      text: 'Text.',
    },
  })
})
