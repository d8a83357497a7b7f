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
