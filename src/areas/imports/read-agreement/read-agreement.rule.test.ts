import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rule.ts'

const read = (text: string) => readAgreement({ text, pages: [{ start: 0, end: text.length }] })
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value)
const whole = `Samverkansöverenskommelse om ökad trygghet i Kil

1. Parter

Överenskommelsen träffas mellan Kils kommun, lokalpolisområde Mellersta Värmland och Kilsbostäder om samverkan.

2. Syfte

• Minska brottsligheten.
• Öka tryggheten i hela kommunen.

3. Samverkansområden

• Trafik
• Våld i nära relation

4. Uppföljning

Styrgruppen följer upp 2023 års arbete varje halvår.

5. Giltighetstid

Överenskommelsen gäller från 1 januari 2023 till 31 december 2026.

Kil den 5 december 2022

Inga Ström                         Per Lund
Kommunstyrelsens ordförande        Lokalpolisområdeschef
Kils kommun                        Polisen
`

describe('an agreement', () => {
  it('has parties, purposes, areas, a period and a day of signing', () => {
    const agreement = read(whole)
    expect(agreement.title?.value).toBe('Samverkansöverenskommelse om ökad trygghet i Kil')
    expect(values(agreement.parties)).toEqual(['Kils kommun', 'lokalpolisområde Mellersta Värmland', 'Kilsbostäder'])
    expect(values(agreement.purposes)).toEqual(['Minska brottsligheten', 'Öka tryggheten i hela kommunen'])
    expect(values(agreement.areas)).toEqual(['Trafik', 'Våld i nära relation'])
    expect(agreement.period?.value).toBe('1 januari 2023 till 31 december 2026')
    expect(agreement.signedOn?.value).toBe('2022-12-05')
  })
  it('is signed by the people in the columns, each with the role and organisation below', () =>
    expect(
      read(whole).signatories.map(({ name, role, organisation }) => [name.value, role?.value, organisation?.value]),
    ).toEqual([
      ['Inga Ström', 'Kommunstyrelsens ordförande', 'Kils kommun'],
      ['Per Lund', 'Lokalpolisområdeschef', 'Polisen'],
    ]))
  it('may say it all in sentences', () => {
    const agreement = read(
      'Överenskommelse mellan Mora kommun och Polisen\n\nSyftet med överenskommelsen är att minska klottret. Prioriterade områden är trafik och droger.\n\nUnderskrifter\n\nEva Ek\n',
    )
    expect(values(agreement.parties)).toEqual(['Mora kommun', 'Polisen'])
    expect(values(agreement.purposes)).toEqual(['minska klottret'])
    expect(values(agreement.areas)).toEqual(['trafik', 'droger'])
    expect(agreement.signatories.map(({ name }) => name.value)).toEqual(['Eva Ek'])
  })
  it('leaves out what it does not say', () =>
    expect(read('Samverkansavtal\n\nVi samverkar sedan 2019.')).toEqual({
      title: expect.objectContaining({ value: 'Samverkansavtal' }),
      ...{ parties: [], purposes: [], areas: [], signatories: [] },
    }))
})

describe('parties', () => {
  it.each([
    ['Parter: Tierps kommun, Polisen och Tierpsbyggen', ['Tierps kommun', 'Polisen', 'Tierpsbyggen']],
    ['Följande parter ingår avtalet: Tierps kommun och Region Uppsala.', ['Tierps kommun', 'Region Uppsala']],
    ['Parter i denna överenskommelse är Tierps kommun och Polisen.', ['Tierps kommun', 'Polisen']],
    [
      '1. Parter\nKommun: Tierps kommun\nPolis: Lokalpolisområde Uppsala',
      ['Tierps kommun', 'Lokalpolisområde Uppsala'],
    ],
    [
      '§ 1 Parter\nTierps kommun (org.nr 212000-0266), nedan kallad kommunen\nRegion Uppsala, nedan kallad regionen\n\n§ 2 Syfte\nAtt trivas.',
      ['Tierps kommun', 'Region Uppsala'],
    ],
    [
      'Detta avtal är träffat mellan Tierps kommun, org.nr 212000-0266, och Region Uppsala, org.nr 232100-0024.',
      ['Tierps kommun', 'Region Uppsala'],
    ],
    [
      'mellan\nTierps kommun\noch\nPolismyndigheten, lokalpolisområde Uppsala',
      ['Tierps kommun', 'Polismyndigheten, lokalpolisområde Uppsala'],
    ],
    ['Tierps kommun och Polisen fortsätter sin samverkan.', ['Tierps kommun', 'Polisen']],
    [
      '2 § Medlemmar\nFörbundets medlemmar är Tierps, Älvkarleby och Östhammars kommuner.',
      ['Tierps', 'Älvkarleby', 'Östhammars kommuner'],
    ],
    ['Sverige och Norge fortsätter sin samverkan.', []],
  ])('%j', (text, expected) => expect(values(read(`Avtal om samverkan\n\n${text}\n`).parties)).toEqual(expected))
})

