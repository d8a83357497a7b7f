import { describe, expect, it } from 'vitest'
import type { DocumentReading } from './document-reading.ts'
import type { Found, MinutesReading } from './reading.ts'
import { identityOf } from './sure-document.rule.ts'

const found = <T>(value: T, isSure = true): Found<T> => ({ value, passage: { start: 0, end: 1 }, isSure })
const identity = (document: DocumentReading, isMarked = true, length = 1000) =>
  identityOf({ source: { text: 'x'.repeat(length), pages: [] }, document }, isMarked)
const one = { number: '1', title: found('Ljus'), decisions: [] }
const minutes = (change: Partial<MinutesReading>): DocumentReading => ({
  kind: 'minutes',
  reading: {
    ...{ date: found('2024-03-05'), items: [one, one], approvers: [], absent: [] },
    ...{ present: [{ name: found('Eva Ek') }, { name: found('Bo Alm') }], ...change },
  },
})
const agreement = (change: object): DocumentReading => ({
  kind: 'agreement',
  reading: {
    ...{ title: found('Avtal'), parties: [found('A'), found('B')], purposes: [found('fred')], areas: [] },
    ...{ period: found('2024'), signatories: [], ...change },
  },
})
const promises = (change: object): DocumentReading => ({
  kind: 'promises',
  reading: {
    ...{ municipality: found('Kil'), partners: [found('A'), found('B')], promises: [found('a'), found('b')] },
    ...{ focusAreas: [], evidence: [], ...change },
  },
})

describe('a document is surely one of its own', () => {
  it.each<[string, DocumentReading, string | undefined]>([
    ['notes of a day, with items and people', minutes({}), '2024-03-05'],
    ['but not with a day in doubt', minutes({ date: found('2024-03-05', false) }), undefined],
    ['nor with one item', minutes({ items: [one] }), undefined],
    ['nor with one person', minutes({ present: [{ name: found('Eva Ek') }] }), undefined],
    ['a summons', { kind: 'summons', reading: { date: found('2024-03-05'), items: [one, one] } }, '2024-03-05'],
    ['but not one of no day', { kind: 'summons', reading: { items: [one, one] } }, undefined],
    ['an agreement', agreement({}), 'Avtal'],
    ['but not with one party', agreement({ parties: [found('A')] }), undefined],
    ['nor for nothing', agreement({ purposes: [] }), undefined],
    ['nor without end or name', agreement({ period: undefined }), undefined],
    ['promises', promises({}), 'Kil'],
    ['but not one promise alone', promises({ promises: [found('a')] }), undefined],
    ['words of no kind', { kind: 'other' }, undefined],
  ])('%s', (_case, document, expected) => expect(identity(document)).toBe(expected))

  it('an agreement of a line or two is only spoken of', () =>
    expect(identity(agreement({}), true, 100)).toBeUndefined())
  it('promises with nothing before them to part them may be the same page', () =>
    expect(identity(promises({}), false)).toBeUndefined())
})
