import { expect, it } from 'vitest'
import { organisationNamed } from './organisation-name.rule.ts'

const register = [
  { id: 'b', name: 'Botkyrka kommun', shortName: 'Botkyrka' },
  { id: 'h', name: 'Huddinge kommun', shortName: 'Huddinge' },
  { id: 'n', name: 'Nynäshamns kommun', shortName: 'Nynäshamn' },
  { id: 's', name: 'Stockholms stad', shortName: 'Stockholm' },
  { id: 'l', name: 'Länsstyrelsen i Stockholms län', shortName: 'Länsstyrelsen i Stockholms län' },
  { id: 'o', name: 'Utan kortnamn', shortName: '' },
  { id: 'r1', name: 'Rådet i väster', shortName: 'Rådet' },
  { id: 'r2', name: 'Rådet i öster', shortName: 'Rådet' },
]

it.each([
  ['Botkyrka kommun', 'b'],
  ['Botkyrka', 'b'],
  ['BOTKYRKA', 'b'],
  ['  botkyrka   kommun ', 'b'],
  ['Botkyrka kn', 'b'],
  ['Huddinges kommun', 'h'],
  ['Huddinges', 'h'],
  ['Nynäshamns kommun', 'n'],
  ['Nynäshamn', 'n'],
  ['Stockholms stad', 's'],
  ['Länsstyrelsen i Stockholms län', 'l'],
  ['Rådet i öster', 'r2'],
  ['Rådet', undefined],
  ['Botkyrk', undefined],
  ['Botkyrka och Huddinge', undefined],
  ['kommun', undefined],
  ['', undefined],
  ['   ', undefined],
])('%j is %s', (written, id) => expect(organisationNamed(register, written)?.id).toBe(id))

const renamed = [
  { id: 'u', name: 'Upplands-Bro kommun', shortName: 'Upplands-Bro', formerNames: ['Håtuna kommun', 'Ekby kommun'] },
  { id: 'e', name: 'Ekby kommun', shortName: 'Ekby', formerNames: [] },
  { id: 'm1', name: 'Nya kommunen', shortName: 'Nya', formerNames: ['Gamla kommunen'] },
  { id: 'm2', name: 'Andra kommunen', shortName: 'Andra', formerNames: ['Gamla kommunen'] },
]

it.each([
  ['is found by what it was called before', 'Håtuna kommun', 'u'],
  ['goes by its name today before what another was once called', 'Ekby kommun', 'e'],
  ['is not chosen between two that were called so', 'Gamla kommunen', undefined],
])('an organisation %s', (_case, written, id) => expect(organisationNamed(renamed, written)?.id).toBe(id))
