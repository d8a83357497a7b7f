import { describe, expect, it } from 'vitest'
import { organisationMeant, organisationsMeant } from './organisation-meant.rule.ts'

const register = [
  { id: 'botkyrka', name: 'Botkyrka kommun', shortName: 'Botkyrka' },
  { id: 'nynashamn', name: 'Nynäshamns kommun', shortName: 'Nynäshamn' },
  { id: 'boras', name: 'Borås Stad', shortName: 'Borås' },
  { id: 'stockholm', name: 'Stockholms stad', shortName: 'Stockholm' },
  { id: 'vasby', name: 'Upplands Väsby kommun', shortName: 'Upplands Väsby' },
  { id: 'falun', name: 'Faluns kommun', shortName: 'Falun' },
  { id: 'dalsed', name: 'Dals-Eds kommun', shortName: 'Dals-Ed' },
  { id: 'lst-ab', name: 'Länsstyrelsen i Stockholms län', shortName: 'Länsstyrelsen Stockholm' },
  { id: 'lst-o', name: 'Länsstyrelsen i Västra Götalands län', shortName: 'Länsstyrelsen Västra Götaland' },
  {
    id: 'region-ab',
    name: 'Region Stockholm',
    shortName: 'Region Stockholm',
    formerNames: ['Stockholms läns landsting'],
  },
  { id: 'region-kalmar', name: 'Region Kalmar län', shortName: 'Region Kalmar län' },
  { id: 'vgr', name: 'Västra Götalandsregionen', shortName: 'VGR' },
  { id: 'police-mitt', name: 'Polisregion Mitt', shortName: 'Mitt' },
  { id: 'police-sth', name: 'Polisregion Stockholm', shortName: 'Polisregion Stockholm' },
  { id: 'lpo', name: 'Lokalpolisområde Botkyrka', shortName: 'LPO Botkyrka' },
  { id: 'po-syd', name: 'Polisområde Stockholm Syd', shortName: 'PO Syd' },
]
const idsOf = (written: string, home?: (typeof register)[number]) => {
  const meant = organisationMeant(register, written, { home })
  if (meant.kind === 'one') return meant.organisation.id
  return meant.kind === 'several' ? meant.organisations.map(({ id }) => id) : undefined
}

describe('a name as it is written', () => {
  it.each([
    ['Botkyrka', 'botkyrka'],
    ['Botkyrkas', 'botkyrka'],
    ['Botkyrka Kommuns', 'botkyrka'],
    ['Botkyrka kn', 'botkyrka'],
    ['Botkyrka k:n', 'botkyrka'],
    ['kommunen i Botkyrka', 'botkyrka'],
    ['Kf i Botkyrka', 'botkyrka'],
    ['KS, Botkyrka', 'botkyrka'],
    ['Kommunstyrelsen i Nynäshamn', 'nynashamn'],
    ['Nynäshamns socialnämnden', 'nynashamn'],
    ['Borås stads', 'boras'],
    ['Sthlm stad', 'stockholm'],
    ['Upplands-Väsby', 'vasby'],
    ['Dals Eds kommun', 'dalsed'],
    ['Lst Stockholm', 'lst-ab'],
    ['Lst AB', 'lst-ab'],
    ['Länsstyrelsen i Stockholm', 'lst-ab'],
    ['Länsstyrelsen Stockholms län', 'lst-ab'],
    ['Länsstyrelsen, Västra Götaland', 'lst-o'],
    ['Region Stockholms', 'region-ab'],
    ['Region Kalmar', 'region-kalmar'],
    ['Stockholms läns landsting', 'region-ab'],
    ['Västra Götalandsregionens', 'vgr'],
    ['Polisen i lokalpolisområde Botkyrka', 'lpo'],
    ['polisen, LPO Botkyrka', 'lpo'],
    ['Lokalpolisområdet Botkyrka', 'lpo'],
    ['Polisen i Botkyrka', 'lpo'],
    ['Polisen region Mitt', 'police-mitt'],
    ['Botkyrkas kommun', 'botkyrka'],
    ['Botkyrka kommun, samhällsbyggnadsförvaltningen', 'botkyrka'],
    ['Borås Stad (stadsledningskontoret)', 'boras'],
    ['Nynäshamns barn- och utbildningsnämnd', 'nynashamn'],
    ['Sthlms stad', 'stockholm'],
    ['Reg. Stockholm', 'region-ab'],
    ['Region Stockholm, trafikförvaltningen', 'region-ab'],
    ['Länstyrelsen i Stockholms län', 'lst-ab'],
    ['Falu kommun', 'falun'],
    ['PO Syd', 'po-syd'],
    ['Polisen, polisområde Syd', 'po-syd'],
    ['Lpo Botkyrka', 'lpo'],
  ])('%j means one', (written, id) => expect(idsOf(written)).toBe(id))

  it.each([
    ['länsstyrelsen', ['lst-ab', 'lst-o']],
    ['Polisen', ['police-mitt', 'police-sth', 'lpo', 'po-syd']],
    ['Polismyndighetens', ['police-mitt', 'police-sth', 'lpo', 'po-syd']],
  ])('%j may be several', (written, ids) => expect(idsOf(written)).toEqual(ids))

  it.each([
    '',
    'Botkyrk',
    'Botkyrka och Borås',
    'Stockholms län',
    'Polisen i Borås',
    'Lst Skåne',
    'kommunen',
    'KS',
    'Brf Botkyrka',
    'Botkyrka församling',
    'Visit Stockholm',
    'Stockholms univ',
    'Nynäshamnsbostäder AB',
    'Botkyrka, Borås',
    'Patientnämnden',
  ])('%j means none that is known', (written) => expect(idsOf(written)).toBeUndefined())
})

describe('a word for the own municipality', () => {
  it.each([
    ...['kommunen', 'KS', 'Kf', 'Kommunstyrelsen', 'kommunens', 'Socialnämnden', 'Barn- och utbildningsnämnden'],
    'kultur och fritidsnämnden',
  ])('%j is the one whose text it is', (written) => expect(idsOf(written, register[1])).toBe('nynashamn'))
  it('does not go before a name', () => expect(idsOf('Kf i Botkyrka', register[1])).toBe('botkyrka'))
})

describe('a word that fits several', () => {
  const meantIn = (...memberIds: string[]) => organisationMeant(register, 'polisen', { memberIds: new Set(memberIds) })
  it('means the one of them that is a member', () =>
    expect(meantIn('lpo', 'botkyrka')).toMatchObject({ kind: 'one', organisation: { id: 'lpo' } }))
  it('stays several when several are members, and those come alone', () =>
    expect(meantIn('lpo', 'police-mitt')).toMatchObject({
      kind: 'several',
      organisations: [{ id: 'police-mitt' }, { id: 'lpo' }],
    }))
  it('does not go before a name of one that is no member', () =>
    expect(organisationMeant(register, 'Polisregion Mitt', { memberIds: new Set(['lpo']) })).toMatchObject({
      organisation: { id: 'police-mitt' },
    }))
})

it.each(['Trafiknämnden', 'Hälso- och sjukvårdsnämnden', 'Överförmyndarnämnden', 'Kansliet', 'PRO'])(
  '%j is not the own municipality’s',
  (written) => expect(idsOf(written, register[0])).toBeUndefined(),
)

it('answers for many names at once, each once', () =>
  expect(
    [...organisationsMeant(register, ['Botkyrka', 'Okänd', 'Botkyrka'])].map(([name, { kind }]) => [name, kind]),
  ).toEqual([
    ['Botkyrka', 'one'],
    ['Okänd', 'none'],
  ]))
