import { expect, it } from 'vitest'
import { criterionFrom, type CriterionForm } from './set-criterion.rule.ts'

const empty: CriterionForm = { county: [], below: '', year: '', neighboursOf: '', chosen: '' }
const municipality = (id: string, shortName: string) => ({ id, code: id, shortName, countyCode: '01' })
const known = {
  municipalities: [municipality('0136', 'Haninge'), municipality('0192', 'Nynäshamn')],
  counties: [{ code: '14' }],
  years: [2025, 2024],
}
const nothing = { countyCodes: [], populationBelow: null, populationYear: null, neighboursOf: null, chosen: [] }

it.each([
  [
    { county: ['14'], below: '15 000', year: '2024' },
    { countyCodes: ['14'], populationBelow: 15_000, populationYear: 2024 },
  ],
  [{ below: '15.000' }, { populationBelow: 15_000 }],
  [{ neighboursOf: 'Nynäshamns kommun' }, { neighboursOf: '0192' }],
  [{ chosen: 'Haninge\n192\nHaninge kommun\n' }, { chosen: ['0136', '0192'] }],
  [
    { county: ['14'], year: '2024' },
    { countyCodes: ['14'], populationYear: null },
  ],
])('takes %j', (form, criterion) =>
  expect(criterionFrom({ ...empty, ...form }, known)).toEqual({ ok: true, value: { ...nothing, ...criterion } }),
)

it.each([
  [{}, 'asks-nothing'],
  [{ year: '2025' }, 'asks-nothing'],
  [{ below: 'få' }, 'below'],
  [{ below: '0' }, 'below'],
  [{ below: '-5' }, 'below'],
  [{ below: '100', year: '1999' }, 'year'],
  [{ county: ['99'] }, 'county'],
  [{ neighboursOf: 'Atlantis' }, 'neighbours-of'],
  [{ chosen: 'Haninge\nAtlantis' }, 'chosen'],
])('refuses %j: %s', (form, refusal) =>
  expect(criterionFrom({ ...empty, ...form }, known)).toEqual({ ok: false, refusal }),
)
