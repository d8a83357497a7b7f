import { expect, it } from 'vitest'
import { memberCountOf } from './member-count.rule.ts'
import type { NetworkEntry } from './network-page.ts'

const count = (text: string) => {
  const passage = { start: 0, end: text.length }
  const entry: NetworkEntry = { name: { value: 'Alfa', passage, isSure: true }, parts: [], sentences: [passage] }
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
  ['Målet är maximalt 25 medlemmar.', undefined],
  ['Sex av länets åtta kommuner har svarat.', undefined],
  ['Nätverket samverkar med 30 kommuner.', undefined],
  ['Styrelsen har nio ledamöter.', undefined],
])('%s: %s', (text, expected) => expect(count(text)).toBe(expected))
