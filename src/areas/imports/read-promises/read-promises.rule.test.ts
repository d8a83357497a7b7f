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
    ['a giver over points', 'Polisen\n• ska synas mer\n• ska lyssna oftare', ['synas mer', 'lyssna oftare']],
    ['a title that says whose they are', 'Medborgarlöfte 2023 – Kils kommun\n\nVi lovar att lyssna.', ['lyssna']],
    ['numbered titles', 'Löfte 1 – Synlighet\nPolisen ska gå till fots i byn.', ['Polisen ska gå till fots i byn']],
    [
      'numbers alone',
      'Medborgarlöfte 1\nPolisen mäter farten.\n\nMedborgarlöfte 2\nVi lagar lampor.',
      ['Polisen mäter farten', 'Vi lagar lampor'],
    ],
    ['areas and what they mean', 'Trafik, innebär att farten mäts varje vecka.', ['farten mäts varje vecka']],
    [
      'areas with a colon',
      'Det här lovar vi\n\nTrafik: Polisen mäter farten. Kommunen bygger gupp.\n\nPark: Vi klipper häckar.',
      ['Polisen mäter farten', 'Kommunen bygger gupp', 'Vi klipper häckar'],
    ],
    [
      'what it holds',
      'Medborgarlöftet innehåller följande:\n\n– Polisen ska synas.\n– Hembo ska byta lås.',
      ['Polisen ska synas', 'Hembo ska byta lås'],
    ],
    [
      'what goes on with it',
      'Vi lovar att lyssna. Polisen ska mäta farten och kommunen ska bygga gupp. Klotter ska tas bort av kommunen.',
      ['lyssna', 'mäta farten', 'bygga gupp', 'Klotter ska tas bort av kommunen'],
    ],
    [
      'what it means in short',
      'Konkret innebär det att kommunen och polisen ska ordna en vandring.',
      ['ordna en vandring'],
    ],
    [
      'what all shall stake on',
      'I vinter ska polisen och Åre kommun satsa på: ljusa torg samt trygga bussar.',
      ['ljusa torg', 'trygga bussar'],
    ],
    [
      'sentences on one line under a lead',
      'Medborgarlöften:\nPolisen håller fyra möten om grannsamverkan i byarna. Kommunen ställer upp skyltar.',
      ['Polisen håller fyra möten om grannsamverkan i byarna', 'Kommunen ställer upp skyltar'],
    ],
    [
      'two clauses',
      'Kommunen lovar att anställa värdar och att rusta upp tunneln.',
      ['anställa värdar', 'rusta upp tunneln'],
    ],
    [
      'the middle column',
      'Område      Löfte                  Ansvarig\nTrafik      Tjugo kontroller       Polisen\nPark        Ny belysning           Kommunen',
      ['Tjugo kontroller', 'Ny belysning'],
    ],
    [
      'its title for the year',
      'Medborgarlöfte 2018 för Sorsele\n\n1. Polisen mäter farten.\n2. Byalag besöks.',
      ['Polisen mäter farten', 'Byalag besöks'],
    ],
  ])('is told by %s', (_way, text, promises) =>
    expect(values(read(`Medborgarlöfte\n\n${text}\n`).promises)).toEqual(promises),
  )
  it.each([
    ['what a promise is said to be', 'Ett löfte är vad polisen lovar att göra.', []],
    ['what the promises are for', 'Syftet med ett medborgarlöfte är att öka tryggheten.', []],
    [
      'how it went',
      'Vi lovar att lyssna.\n\nUppföljningen ser ut så här:\n\n• Polisen höll 30 kontroller.\n• Kommunen lyste upp.',
      ['lyssna'],
    ],
    [
      'what earlier years held',
      'Löfte 2022\n\nVi lovar att synas.\n\nTidigare löften\n\nPolisen lovade att lyssna.',
      ['synas'],
    ],
    [
      'by what means',
      'Vi lovar att minska oron.\n\nDet ska åstadkommas genom följande:\n\n• Polisen syns.\n• Kommunen lyssnar.',
      ['minska oron'],
    ],
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
    ['Medborgarlöfte\n\n2018 års löften ska gälla för 2019 också.', '2019'],
    ['Medborgarlöfte\n\nPeriod: 2021-2022', '2021-2022'],
    ['Medborgarlöfte\n\nDet gäller från och med den 1 april 2022 och tills vidare.', 'från och med den 1 april 2022'],
    ['Trygghet\n\nVi har enats om att under 2018 arbeta med trafik.', '2018'],
    ['Uppföljning av medborgarlöftet 2019\n\nMedborgarlöfte 2020\n\nVi lovar att lyssna.', '2020'],
    ['Trygghetslöfte\n\nKommunen och polisen åtar sig under 2021 att lyssna.', '2021'],
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
    [
      'Kils kommun, Polisen, Kilstrafiken och föreningen Trygga Kil har enats.',
      ['Kils kommun', 'Polisen', 'Kilstrafiken', 'föreningen Trygga Kil'],
    ],
    [
      'Vilka står bakom löftena?\n\nKils kommun, Polisen och Svenska kyrkan.',
      ['Kils kommun', 'Polisen', 'Svenska kyrkan'],
    ],
    ['Tillsammans med Kilsbostäder lovar polisen och kommunen att synas.', ['kommunen', 'polisen', 'Kilsbostäder']],
    [
      'Kilsbostäder lovar att klippa häckar. Kommunen och polisen lovar att lyssna.',
      ['Kommunen', 'polisen', 'Kilsbostäder'],
    ],
    ['Lovat av kommunen. Per Ek, chef för lokalpolisområde Norr', ['kommunen']],
  ])('%j: %j', (text, partners) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).partners)).toEqual(partners))

  it.each([
    ['Norsjö – medborgarlöften\n\nNorsjö kommun lovar att lyssna.', 'Norsjö', true],
    ['Medborgarlöfte för Hylte 2025\n\nHylte kommun lovar.', 'Hylte', true],
    ['Medborgarlöfte\n\nVi i Kils kommuns ledning lovar att lyssna.', 'Kils kommun', true],
    ['Ekby – medborgarlöften\n\nVi lyssnar.', 'Ekby', false],
    ['Tryggare torg – medborgarlöfte\n\nKils kommun lovar att lyssna.', 'Kils kommun', true],
    ['Varas löften till invånarna\n\nVi lyssnar.', 'Vara', true],
    ['Medborgarlöfte\n\nHär är löftet mellan Vara och polisen.', 'Vara', true],
    ['Medborgarlöfte\n\nKommunen och polisen i Vara lovar att lyssna.', 'Vara', true],
    ['Medborgarlöfte\n\nKommunen lovar att lyssna.', undefined, undefined],
    ['Medborgarlöfte\n\nVarje kommun lovar att lyssna.', undefined, undefined],
    ['Medborgarlöfte\n\nKommunerna Ydre och Kinda lovar att lyssna.', undefined, undefined],
    ['Medborgarlöfte Orust 2018-2019 Polisen och Orust kommun lovar att synas mer i centrum.', 'Orust', true],
  ])('is of the municipality named: %j', (text, name, isSure) => {
    const { municipality } = read(text)
    expect([municipality?.value, municipality?.isSure]).toEqual([name, isSure])
  })
})
