import { describe, expect, it } from 'vitest'
import { looksLikeEmail, refusalOfLink, type Link } from './sign-in.rule.ts'

const aLink = (overrides: Partial<Link> = {}): Link => ({
  ...{ personId: 'person', browserHash: 'browser', isExpired: false, isUsed: false },
  ...overrides,
})

describe('refusalOfLink', () => {
  it.each([
    ['a fresh link in its own browser', aLink(), 'browser', undefined],
    ['no such link', undefined, 'browser', 'unknown'],
    ['a used link', aLink({ isUsed: true }), 'browser', 'used'],
    ['an old link', aLink({ isExpired: true }), 'browser', 'expired'],
    ['another browser', aLink(), 'other', 'other-browser'],
    ['a browser without the cookie', aLink(), undefined, 'other-browser'],
    ['a link from the console, in any browser', aLink({ browserHash: null }), undefined, undefined],
    ['a link from the console, when it is old', aLink({ browserHash: null, isExpired: true }), undefined, 'expired'],
    ['a used link that is also old', aLink({ isUsed: true, isExpired: true }), 'browser', 'used'],
  ])('%s', (_, link, browser, refusal) => expect(refusalOfLink(link, browser)).toBe(refusal))
})

describe('looksLikeEmail', () => {
  it.each(['anna.berg@kommunen.se', 'a@b.se', 'anna+nat@sub.kommunen.se'])('%s', (text) =>
    expect(looksLikeEmail(text)).toBe(true),
  )
  it.each([
    '',
    'anna',
    'anna@',
    '@kommunen.se',
    'anna@kommunen',
    'an na@kommunen.se',
    'a@b@c.se',
    `${'a'.repeat(65)}@b.se`,
  ])('not %j', (text) => expect(looksLikeEmail(text)).toBe(false))
})
