import { expect, it } from 'vitest'
import type { Found } from '../reading.ts'
import { readingFields } from './reading-fields.rule.ts'

const found = <T>(value: T): Found<T> => ({ value, passage: { start: 0, end: 1 }, isSure: true })

it('gives plain values under the names that are printed, without what the text lacks', () =>
  expect(
    readingFields({
      kind: 'promises',
      reading: {
        municipality: found('Kil'),
        partners: [found('polisen')],
        focusAreas: [],
        promises: [],
        evidence: [found('dialoger')],
        dialogueCount: found(0),
      },
    }),
  ).toEqual({ municipality: 'Kil', partners: ['polisen'], basis: ['dialoger'], dialogueCount: 0 }))

it('gives what lies deep', () =>
  expect(
    readingFields({
      kind: 'news',
      reading: {
        contacts: [],
        quotes: [{ words: found('Bra'), speaker: found('Eva Ek') }],
        facts: [],
        visit: { visitedBy: found('ministern'), participants: [], subjects: [found('trafik')] },
      },
    }),
  ).toEqual({
    quotes: [{ words: 'Bra', speaker: 'Eva Ek' }],
    visit: { visitor: 'ministern', topics: ['trafik'] },
  }))

it('gives nothing of a document of no known kind', () => expect(readingFields({ kind: 'other' })).toEqual({}))
