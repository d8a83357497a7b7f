import { describe, expect, it } from 'vitest'
import { lastDayOfLink } from './guest-link.rule.ts'

describe('lastDayOfLink', () => {
  it.each([
    ['day-after', '2026-03-06', '2026-02-01', '2026-03-07'],
    ['day-after', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['day-after', '2026-03-06', '2026-03-06', '2026-03-07'],
    ['day-after', '2026-03-06', '2026-05-01', '2026-05-02'],
    ['7-days', '2026-03-06', '2026-02-26', '2026-03-05'],
    ['7-days', '2025-03-06', '2026-02-26', '2026-03-05'],
    ['30-days', '2026-12-06', '2026-12-02', '2027-01-01'],
  ] as const)('%s, a meeting on %s, made on %s: to the end of %s', (choice, meeting, today, day) =>
    expect(lastDayOfLink(choice, meeting, today)).toBe(day),
  )
})
