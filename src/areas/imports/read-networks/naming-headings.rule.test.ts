import { describe, expect, it } from 'vitest'
import { pagePartsOf } from '../page-parts.rule.ts'
import { headingWeights, namingHeadings, repeatedHeadings } from './naming-headings.rule.ts'

const partsOf = (text: string) => pagePartsOf({ text, pages: [{ start: 0, end: text.length }] })
const naming = (text: string, isOfSeveral = false) =>
  [...namingHeadings(headingWeights(partsOf(text), isOfSeveral))].map(({ words }) => words)

describe('a heading names a network', () => {
  it.each([
    ['when the text goes on about it', 'Alfa\n\nFöreningen vill mötas.', ['Alfa']],
    ['when the text takes it up', 'Norra Spåret\nNorra Spåret fyller tio.', ['Norra Spåret']],
    ['when it is called by its form and said again', 'Alfarådet\n\nHit hör Alfarådet gärna.', ['Alfarådet']],
    [
      'when others of the same layout do',
      'Alfarådet\nMöts i maj.\n\nBetaforum\nMöts i juni.\n\nGammalaget i Norr\nVilar.\n\nDeltanätet\nVilar.',
      ['Gammalaget i Norr'],
    ],
  ])('%s', (_when, text, expected) => expect(naming(text)).toEqual(expected))
  it('on a page of several also by the company it keeps', () => {
    const text = 'Alfarådet\nMöts i maj.\n\nBetaforum\nMöts i juni.\n\nRingen\nVilar.'
    expect(naming(text)).not.toContain('Ringen')
    expect(naming(text, true)).toContain('Ringen')
  })
  it.each([
    ['by its form alone', 'Alfarådet\n\nMaj är fin.'],
    ['when it could be any such', 'Kommunala samarbeten\n\nNätverket möts.'],
    ['when it is weak', 'Samverkan kring vatten\n\nNätverket möts.'],
    ['when it is an authority', 'Region Dalarna\nEn rad om Region Dalarna.'],
    ['when it counts', 'Fem kommuner i Dalen\n\nFöreningen vill mötas.'],
    ['when it tells news', 'Alfa bildar nätverk\n\nFöreningen vill mötas.'],
    ['in another layout than the rest', 'Alfarådet\nMöts.\n\nBetaforum\nMöts.\n\nRingen\n\nVilar.'],
  ])('but not %s', (_when, text) =>
    expect(
      naming(text, true).filter((words) => !/rådet|forum/u.test(words) || text.startsWith('Alfarådet\n\n')),
    ).toEqual([]),
  )
})

it('a heading is repeated when the text says it', () =>
  expect([...repeatedHeadings(partsOf('Alfa\n\nBeta\n\nHär är Alfa igen.'))].map(({ words }) => words)).toEqual([
    'Alfa',
  ]))
