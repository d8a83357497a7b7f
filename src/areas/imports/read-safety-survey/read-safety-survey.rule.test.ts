import { describe, expect, it } from 'vitest'
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
    ...{ ranked: [], results: [] },
  }))

describe('how many were asked and how many answered', () => {
  it.each<[string, number | undefined, number | undefined, number | undefined]>([
    ['Enkäten skickades till 1 200 invånare. 612 personer svarade, en svarsfrekvens på 51 procent.', 1200, 612, 51],
    ['Av de 800 tillfrågade svarade 392, en svarsfrekvens på 49 %.', 800, 392, 49],
    ['Urval: 2 500 personer\nAntal svar: 1 075\nSvarsfrekvens: 43 %', 2500, 1075, 43],
    ['Samtliga 640 elever fick enkäten och 588 elever besvarade den (92 %).', 640, 588, 92],
    ['1.450 enkäter delades ut. 870 besvarade enkäter kom in, det vill säga 60 procent.', 1450, 870, 60],
    ['I undersökningen deltog 534 av 1 100 utvalda. Svarsandelen var 48,5 procent.', 1100, 534, 48.5],
    ['1 100 av 2 000 har svarat.', 2000, 1100, undefined],
    ['Vi frågade 300 besökare. 287 ville svara.', 300, 287, undefined],
    ['Enkäten besvarades av 1 034 personer. 60 procent känner sig trygga.', undefined, 1034, undefined],
    ['Av 600 tillfrågade svarade 300, och 92 % av dem trivs.', 600, 300, undefined],
    ['Vi frågade 300 besökare som svarade anonymt.', 300, undefined, undefined],
  ])('%s', (words, sampled, answers, rate) => {
    const reading = read(`Trygghetsenkät 2023\n\n${words}\n`)
    expect([reading.sampled?.value, reading.answers?.value, reading.responseRate?.value]).toEqual([
      sampled,
      answers,
      rate,
    ])
  })
  it('the share that answered is no result', () =>
    expect(read('Trygghetsenkät\n\nSvarsfrekvensen var 43 %.\n\n83 % trivs här.\n').results).toHaveLength(1))
})

describe('answers in order', () => {
  const rankedIn = (words: string) =>
    read(`Trygghetsenkät 2023\n\n${words}\n`).ranked.map(({ what, share }) => [what.value, share?.value])
  const three = [
    ['trafik', 34],
    ['belysning', 28],
    ['klotter', 19],
  ]
  const bare = three.map(([what]) => [what, undefined])
  it.each([
    ['De största problemen\n1. trafik (34 %)\n2. belysning (28 %)\n3. klotter (19 %)', three],
    ['Största otrygghetsfaktorerna i rangordning:\n- trafik 34 %\n- belysning 28 %\n- klotter 19 %', three],
    [
      'Vad gör dig otrygg?\nTrafik – 34 %\nLjus – 28 %',
      [
        ['Trafik', 34],
        ['Ljus', 28],
      ],
    ],
    ['Elever känner sig minst trygga:\n1. trafik\n2. belysning\n3. klotter', bare],
    [
      'trafik upplevs som det största problemet (34 procent), följt av belysning (28 procent) och klotter (19 procent).',
      three,
    ],
    ['Vanligast är trafik (34 %). Därefter kommer belysning (28 %) och klotter (19 %).', three],
    ['På första plats kommer trafik, på andra plats belysning och på tredje plats klotter.', bare],
    ['Resultat\n• 83 % trivs i sitt område\n• 27 % är oroliga', []],
    ['Otrygghet\n• Kvinnor är oroliga 40 %\n• Män är oroliga 20 %', []],
    ['Om trygghet och problem:\n• trafik 12 %\n• belysning 60 %', []],
  ])('%s', (words, expected) => expect(rankedIn(words)).toEqual(expected))
  it('are not told again as results', () =>
    expect(read('Trygghetsenkät\n\nVanligast är trafik (34 %). Därefter kommer ljus (28 %).\n').results).toEqual([]))
})
