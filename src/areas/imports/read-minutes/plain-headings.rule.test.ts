import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.rule.ts'
import { plainHeadings } from './plain-headings.rule.ts'

const headingsIn = (text: string) => {
  const source = `Minnesanteckningar Hamnrådet\nPlats: Hamnhuset\nNärvarande: Eva Ek, Bo Alm\n\n${text}`
  const lines = linesOf({ text: source, pages: [{ start: 0, end: source.length }] })
  return plainHeadings(lines).map(({ title }) => source.slice(title.start, title.end))
}

describe('headings without numbers', () => {
  it.each([
    ['Start\nEva Ek öppnar mötet.\n\nKlotter\nDet är mindre klotter nu.', ['Start', 'Klotter']],
    ['Start\nEva Ek öppnar mötet.\nKlotter\nDet är mindre klotter nu.', ['Start', 'Klotter']],
    ['§ Start\nHej.\n§ Klotter\nHej.\n\nNattvandring\nDet är lugnt nu.', ['Start', 'Klotter']],
    ['• Start\nEva Ek öppnar mötet.\n\n• Klotter\nDet är mindre klotter nu.', ['Start', 'Klotter']],
    ['Start\nEva Ek öppnar mötet.\n\nNästa möte\nFredag 3 maj', ['Start', 'Nästa möte']],
  ])('are found in %j', (text, headings) => expect(headingsIn(text)).toEqual(headings))
  it.each([
    'Start\nEva Ek öppnar mötet.',
    'Eva Ek\nNorrby\n\nBo Alm\nNorrby',
    'Beslut\nPlanen antas nu.\n\nBakgrund\nPlanen är gammal.',
    'Det var en kort dag.\nAlla gick hem.\n\nDet regnade mest.\nSedan blev det sol.',
    'Vid protokollet\nEva Ek skrev det här.\n\nJusteras\nBo Alm skrev under i maj.',
  ])('are not seen in %j', (text) => expect(headingsIn(text)).toEqual([]))
})
