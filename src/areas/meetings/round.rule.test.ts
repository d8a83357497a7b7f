import { describe, expect, it } from 'vitest'
import { consultationOutcome, roundNotes, standingOf, takesAnswers } from './round.rule.ts'
import type { Round } from './rounds.ts'

const anAnswer = (organisation: string, wording = 'Ja.') => ({
  ...{ organisationId: organisation, organisation, wording, answeredBy: 'Bo', answeredOn: '2026-03-01' },
})
const member = (organisation: string, isExpected = true) => ({ organisationId: organisation, organisation, isExpected })
const sentAt = new Date('2026-03-01')
const aRound = (overrides: Partial<Round> = {}): Round => ({
  ...{ id: 'r', meetingId: 'm', itemId: 'i', matterId: null, itemNumber: '1', itemTitle: 'Planen', kind: 'questions' },
  ...{ askedBy: 'Regionen', introduction: '', document: '', attachmentId: null, answerBy: null },
  ...{ sentAt, closedAt: null, outcome: '', sharedMessage: '', promise: '' },
  questions: [{ id: 'q', wording: 'Hur?', answers: [anAnswer('Ekby'), anAnswer('Polisen')] }],
  members: [member('Ekby'), member('Lund'), member('Polisen', false)],
  ...overrides,
})

describe('who has answered', () => {
  it('counts the members, and waits for nobody who is only adjunct', () =>
    expect(standingOf(aRound())).toEqual({ answered: 1, expected: 2, waiting: ['Lund'] }))
  it('counts one who answered that it has nothing to say', () => {
    const questions = [{ id: 'q', wording: 'Hur?', answers: [anAnswer('Ekby', ''), anAnswer('Lund', '')] }]
    expect(standingOf(aRound({ questions }))).toEqual({ answered: 2, expected: 2, waiting: [] })
  })
})

it.each([
  ['not sent', { sentAt: null, closedAt: null }, 'planned', false],
  ['sent', { sentAt, closedAt: null }, 'planned', true],
  ['sent, at the meeting', { sentAt, closedAt: null }, 'ongoing', true],
  ['closed', { sentAt, closedAt: sentAt }, 'ongoing', false],
  ['sent, its notes sent for approval', { sentAt, closedAt: null }, 'awaiting-approval', false],
  ['sent, its meeting cancelled', { sentAt, closedAt: null }, 'cancelled', false],
] as const)('a round that is %s takes answers: %s', (_case, round, status, expected) =>
  expect(takesAnswers(round, status)).toBe(expected),
)

describe('what came of a document that was sent out', () => {
  const document = 'SUP 2040'
  const outcome = (answers: ReturnType<typeof anAnswer>[]) =>
    consultationOutcome(aRound({ kind: 'consultation', document, questions: [{ id: 'q', wording: 'S', answers }] }))
  it('is that no comments came in, also when members answered that they have none', () => {
    expect(outcome([])).toBe('Inga synpunkter inkom på utskickat dokument ”SUP 2040”.')
    expect(outcome([anAnswer('Ekby', '')])).toBe('Inga synpunkter inkom på utskickat dokument ”SUP 2040”.')
  })
  it('is who commented', () =>
    expect(outcome([anAnswer('Ekby'), anAnswer('Lund', ''), anAnswer('Salem')])).toBe(
      'Synpunkter på utskickat dokument ”SUP 2040” inkom från Ekby och Salem.',
    ))
  it('is nothing where questions were asked', () => expect(consultationOutcome(aRound({ questions: [] }))).toBe(''))
})

describe('in the notes', () => {
  it('a round that nobody was told of leaves no trace', () =>
    expect(roundNotes(aRound({ sentAt: null }), true)).toEqual([]))
  it('a consultation says what came of it by itself, but not while answers can still come', () => {
    const round = aRound({ kind: 'consultation', document: 'SUP', questions: [] })
    expect(roundNotes(round, false)[0]?.outcome).toBe('')
    expect(roundNotes(round, true)[0]?.outcome).toBe('Inga synpunkter inkom på utskickat dokument ”SUP”.')
    expect(roundNotes({ ...round, outcome: 'Egna ord.' }, true)[0]?.outcome).toBe('Egna ord.')
  })
})
