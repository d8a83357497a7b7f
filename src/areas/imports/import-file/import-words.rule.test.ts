import { describe, expect, it } from 'vitest'
import { readWords } from './import-words.rule.ts'

const plain = { paths: ['a'], resumes: false, wantsHelp: false }

describe('the words after import', () => {
  it.each([
    [['a'], plain],
    [['a', 'b'], { ...plain, paths: ['a', 'b'] }],
    [['--report', 'r.csv', 'a', '--resume'], { ...plain, report: 'r.csv', resumes: true }],
    [['a', '--report=r=.csv'], { ...plain, report: 'r=.csv' }],
    [['--', '-a', '--help'], { ...plain, paths: ['-a', '--help'] }],
    [['a', '--help'], { ...plain, wantsHelp: true }],
    [['-h'], { ...plain, paths: [], wantsHelp: true }],
  ])('%j', (words, value) => expect(readWords(words)).toEqual({ ok: true, value }))

  it.each([
    [[], 'no-path'],
    [['--report', 'r.csv'], 'no-path'],
    [['a', '--raport'], 'unknown-option'],
    [['a', '-x'], 'unknown-option'],
    [['a', '--report'], 'report-without-name'],
    [['a', '--report='], 'report-without-name'],
    [['a', '--report', '--resume'], 'report-without-name'],
    [['a', '--resume'], 'resume-without-report'],
  ])('%j is refused', (words, refusal) => expect(readWords(words)).toEqual({ ok: false, refusal }))
})
