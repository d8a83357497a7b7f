import { expect, it } from 'vitest'
import { memberCountOf } from './member-count.rule.ts'
import type { NetworkEntry } from './network-page.ts'

const count = (text: string, name = 'Alfa') => {
  const passage = { start: 0, end: text.length }
  const entry: NetworkEntry = { name: { value: name, passage, isSure: true }, parts: [], sentences: [passage] }
  return memberCountOf(text, entry)?.value
}

it.each([
  ['Alfa är ett kommunalförbund som består av 13 kommuner.', 13],
  ['Nätverket samlar strateger i 25 kommuner.', 25],
  ['Skånes 33 kommuner är medlemmar i Alfa.', 33],
  ['Antal medlemskommuner: 14 st.', 14],
  ['I dag ingår 45 kommuner.', 45],
  ['Alfa är de 26 kommunernas gemensamma organisation.', 26],
  ['Alfa är ett samarbete mellan de fyra nordligaste regionerna.', 4],
  ['Nätverket har mer än 200 medlemmar.', 200],
  ['Alfa är tolv kommuners gemensamma plattform.', 12],
  ['Alfa arbetar för tillväxt i 14 kommuner: Kil och Mora.', 14],
  ['Medlemmar är ett 50-tal kommuner.', 50],
  ['Över 70 städer är medlemmar.', 70],
  ['I dag är 44 kommuner och fem regioner medlemmar.', 44],
  ['Alfa sköter driften åt sex kommuner.', 6],
  ['Här möts skolorna i nio kommuner.', 9],
  ['Alfa är ett samarbete mellan sex kommuner och Region Dalarna.', undefined],
  ['Region Dalarna och länets sex kommuner möts i Alfa.', undefined],
  ['Alfa samlar tolv kommuner i Dalen och Skogen.', 12],
  ['Kil ingår tillsammans med 13 andra kommuner.', undefined],
  ['Alfa bildades 2009 av kommunerna.', undefined],
  ['Alfa företräder länets 49 kommuner.', undefined],
  ['Målet är maximalt 25 medlemmar.', undefined],
  ['Sex av länets åtta kommuner har svarat.', undefined],
  ['Nätverket samverkar med 30 kommuner.', undefined],
  ['Styrelsen har nio ledamöter.', undefined],
  ['Vi har cirka 400 anslutna företag.', undefined],
  ['Alfa samlar 250 företag.', undefined],
  ['Alfa har 250 medlemsföretag.', 250],
  ['Drygt 250 företag är medlemmar.', 250],
  ['I Alfa samarbetar fyra räddningstjänster.', 4],
])('%s: %s', (text, expected) => expect(count(text)).toBe(expected))
it('the number that a name begins with counts no members', () =>
  expect(count('Kil och Mora är 4 Slättstäder.', '4 Slättstäder')).toBe(undefined))
