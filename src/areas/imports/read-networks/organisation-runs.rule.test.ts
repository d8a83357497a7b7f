import { expect, it } from 'vitest'
import { organisationRuns } from './organisation-runs.rule.ts'

const runs = (text: string) =>
  organisationRuns(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Ett kort gäller i Kil, Mora och Orsa.', ['Kil, Mora och Orsa']],
  [
    'Här finns chefer från Polisen, Region Dalarna, kommunerna Kil och Mora samt länsstyrelsen.',
    ['Polisen, Region Dalarna, kommunerna Kil och Mora samt länsstyrelsen'],
  ],
  ['De är Högskolan i Borås, Marks kommun & Upplands Väsby!', ['Högskolan i Borås, Marks kommun & Upplands Väsby']],
  [
    'Storviks brandförsvar, Vikens brandkår och Ågs fiskeklubb delar central.',
    ['Storviks brandförsvar, Vikens brandkår och Ågs fiskeklubb'],
  ],
  ['Dubbelspår mellan Kil och Mora.', []],
  ['Gruppen träffas i Kil, Mora och Orsa.', []],
  ['Våra grannar är Kil, Mora och Orsa.', []],
  ['Den har grannkommuner i Kil, Mora och Orsa.', []],
])('%s', (text, expected) => expect(runs(text)).toEqual(expected))
