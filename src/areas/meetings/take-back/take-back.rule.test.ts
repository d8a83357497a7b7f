import { expect, it } from 'vitest'
import { aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import { standingFact } from './take-back.rule.ts'

const vote = {
  id: 'v',
  forCount: 3,
  againstCount: 2,
  abstainedCount: 0,
  isOpen: false,
  partedBy: '' as const,
  cast: [],
}
const person = { name: 'Bo Ek', organisationName: '' }
const agendaItem = {
  decisions: [
    aStandingDecision({ id: 'adopted', vote }),
    aStandingDecision({ id: 'informed', kind: 'informed' }),
    aStandingDecision({ id: 'referral', kind: 'referred-back' }),
  ],
  tabling: aStandingTabling({ id: 'tabling' }),
  dissents: [{ id: 'dissent', decisionId: null, ...person, kind: 'dissent' as const, wording: 'Nej.' }],
  disqualifications: [{ id: 'disqualified', attendanceId: 'a', ...person, ground: '' }],
}

it.each([
  ['adopted', { kind: 'decision', movesMatter: true, putsOff: false }],
  ['informed', { kind: 'decision', movesMatter: false, putsOff: false }],
  ['referral', { kind: 'decision', movesMatter: true, putsOff: true }],
  ['tabling', { kind: 'tabling', movesMatter: true, putsOff: true }],
  ['v', { kind: 'vote', movesMatter: false, putsOff: false }],
  ['dissent', { kind: 'dissent', movesMatter: false, putsOff: false }],
  ['disqualified', { kind: 'disqualification', movesMatter: false, putsOff: false }],
  ['something else', undefined],
])('knows %s as %j', (id, fact) => expect(standingFact(agendaItem, id)).toEqual(fact))
