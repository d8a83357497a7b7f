import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const read = (text: string) => readPromises({ text, pages: [{ start: 0, end: text.length }] })
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value)

describe('what is promised', () => {
  it.each([
    ['a sentence', 'Polisen lovar att synas mer på torget.', ['synas mer på torget']],
    [
      'two things in one sentence',
      'Vi lovar att arbeta för tryggare vägar och bättre ljus.',
      ['arbeta för tryggare vägar', 'bättre ljus'],
    ],
    ['one thing with two aims', 'Vi lovar att arbeta för trygghet och trivsel.', ['arbeta för trygghet och trivsel']],
    ['points that each promise', '• Polisen lovar att synas.\n• Kommunen lovar att lysa upp.', ['synas', 'lysa upp']],
    ['a list under who promises', 'Polisen lovar:\n- att synas mer\n- att lyssna', ['synas mer', 'lyssna']],
    ['a list under its heading', 'Kommunens löften\n\n• Lampor lagas inom en vecka.', ['Lampor lagas inom en vecka']],
    [
      'numbers',
      'Löften\n\n 1. Att stödja grannsamverkan.\n 2. Att mäta farten.',
      ['stödja grannsamverkan', 'mäta farten'],
    ],
    [
      'headings',
      'Vi har enats om följande:\n\nMindre buskörning\nPolisen kontrollerar mopeder ofta.\n\nLjusare parker\nLampor sätts upp.',
      ['Mindre buskörning', 'Ljusare parker'],
    ],
    [
      'a column',
      'Aktivitet          Ansvarig\nNattvandring       Kommunen\nFotpatrull         Polisen',
      ['Nattvandring', 'Fotpatrull'],
    ],
    [
      'an aim reached through a list',
      'Polis och kommun ska arbeta för att minska bruket av droger genom att:\n\n• Informera i skolan.',
      ['minska bruket av droger'],
    ],
    [
      'what the parties shall do',
      'Kommun och polis ska arbeta för nya mötesplatser, polisen ska gå till fots samt lampor bytas.',
      ['nya mötesplatser', 'polisen ska gå till fots', 'lampor bytas'],
    ],
    [
      'labels',
      'Löfte 1: Vi ska synas mer.\nLöfte 2: Vi ska lyssna oftare.',
      ['Vi ska synas mer', 'Vi ska lyssna oftare'],
    ],
    [
      'what the promise means',
      'Löftet innebär att polisen syns och att kommunen lyser upp.',
      ['polisen syns', 'kommunen lyser upp'],
    ],
    [
      'paragraphs of a giver',
      'Polisens åtaganden\n\nVi besöker varje by.\n\nKontakt\n\nRing oss.',
      ['Vi besöker varje by'],
    ],
    [
      'points that say who',
      'Trafik\n\n- Polisen mäter farten.\n- Kommunen lagar lampor.',
      ['Polisen mäter farten', 'Kommunen lagar lampor'],
    ],
  ])('is told in %s', (_way, text, promises) =>
    expect(values(read(`Medborgarlöfte\n\n${text}\n`).promises)).toEqual(promises),
  )
  it.each([
    ['how a promise is kept', 'Vi lovar att minska oron.\n\nSå ska det gå till:\n\n• Möten hålls.', ['minska oron']],
    ['what a promise is', 'Vad är medborgarlöften?\n\nMedborgarlöften ska:\n\n• öka tryggheten\n• förebygga brott', []],
    ['what worries people', 'Löften för Kil\n\nInvånarna oroas mest av:\n\n1. Trafik\n2. Droger', []],
    ['that promises exist', 'Läs om de insatser som polisen lovat att göra.', []],
  ])('is not %s', (_what, text, promises) =>
    expect(values(read(`Medborgarlöfte\n\n${text}\n`).promises)).toEqual(promises),
  )
})

describe('the period', () => {
  it.each([
    ['Medborgarlöfte 2021\n\nUnder oktober 2020 hölls dialoger.', '2021'],
    ['Medborgarlöfte\n\nDet gäller från 1 mars 2022 till 28 februari 2024.', '1 mars 2022 till 28 februari 2024'],
    ['Medborgarlöfte\n\nLöftena gäller 2021-01-01—2022-12-31.', '2021-01-01—2022-12-31'],
    ['Medborgarlöfte\n\nUnder 2020–2021 riktas arbetet mot trafik.', '2020–2021'],
    ['Medborgarlöfte\n\nLöftet gäller till och med december 2017.', 'till och med december 2017'],
    ['Medborgarlöfte\n\nVi lyssnade på många under 2016.', undefined],
    ['Medborgarlöfte\n\nSidan uppdaterad 2018-02-02', undefined],
  ])('of %j is %s', (text, period) => expect(read(text).period?.value).toBe(period))
})

