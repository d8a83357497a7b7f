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
