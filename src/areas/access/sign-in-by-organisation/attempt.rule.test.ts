import { expect, it } from 'vitest'
import { refusalOfAttempt, type Attempt } from './attempt.rule.ts'

const anAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  ...{ organisationId: 'huddinge', browserHash: 'browser', nonce: 'n', pkceSecret: 'v', returnTo: '/arbetsyta' },
  ...{ isExpired: false, ...overrides },
})

it.each([
  ['its own browser in time', anAttempt(), 'browser', undefined],
  ['a state that nobody left with, or that is used', undefined, 'browser', 'attempt-unknown'],
  ['another browser', anAttempt(), 'other', 'attempt-other-browser'],
  ['a browser without the cookie', anAttempt(), undefined, 'attempt-other-browser'],
  ['its own browser, too late', anAttempt({ isExpired: true }), 'browser', 'attempt-expired'],
  ['another browser, too late', anAttempt({ isExpired: true }), 'other', 'attempt-other-browser'],
])('%s', (_, attempt, browser, refusal) => expect(refusalOfAttempt(attempt, browser)).toBe(refusal))
