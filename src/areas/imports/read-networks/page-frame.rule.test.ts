import { expect, it } from 'vitest'
import { pagePartsOf } from '../page-parts.rule.ts'
import { withoutFrame } from './page-frame.rule.ts'

const left = (text: string) =>
  withoutFrame(pagePartsOf({ text, pages: [{ start: 0, end: text.length }] })).map(({ words }) => words)

it.each([
  ['a menu', 'Hem\nOm oss\nNyheter\nKontakt\n\nAlfa är ett nätverk.', ['Alfa är ett nätverk.']],
  ['where the page is', 'Start > Politik > Nätverk\n\nAlfa är ett nätverk.', ['Alfa är ett nätverk.']],
  ['a menu on one row', 'Om Dalen Organisation Direktion Kontakt\n\nAlfa är ett nätverk.', ['Alfa är ett nätverk.']],
  ['a notice on cookies', 'Vi använder kakor för statistik.\n\nAlfa är ett nätverk.', ['Alfa är ett nätverk.']],
  ['whom to ask', 'Alfa är ett nätverk.\n\nKontakt\n\nEva Ek\nstrateg\n08-12 34 56', ['Alfa är ett nätverk.']],
])('leaves out %s', (_what, text, expected) => expect(left(text)).toEqual(expected))
it('goes no further than the block where whom to ask is told on one line', () =>
  expect(left('Kontakt: Eva Ek\n\nBetanätet\nSyfte: att dela')).toEqual(['Betanätet', 'Syfte: att dela']))
it('keeps municipalities between bars', () => expect(left('Kil | Mora | Orsa')).toEqual(['Kil | Mora | Orsa']))
const kinds = (text: string) => withoutFrame(pagePartsOf({ text, pages: [] })).map(({ kind }) => kind)
it('takes rows right under words that open a list of networks for its points', () =>
  expect(kinds('Kommunen är medlem i:\nAlfarådet – delar kunskap\nBetaringen')).toEqual(['heading', 'point', 'point']))
it('but not where a row tells of the one before it', () =>
  expect(kinds('Vi har två nätverk:\n\nAlfarådet\nRådet delar kunskap.')).not.toContain('point'))
it('keeps rows of cells between bars', () =>
  expect(left('Alfaringen | skydd | Kil\nBetaringen | vård | Mora')).toHaveLength(2))
it('keeps a point of a list that begins as a label', () =>
  expect(kinds('• Alfaringen\n• Projektrådet i norr\n• Betaringen')).toEqual(['point', 'point', 'point']))
it('takes a line with a sentence and a label for a text', () =>
  expect(
    withoutFrame(pagePartsOf({ text: 'Nätverket möts i maj. Syfte: att dela', pages: [] })).map(({ kind }) => kind),
  ).toEqual(['paragraph']))
it('keeps a single heading that a menu could hold', () =>
  expect(left('Alfa är ett nätverk.\n\nVerksamhet\n\nVi träffas ofta.')).toContain('Verksamhet'))
it('goes on with the text after a box of contacts', () =>
  expect(left('Kontaktperson:\nEva Ek\nStrateg\n\nAlfa är ett nätverk.')).toEqual(['Alfa är ett nätverk.']))
it('takes a numbered label for a heading with its text', () =>
  expect(withoutFrame(pagePartsOf({ text: '1. Syfte\nVi delar kunskap.', pages: [] })).map(({ kind }) => kind)).toEqual(
    ['heading', 'paragraph'],
  ))
