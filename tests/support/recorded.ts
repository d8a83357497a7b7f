import { wholeAttendance, type Attendance } from '#areas/meetings/meeting.ts'
import { byConsent, type StandingDecision, type StandingTabling } from '#areas/meetings/recorded-facts.ts'

/** A decision that stands, taken by common consent. */
export const aStandingDecision = (overrides: Partial<StandingDecision> = {}): StandingDecision => ({
  ...{ id: 'd', wording: 'Lamporna byts.', kind: 'adopted', reason: '', ...byConsent, vote: null },
  ...overrides,
})

/** A tabling that stands, by common consent. */
export const aStandingTabling = (overrides: Partial<StandingTabling> = {}): StandingTabling => ({
  ...{ id: 't', reason: 'tidsbrist', deferredTo: '', ...byConsent, meanwhile: '' },
  ...overrides,
})

/** A member who was there from the beginning to the end. */
export const anAttendance = (overrides: Partial<Attendance> = {}): Attendance => ({
  ...{ id: 'a', name: 'Bo Ek', role: '', organisationName: 'Ekby kommun', presence: 'present', personId: null },
  ...{ itemIds: [], ...wholeAttendance, ...overrides },
})