describe('purposes', () => {
  it.each([
    ['Avtalet syftar till att ge unga stöd.', ['ge unga stöd']],
    ['Ändamål\nÖverenskommelsen ska stärka beredskapen.', ['stärka beredskapen']],
    ['Syfte\nAtt förebygga brott.\nAtt öka tryggheten.', ['förebygga brott', 'öka tryggheten']],
    ['Syfte\nAvtalet ska ge en bättre fritid.\n\nParternas åtaganden\n- ge bidrag', ['ge en bättre fritid']],
    ['Parterna är överens om att gemensamt verka för ett tryggt centrum.', ['verka för ett tryggt centrum']],
    ['Syftet är att samordna resurserna, säger Eva Ek, kommundirektör.', ['samordna resurserna']],
  ])('%j', (text, expected) => expect(values(read(`Samverkansavtal\n\n${text}\n`).purposes)).toEqual(expected))
})

describe('areas', () => {
  it.each([
    ['3. Prioriterade områden\n3.1 Ungas utsatthet\n3.2 Otrygga platser', ['Ungas utsatthet', 'Otrygga platser']],
    ['Avtalet omfattar följande områden:\n- belysning\n- trygghetsvandringar', ['belysning', 'trygghetsvandringar']],
    ['Parterna samverkar inom krisledning, skola samt fritid.', ['krisledning', 'skola', 'fritid']],
    ['De områden som det är mest angeläget att samarbeta kring är många.', []],
  ])('%j', (text, expected) => expect(values(read(`Samverkansavtal\n\n${text}\n`).areas)).toEqual(expected))
})

describe('how long it holds', () => {
  it.each([
    ['Avtalet gäller från 2019-01-01 och tills vidare.', 'från 2019-01-01 och tills vidare'],
    ['Avtalet träder i kraft den 1 mars 2024 och gäller tills vidare.', 'den 1 mars 2024 och gäller tills vidare'],
    ['Partnerskapet löper från 2023-01-01 till 2024-12-31.', '2023-01-01 till 2024-12-31'],
    ['Tidsperiod\n2025–2028', '2025–2028'],
    ['Avtalet gäller från undertecknandet till och med 2025-06-30.', 'till och med 2025-06-30'],
    ['Avtalet gäller två år från den 1 april 2024.', 'två år från den 1 april 2024'],
    ['2018-2019 kommer vi att arbeta tillsammans.', '2018-2019'],
    ['Föreningen bildades 2018.', undefined],
  ])('%j', (text, expected) => expect(read(`Samverkansavtal\n\n${text}\n`).period?.value).toBe(expected))
})

describe('signatures', () => {
  const signed = (text: string) =>
    read(`Samverkansavtal\n\nAvtalet gäller 2024.\n\n${text}\n`).signatories.map(({ name, role, organisation }) =>
      [name, role, organisation].map((found) => found?.value),
    )
  const both = [
    ['Inga Ström', 'Kommundirektör', 'Kils kommun'],
    ['Per Lund', 'Lokalpolisområdeschef', 'Polisen'],
  ]
  it.each([
    [
      'under a line to write on',
      '.................\nInga Ström\nKommundirektör\nKils kommun\n\n.................\nPer Lund\nLokalpolisområdeschef\nPolisen',
    ],
    [
      'over it',
      'Inga Ström\n__________\nKommundirektör\nKils kommun\n\nPer Lund\n__________\nLokalpolisområdeschef\nPolisen'.replace(
        /^/,
        'Underskrifter\n\n',
      ),
    ],
    [
      'on behalf of somebody',
      'För Kils kommun                 För Polisen\n\nInga Ström                      Per Lund\nKommundirektör                  Lokalpolisområdeschef',
    ],
    [
      'on behalf of somebody, with a colon',
      'För Kils kommun:                För Polisen:\nInga Ström                      Per Lund\nKommundirektör                  Lokalpolisområdeschef',
    ],
    [
      'with labels',
      'Underskrifter\n\nDatum: 2024-01-02\nNamn: Inga Ström\nTitel: Kommundirektör\nOrganisation: Kils kommun\n\nNamn: Per Lund\nTitel: Lokalpolisområdeschef\nOrganisation: Polisen',
    ],
    [
      'on one line each',
      'Undertecknad i Kil den 2 januari 2024\n\nInga Ström, Kommundirektör, Kils kommun\nPer Lund, Lokalpolisområdeschef, Polisen',
    ],
    [
      'in cells parted by tabs',
      'Underskrifter\n\nInga Ström\tPer Lund\nKommundirektör\tLokalpolisområdeschef\nKils kommun\tPolisen',
    ],
  ])('%s', (_case, text) => expect(signed(text)).toEqual(both))
  it('a role may go on on the next line', () =>
    expect(
      signed(
        'Kil 2024-01-02\n\nInga Ström            Per Lund\nKommunstyrelsens      Kommunstyrelsens\nordförande            ordförande',
      ),
    ).toEqual([
      ['Inga Ström', 'Kommunstyrelsens ordförande', undefined],
      ['Per Lund', 'Kommunstyrelsens ordförande', undefined],
    ]))
  it('those who speak for the parties are named in doubt where nobody signs', () => {
    const [speaker] = read(
      'Samverkansavtal\n\nDet blir bra, säger Inga Ström, säkerhetschef i Kils kommun.',
    ).signatories
    expect([speaker?.name.value, speaker?.role?.value, speaker?.organisation?.value, speaker?.name.isSure]).toEqual([
      ...['Inga Ström', 'säkerhetschef', 'Kils kommun', false],
    ])
  })
})