describe('who promises', () => {
  it.each([
    ['Tibro kommun och polisen lovar att lyssna.', ['Tibro kommun', 'polisen']],
    ['Polisens och kommunens gemensamma bild visar två problem.', ['kommunen', 'Polisen']],
    ['I dag skrev kommunen och lokalpolisområde Norr på medborgarlöftet.', ['kommunen', 'lokalpolisområde Norr']],
    ['Ett åtagande från polisen och kommunerna Ydre och Kinda.', ['Ydre', 'Kinda', 'polisen']],
    ['Kils kommun, polisen och Kilsbostäder har skrivit under.', ['Kils kommun', 'polisen', 'Kilsbostäder']],
    ['Lovat av kommunen. Per Ek, chef för lokalpolisområde Norr', ['kommunen']],
  ])('%j: %j', (text, partners) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).partners)).toEqual(partners))

  it.each([
    ['Norsjö – medborgarlöften\n\nNorsjö kommun lovar att lyssna.', 'Norsjö', true],
    ['Medborgarlöfte för Hylte 2025\n\nHylte kommun lovar.', 'Hylte', true],
    ['Medborgarlöfte\n\nVi i Kils kommuns ledning lovar att lyssna.', 'Kils kommun', true],
    ['Ekby – medborgarlöften\n\nVi lyssnar.', 'Ekby', false],
    ['Medborgarlöfte\n\nKommunen lovar att lyssna.', undefined, undefined],
    ['Medborgarlöfte\n\nVarje kommun lovar att lyssna.', undefined, undefined],
    ['Medborgarlöfte\n\nKommunerna Ydre och Kinda lovar att lyssna.', undefined, undefined],
  ])('is of the municipality named: %j', (text, name, isSure) => {
    const { municipality } = read(text)
    expect([municipality?.value, municipality?.isSure]).toEqual([name, isSure])
  })
})

describe('areas of focus', () => {
  it.each([
    ['Tre fokusområden växte fram: stationen, gångvägar samt trafik.', ['stationen', 'gångvägar', 'trafik']],
    ['De områden som står i fokus för arbetet är droger och våld.', ['droger', 'våld']],
    ['I fokus står bland annat inbrott och bedrägerier.', ['inbrott', 'bedrägerier']],
    ['Prioriterade områden är klotter och buller, säger Eva Ek.', ['klotter', 'buller']],
    [
      'Bilden pekar ut två områden.\n\n  1. Unga i risk\n    Vuxna ser.\n  2. Buskörning.',
      ['Unga i risk', 'Buskörning'],
    ],
    ['Löftet har två fokusområden:\n\n- skola och fritid\n- trafik', ['skola och fritid', 'trafik']],
    ['Fokusområde 1: Trygg skolväg\nVi lovar att sänka farten.', ['Trygg skolväg']],
    ['Fokusområden\n\nTrafik\nDroger\n\nMer text kommer här nedanför.', ['Trafik', 'Droger']],
    ['Gemensamma grupper finns för dessa områden.', []],
  ])('%j: %j', (text, areas) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).focusAreas)).toEqual(areas))
})

describe('what promises rest on', () => {
  it.each([
    ['Löftena bygger på lokala problembilder.', ['lokala problembilder']],
    ['Utifrån gjorda trygghetsmätningar och dialoger utlovas att lysa upp.', ['trygghetsmätningar', 'dialoger']],
    ['Kommunens gemensamma lägesbild pekar ut trafiken.', ['gemensamma lägesbild']],
    ['I maj hölls invånardialoger. Dialogerna visar mycket.', ['invånardialoger']],
    [
      'Det utgår från de dialoger som hölls samt statistik över anmälda brott.',
      ['dialoger', 'statistik över anmälda brott'],
    ],
    ['Grunden grundas på medborgar- och medarbetardialoger.', ['medborgar- och medarbetardialoger']],
    ['Lägesbilder diskuteras i grupperna.', []],
  ])('%j: %j', (text, evidence) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).evidence)).toEqual(evidence))

  it.each([
    ['Fem medborgardialoger hölls.', 5],
    ['Vi har haft 14 dialogmöten.', 14],
    ['I oktober 2016 hölls dialoger.', undefined],
  ])('%j counts %s dialogues', (text, count) =>
    expect(read(`Medborgarlöfte\n\n${text}\n`).dialogueCount?.value).toBe(count),
  )
})
