import { expect, it } from 'vitest'
import { organisationAsked } from './organisation-asked.rule.ts'

const organisation = (id: string, kind: string, name: string, shortName: string, code: string | null) => ({
  ...{ id, kind, name, shortName, code, countyCode: '01', endedOn: null },
})
const register = [
  organisation('haninge', 'municipality', 'Haninge kommun', 'Haninge', '0136'),
  organisation('region', 'region', 'Region Stockholm', 'Region Stockholm', '01'),
  organisation('board', 'county-board', 'Länsstyrelsen i Stockholms län', 'Länsstyrelsen Stockholm', '01'),
  organisation('a', 'association', 'Samverkan norr', 'Samverkan', null),
  organisation('b', 'association', 'Samverkan syd', 'Samverkan', null),
]

it.each([
  ['0136', 'haninge'],
  ['136', 'haninge'],
  [' Haninge ', 'haninge'],
  ['haninge kommun', 'haninge'],
  ['Samverkan syd', 'b'],
])('%j is %s', (written, id) => expect(organisationAsked(register, written)).toMatchObject({ ok: true, value: { id } }))

it.each([
  ['9999', 'unknown-organisation'],
  ['Hanninge', 'unknown-organisation'],
  ['', 'unknown-organisation'],
  ['01', 'several-organisations'],
  ['Samverkan', 'several-organisations'],
])('%j is nobody: %s', (written, refusal) =>
  expect(organisationAsked(register, written)).toEqual({ ok: false, refusal }),
)
