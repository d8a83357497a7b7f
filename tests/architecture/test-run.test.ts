import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/test/chromium.ts'
import { asLine, isGreen, requireAll, sumOf, tallyOf } from '../../scripts/test/tally.ts'
import { tallyOfReport } from '../../scripts/test/vitest-run.ts'

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }

describe('the count that npm test ends with', () => {
  it('adds checks and tests together', () =>
    expect(asLine(sumOf([tallyOf([{ passed: true }, { passed: false }]), tallyOfReport(report, 0)]))).toBe(
      '4 passed, 1 failed, 1 skipped',
    ))
  it('says nothing of skips when there are none', () =>
    expect(asLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed'))
  it('counts a skip as a failure where everything is required', () =>
    expect(asLine(requireAll({ passed: 2, failed: 1, skipped: 3 }))).toBe('2 passed, 4 failed'))
  it('is red when nothing ran at all', () => expect(isGreen({ passed: 0, failed: 0, skipped: 2 })).toBe(false))
})

describe('what is read of the report of a run', () => {
  const broken = { status: 'failed', assertionResults: [] }
  it('counts a test file that could not be read as a failure', () =>
    expect(tallyOfReport({ ...report, testResults: [broken] }, 1).failed).toBe(1))
  it('counts a run that ended badly with no failed test as a failure', () =>
    expect(tallyOfReport(report, 1).failed).toBe(1))
  it('counts a failed test once', () => {
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    expect(tallyOfReport({ ...report, numFailedTests: 1, testResults: [failed] }, 1).failed).toBe(1)
  })
})

describe('the browser of the machine', () => {
  it('is the one that CHROMIUM_PATH names, when it can be run', () =>
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath))
  it('is not one that is not there', () =>
    expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: '' })).not.toBe('/nowhere/chromium'))
})
