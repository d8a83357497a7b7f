import { describe, expect, it } from 'vitest'
import { aDecision, aTabling } from '../../../tests/support/editions.ts'
import {
  attendanceWords,
  clausesOf,
  decisionLines,
  disqualifiedWords,
  dissentWords,
  tablingWords,
  voteLines,
} from './noted-words.rule.ts'
import { wholeMeeting, type NotesAttendance, type NotesVote } from './notes.ts'

const person = { ...wholeMeeting, name: 'Bo Ek', organisation: 'Ekby', role: '', isPresent: true }

it.each<[Partial<NotesAttendance>, string]>([
  [{}, 'Hela mötet'],
  [{ isPresent: false }, 'Frånvarande'],
  [{ items: ['2'] }, 'Punkt 2'],
  [{ items: ['2', '3'] }, 'Punkterna 2, 3'],
  [{ from: '09:10' }, 'Kom kl. 9.10'],
  [{ from: '09:10', to: '10:30' }, 'Kom kl. 9.10, gick kl. 10.30'],
  [{ isRemote: true }, 'Hela mötet, på distans'],
  [{ substitutesFor: 'Maja Ek' }, 'Hela mötet, ersätter Maja Ek'],
  [{ isGuest: true, items: ['2'], isRemote: true }, 'Punkt 2, på distans, gäst'],
])('%j is told as %j', (overrides, words) => expect(attendanceWords({ ...person, ...overrides })).toBe(words))

const vote: NotesVote = {
  ...{ forCount: 2, againstCount: 1, abstainedCount: 1, isOpen: true, partedBy: '' },
  cast: [
    { name: 'Bo', choice: 'for' },
    { name: 'Eva', choice: 'against' },
    { name: 'Ola', choice: 'abstained' },
    { name: 'Mia', choice: 'for' },
  ],
}

it('tells how a body voted, and in an open vote who voted how', () =>
  expect(voteLines(vote)).toEqual([
    'Votering: 2 för, 1 emot, 1 avstod.',
    'För: Bo, Mia.',
    'Emot: Eva.',
    'Avstod: Ola.',
  ]))

it('tells what parted equal votes', () => {
  const equal = { ...vote, againstCount: 2, abstainedCount: 0, isOpen: false, cast: [] }
  expect(voteLines({ ...equal, partedBy: 'chair' })).toEqual([
    'Sluten votering: 2 för, 2 emot. Ordförandens utslagsröst avgjorde.',
  ])
  expect(voteLines({ ...equal, partedBy: 'lot' })[0]).toContain('Lotten avgjorde.')
})

it('tells why and by which right a matter was referred back', () => {
  const referral = {
    ...aDecision('Ärendet återremitteras.'),
    kind: 'referred-back' as const,
    reason: 'Kostnaden saknas',
  }
  expect(decisionLines({ ...referral, ground: 'minority', count: { for: 17, of: 51 } })).toEqual([
    'Skäl: Kostnaden saknas.',
    'På begäran av en minoritet: 17 av 51 närvarande (kommunallagen 5 kap. 50 §).',
  ])
  expect(decisionLines({ ...referral, ground: 'majority' })).toContain('Med enkel majoritet.')
  expect(decisionLines(aDecision('Ja.'))).toEqual([])
})

it('tells of a tabling what there is to tell', () => {
  expect(tablingWords(aTabling(''))).toBe('')
  expect(
    tablingWords({ ...aTabling('tidsbrist', 'mötet 8 maj'), ground: 'majority', meanwhile: 'pågående aktiviteter' }),
  ).toBe('Skäl: tidsbrist. Till: mötet 8 maj. Med enkel majoritet. Under tiden: pågående aktiviteter.')
})

it('tells who did not agree, with what', () => {
  const one = { name: 'Bo Ek', organisation: 'Ekby', kind: 'reservation' as const, wording: '' }
  expect(dissentWords(one)).toBe('Bo Ek (Ekby).')
  expect(dissentWords({ ...one, against: 'Lamporna byts.', wording: 'För dyrt' })).toBe(
    'Bo Ek (Ekby) mot beslutet ”Lamporna byts.”: För dyrt.',
  )
})

it('tells who took no part', () => {
  expect(disqualifiedWords({ name: 'Bo Ek', organisation: '', ground: '' })).toBe('Bo Ek deltog inte på grund av jäv.')
  expect(disqualifiedWords({ name: 'Bo Ek', organisation: 'Ekby', ground: 'närstående' })).toBe(
    'Bo Ek (Ekby) deltog inte på grund av jäv: närstående.',
  )
})

describe('clausesOf', () => {
  it.each([
    ['Lamporna byts.', 'Lamporna byts.', []],
    ['att byta lamporna', '', ['att byta lamporna']],
    [
      'Gruppen beslutar\natt byta lamporna\n- att laga bänken',
      'Gruppen beslutar',
      ['att byta lamporna', 'att laga bänken'],
    ],
    ['att byta lamporna\nLedningen återkommer.', 'att byta lamporna\nLedningen återkommer.', []],
    ['Attityder mäts', 'Attityder mäts', []],
  ])('%j is parted', (wording, before, clauses) => expect(clausesOf(wording)).toEqual({ before, clauses }))
})
