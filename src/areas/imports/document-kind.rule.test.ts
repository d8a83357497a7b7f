import { expect, it } from 'vitest'
import { documentKind } from './document-kind.rule.ts'

it.each([
  ['minutes', 'Minnesanteckningar från rådet\nNärvarande: Eva Ek\nJusteras: Bo Alm'],
  [
    'minutes',
    'Protokoll\nNärvarande: Eva Ek\nVid protokollet Bo Alm\n3. Medborgarlöfte\nFrågan om medborgarlöften togs upp.',
  ],
  ['summons', 'KALLELSE\n\nSocialnämnden kallas till sammanträde\nTid: 3 maj 2024'],
  ['promises', 'Mora – medborgarlöften\n\nPolisen lovar att synas mer.'],
  ['agreement', 'Samverkansöverenskommelse 2024\n\nParter\n\nMora kommun och polisen\n\nMedborgarlöften kan tecknas.'],
  ['networks', 'Dalarådet\n\nDalarådet leder samarbetet mellan tio kommuner.'],
  ['networks', 'Föreningen vill göra städer grönare. Den har 40 medlemmar.'],
  ['networks', 'Förbundsordning för Alfaförbundet\n\n§ 1 Namn\nFörbundet heter så.\n\n§ 9 Uppsägning\nEtt år.'],
  ['agreement', 'Avsiktsförklaring\n\nParterna tar fram en förbundsordning.'],
  ['networks', 'Stadgar för Gröna Dalar\n\nFöreningen finns i Kil.'],
  ['networks', 'Skogsbyn\n\nParter i projektet är Kil, Mora och Orsa.'],
  ['networks', 'Brand i norr\n\nMedverkande myndigheter:\nKustbevakningen'],
  ['networks', 'Vi deltar i flera samarbeten.'],
  ['networks', 'Skogsbyn\n\nParter är Kil, Mora och Orsa.'],
  [
    'networks',
    'Kil och Mora i samarbete\n\nPublicerad 3 maj\n\nKommunerna har bildat Åns vattenråd.\n\n– Bra, säger Eva Ek.',
  ],
  ['promises', 'Löften till dig\n\nLöfte 1. Vi lyssnar.'],
  ['news', 'Nyhet\n\nLandshövdingen besökte Mora\n\n– Givande, säger Eva Ek.'],
  ['press', 'Pressmeddelande\n\nKommunen bygger ny skola.'],
  ['press', 'Publiceringsdatum: 2024-02-01\n\nLänet övar\n\nFakta:\n\n• Tolv kommuner deltog.'],
  ['survey', 'Trygghetsundersökning 2023\n\n900 personer svarade. 60 procent är trygga.'],
  [
    'summons',
    'KALLELSE\n\nTrygghetsrådet den 3 maj 2024\n\nFöredragningslista\n\n1. Mötets öppnande\n2. Medborgarlöfte 4',
  ],
  ['minutes', 'Minnesanteckningar\n\nTrygghetsrådet den 5 september 2024\n\n1. Medborgarlöften 2025\n\nVi går vidare.'],
  [
    'minutes',
    'Möte i rådet\n\nMed på mötet var:\n\n- Eva Ek\n\nDet här stod på dagordningen:\n\n- Medborgarlöftet\n\nMinnesanteckningarna finns här.',
  ],
  ['other', 'Hej! Här kommer receptet på bullar.'],
  ['other', ''],
])('tells %s by its words', (kind, text) =>
  expect(documentKind({ text, pages: [{ start: 0, end: text.length }] })).toBe(kind),
)
