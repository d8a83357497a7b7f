import { describe, expect, it } from 'vitest'
import { assignmentNotes, belongsAt, lackOf, nextStepWords, noNextStep, stepWords } from './assignment.rule.ts'
import type { Assignment, AssignmentReport } from './assignments.ts'

const aReport = (overrides: Partial<AssignmentReport> = {}): AssignmentReport => ({
  ...{ findings: 'Samverkan ger värde', nextStep: '', nextStepOwner: '', nextStepOn: null },
  ...{ reportedOn: '2022-10-28', itemId: null, ...overrides },
})
const anAssignment = (overrides: Partial<Assignment> = {}): Assignment => ({
  ...{ id: 'a', networkId: 'n', bodyId: 'b', bodyName: 'Gruppen', meetingId: 'm', day: '2022-09-02', itemId: 'given' },
  ...{ matterId: 'x', title: 'Trygghet', party: 'Utredarna', purpose: 'Kartlägg.', method: '' },
  ...{ from: '2022-09-26', to: null, steps: [], reports: [], isRestricted: false, ...overrides },
})

describe('what is lacking before somebody takes the findings further', () => {
  it.each([
    ['nobody has said what comes next', {}, 'next-step'],
    ['nobody is to do it', { nextStep: 'Ta fram ett förslag' }, 'owner'],
    ['somebody is', { nextStep: 'Ta fram ett förslag', nextStepOwner: 'Ekby' }, undefined],
    ['it was said that nothing comes next', { nextStep: noNextStep }, undefined],
  ])('when %s: %s', (_case, report, lack) => expect(lackOf(aReport(report))).toBe(lack))
})

describe('the next step in words', () => {
  it.each([
    [
      { nextStep: 'Ta fram ett förslag', nextStepOwner: 'Ekby', nextStepOn: '2022-12-02' },
      'Ta fram ett förslag. Ansvarig: Ekby, senast 2 december 2022.',
    ],
    [{ nextStep: 'Klart?', nextStepOn: '2022-12-02' }, 'Klart? Senast 2 december 2022.'],
    [{ nextStep: 'Ta fram ett förslag' }, 'Ta fram ett förslag.'],
    [{ nextStep: noNextStep }, 'Inget nästa steg.'],
    [{}, ''],
  ])('%o', (report, words) => expect(nextStepWords(aReport(report))).toBe(words))
})

it('a step is called by its kind, and one of another kind by its own words', () => {
  expect(stepWords({ kind: 'interview', wording: '' })).toBe('Intervju')
  expect(stepWords({ kind: 'comments', wording: 'rapporten' })).toBe('Synpunkter på sammanställningen: rapporten')
  expect(stepWords({ kind: 'other', wording: 'Enkät' })).toBe('Enkät')
})

describe('in the notes', () => {
  const step = {
    id: 's',
    kind: 'interview' as const,
    wording: '',
    organisation: 'Ekby',
    doneOn: '2022-10-03',
    outcome: 'Vill mer',
  }
  it('an assignment stands where it was given, with the steps as they are, and what was found where that was told', () => {
    const reports = [aReport({ itemId: 'told', nextStep: 'Gå vidare' }), aReport({ findings: 'Mellan möten' })]
    const assignment = anAssignment({ reports, steps: [step, { ...step, doneOn: null, outcome: '' }] })
    expect(assignmentNotes(assignment, 'given')).toMatchObject([
      { from: '2022-09-26', to: '', findings: '', nextStep: '' },
    ])
    expect(assignmentNotes(assignment, 'told')).toMatchObject([
      { findings: 'Samverkan ger värde', nextStep: 'Gå vidare.' },
    ])
    expect(assignmentNotes(assignment, 'told')[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'klart 3 oktober 2022; Vill mer',
      'återstår',
    ])
    expect([belongsAt(assignment, 'other'), assignmentNotes(assignment, 'other')]).toEqual([false, []])
  })
  it('the latest report at an item is the one that is told', () => {
    const reports = [aReport({ itemId: 'given', findings: 'Först' }), aReport({ itemId: 'given', findings: 'Sedan' })]
    expect(assignmentNotes(anAssignment({ reports }), 'given')[0]?.findings).toBe('Sedan')
  })
  it('one that is open to some only leaves no word', () =>
    expect(assignmentNotes(anAssignment({ isRestricted: true }), 'given')).toEqual([]))
})
