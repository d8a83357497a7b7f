import { expect, it } from 'vitest'
import { readAgreementOnPage } from './agreement-on-page.rule.ts'

const read = (text: string) => {
  const { parties, areas, period } = readAgreementOnPage({ text, pages: [{ start: 0, end: text.length }] })
  return {
    parties: parties.map(({ value, isSure }) => [value, isSure]),
    areas: areas.map(({ value }) => value),
    period: [period?.value, period?.isSure],
  }
}
const promise =
  'Medborgarlöfte 2023\n\nKils kommun och polisen lovar att lysa upp torget.\n\nLöftet gäller 2023–2024.\n\nFokusområden\n\n• Trafik\n• Droger\n'

it('takes parties, areas and period of a promise for those of an agreement, in doubt', () =>
  expect(read(promise)).toEqual({
    parties: [
      ['Kils kommun', false],
      ['polisen', false],
    ],
    areas: ['Trafik', 'Droger'],
    period: ['2023–2024', expect.any(Boolean)],
  }))

it('leaves what the agreement itself says', () =>
  expect(read(`Samverkansöverenskommelse\n\nmellan Mora kommun och Polisen\n\n${promise}`).parties).toEqual([
    ['Mora kommun', true],
    ['Polisen', true],
  ]))

it('takes nothing from a page that gives no promise', () =>
  expect(read('Samverkansavtal\n\nMora kommun lovar att samverka.').parties).toEqual([]))
