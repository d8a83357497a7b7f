import { expect, it } from 'vitest'
import { readSafetySurvey } from './read-safety-survey.rule.ts'

const read = (text: string) => readSafetySurvey({ text, pages: [{ start: 0, end: text.length }] })
const text = `Resultat av trygghetsundersökningen 2023

Under våren svarade 1 240 invånare på enkäten, som gjordes första gången 2015.

67 procent känner sig trygga ute en sen kväll.
Av kvinnorna undviker 31 % vissa platser, medan 12,5 % av männen gör det.
`

it('tells of what year a survey is and how many answered', () => {
  const { title, year, answers } = read(text)
  expect([title?.value, year?.value, answers?.value]).toEqual(['Resultat av trygghetsundersökningen 2023', 2023, 1240])
})
it('tells each share with what was asked', () =>
  expect(read(text).results.map(({ asked, share }) => [asked.value, share.value, asked.isSure])).toEqual([
    ['67 procent känner sig trygga ute en sen kväll.', 67, true],
    ['Av kvinnorna undviker 31 % vissa platser', 31, false],
    ['medan 12,5 % av männen gör det.', 12.5, false],
  ]))
it('takes no year or number that the text lacks', () =>
  expect(read('Trygghetsenkät\n\nMånga svarade. 140 procent är för mycket.')).toEqual({
    title: expect.objectContaining({ value: 'Trygghetsenkät' }),
    results: [],
  }))
