import { expect, it } from 'vitest'
import { pagePartsOf } from '../page-parts.rule.ts'
import { readDocument } from '../read-document.rule.ts'
import { withoutSectionMarks } from './section-headings.rule.ts'

const source = (text: string) => ({ text, pages: [{ start: 0, end: text.length }] })
const marked = (text: string) =>
  withoutSectionMarks(pagePartsOf(source(text))).map(({ start, end, words }) => [words, text.slice(start, end)])

it.each([
  ['§ 2 Medlemmar', 'Medlemmar'],
  ['§ 2. Ändamål', 'Ändamål'],
  ['3 § Uppgift', 'Uppgift'],
  ['§ 1 Namn och säte', 'Namn och säte'],
  ['§ 7 Alfarådet yttrar sig', '§ 7 Alfarådet yttrar sig'],
])('%s is the heading %s', (heading, words) => expect(marked(heading)).toEqual([[words, words]]))

it('reads the statutes of a federation', () => {
  const text =
    'Förbundsordning för Alfa\n\n§ 1 Namn och säte\nKommunalförbundets namn är Sydvatten. Säte är Kil.\n\n§ 2 Ändamål\nFörbundet har till ändamål att leverera dricksvatten.\n\n§ 3 Förbundsmedlemmar\nKils kommun\nMora kommun\nNorrlinjen\n\n§ 4 Fullmäktige\nVarje medlem utser två ledamöter.'
  const read = readDocument(source(text))
  const network = read.kind === 'networks' ? read.reading.networks : []
  expect(
    network.map(({ name, purpose, members }) => [name.value, purpose?.value, ...members.map(({ value }) => value)]),
  ).toEqual([['Sydvatten', 'leverera dricksvatten', 'Kils kommun', 'Mora kommun', 'Norrlinjen']])
})
