import { describe, expect, it } from 'vitest'
import { itemBlocks, itemTitle, timeWords } from './papers.rule.ts'
import type { PapersItem } from './meeting-papers.ts'

const one = (overrides: Partial<PapersItem> = {}): PapersItem => ({
  ...{ kind: 'open', id: 'i', number: '3', title: 'Belysning', presenter: '', background: '', proposal: '', law: '' },
  ...{ plannedMinutes: null, isIfTime: false, startsAt: null, timesTabledBefore: 0, tabledOn: null, attachments: [] },
  ...overrides,
})
const at = new Date('2026-03-12T07:45:00Z')

describe('the time of an item', () => {
  it.each<[Partial<PapersItem>, string]>([
    [{}, ''],
    [{ startsAt: at }, ''],
    [{ startsAt: at, plannedMinutes: 15 }, 'kl. 8.45, 15 min'],
    [{ plannedMinutes: 90 }, '1 tim 30 min'],
    [{ startsAt: at, plannedMinutes: 10, isIfTime: true }, '10 min, om tiden räcker'],
  ])('%o', (overrides, expected) => expect(timeWords(one(overrides))).toBe(expected))
})

it('says what one should know: how often it was put off, what is proposed, that it is not for all', () => {
  const blocks = itemBlocks(
    one({ timesTabledBefore: 2, tabledOn: '2026-01-12', background: 'A.\n\nB.', proposal: 'Byt.', law: 'OSL 18:1' }),
  )
  expect(blocks).toEqual([
    { kind: 'note', label: 'Punkten är inte öppen för alla.', words: 'Grund: OSL 18:1.' },
    { kind: 'note', label: 'Bordlagt', words: '2 gånger, senast 12 januari 2026.' },
    { kind: 'paragraph', words: 'A.' },
    { kind: 'paragraph', words: 'B.' },
    { kind: 'decision', label: 'Förslag till beslut', lines: ['Byt.'] },
  ])
})

it('names a place that is closed to the reader by its number and the law', () =>
  expect(itemTitle({ kind: 'closed', id: 'i', number: '4', words: 'Punkten är inte öppen för dig (OSL 18:1)' })).toBe(
    '4. Punkten är inte öppen för dig (OSL 18:1)',
  ))
