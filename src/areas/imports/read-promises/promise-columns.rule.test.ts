import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const read = (text: string) => {
  const { promises, focusAreas, partners } = readPromises({ text: `Trygghetslöfte Kil\n\n${text}\n`, pages: [] })
  return [promises, focusAreas, partners].map((found) => found.map(({ value }) => value))
}
const promises = ['Mäta farten', 'Byta lampor']
const areas = ['Trafik', 'Mörker']

describe('what is promised in columns', () => {
  it.each([
    [
      'with an empty line under the heads',
      'Område   Löfte   Ansvarig\n\nTrafik   Mäta farten   Polisen\nMörker   Byta lampor   Kommunen',
    ],
    [
      'with bars',
      'Problem | Vad gör vi | Vem | Klart\n\nTrafik | Mäta farten | Polisen | maj\nMörker | Byta lampor | Kommunen | juni',
    ],
    [
      'with tabs',
      'Utmaning\tDet här gör vi\tVem\n\nTrafik\tMäta farten\tPolisen\n\nMörker\tByta lampor\tKommunen\n\nVi följer upp.',
    ],
  ])('is read %s', (_how, text) => expect(read(text)).toEqual([promises, areas, ['Kommunen', 'Polisen']]))
  it('ends at an empty line where the rows stand right under their heads', () =>
    expect(
      read('Område   Löfte   Ansvarig\nTrafik   Mäta farten   Polisen\n\nEva Ek   Kommunalråd   Kils kommun')[0],
    ).toEqual(['Mäta farten']))
  it('is not a trail of links with bars', () =>
    expect(read('Trygghet | Medborgarlöfte | Kil\n\nKommunen lovar att lyssna.')).toEqual([
      ['lyssna'],
      [],
      ['Kommunen'],
    ]))
  it('is found below a trail of links with bars', () =>
    expect(
      read(
        'Trygghet | Medborgarlöfte | Kil\n\nHär är våra insatser.\n\nOmråde | Löfte | Vem\nTrafik | Mäta farten | Polisen',
      )[0],
    ).toEqual(['Mäta farten']))
})
