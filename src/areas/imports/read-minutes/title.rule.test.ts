import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.rule.ts'
import { occasionOf } from './occasion.rule.ts'
import { titleOf } from './title.rule.ts'

const titleIn = (text: string) => {
  const title = titleOf(text, linesOf({ text, pages: [{ start: 0, end: text.length }] }))
  return [title.documentKind?.value, title.body?.value]
}
const occasionIn = (text: string) => {
  const lines = linesOf({ text, pages: [{ start: 0, end: text.length }] })
  const { date, start, end, place } = occasionOf(text, [], titleOf(text, lines).passage, lines, lines)
  return [date?.value, start?.value, end?.value, place?.value]
}

describe('what a document is and whose', () => {
  it.each([
    ['Minnesanteckningar från\nNorra ledningsgruppen', ['minnesanteckningar', 'Norra ledningsgruppen']],
    ['Protokoll vid Åförbundets styrelsesammanträde 2010-10-21', ['protokoll', 'Åförbundets styrelse']],
    ['Protokoll från rådets möte den 3 maj 2011', ['protokoll', 'rådet']],
    ['PROTOKOLL 1 (2)\nPROTOKOLL FRÅN STYRGRUPPSMÖTE VARM VINTER', ['protokoll', 'VARM VINTER']],
    ['PROTOKOLL LAG NORRA SKOGEN. Datum: 2008-10-06', ['protokoll', 'LAG NORRA SKOGEN']],
    ['NORRBY KOMMUN SAMMANTRÄDESPROTOKOLL Hamnrådet', ['protokoll', 'Hamnrådet']],
    ['Direktionens protokoll 7 mars 2025', ['protokoll', 'Direktionen']],
    ['Norra styrgruppens minnesanteckningar', ['minnesanteckningar', 'Norra styrgruppen']],
    ['Kommunens protokoll\nHamnrådet', ['protokoll', 'Hamnrådet']],
    ['Rådet för skog och sjö\nProtokoll', ['protokoll', 'Rådet för skog och sjö']],
    ['Styrelsen för fas 3b 2/99\nProtokoll från styrelsemöte den 6 maj 1998', ['protokoll', 'Styrelsen för fas 3b']],
    ['Länsstyrelsen, Norrby\nPlats: här', [undefined, undefined]],
    ['Protokoll Dnr 2014-118 Hamnrådet', ['protokoll', 'Hamnrådet']],
    ['Anteckningar\nStyrgruppen Lugn Hamn\n2024-01-01', ['anteckningar', 'Styrgruppen Lugn Hamn']],
    ['Protokoll 2020\nÅförbundet Norra Skogen', ['protokoll', 'Åförbundet Norra Skogen']],
    [
      'Avsändarens tjänsteställe, handläggare och enhet i Norrby län, Eva Ek, 1 (3) Möte med Forum för lugn',
      [undefined, 'Forum för lugn'],
    ],
    ['PROTOKOLL\nSammanträdesdatum Sida HAMNRÅDET 2013-05-14 14', ['protokoll', 'HAMNRÅDET']],
    ['Hamnrådet Norra Udden MINNESANTECKNINGAR 1(2)', ['minnesanteckningar', 'Hamnrådet Norra Udden']],
    ['Styrgrupp lugn hamn – minnesanteckningar', ['minnesanteckningar', 'Styrgrupp lugn hamn']],
    ['HAMNRÅDET I NORRBY PROTOKOLL Sida 1', ['protokoll', 'HAMNRÅDET I NORRBY']],
    ['PROTOKOLL FRÅN STYRELSEMÖTE\nÅns vattenråd', ['protokoll', 'Åns vattenråd']],
    ['Protokoll från årsstämma med Åns vattenråd', ['protokoll', 'Åns vattenråd']],
    ['Mötesprotokoll nr 15 Beslutsmöte: LAG-styrelsen', ['protokoll', 'LAG-styrelsen']],
    ['Protokoll LAG-möte Leader Norra Udden', ['protokoll', 'Leader Norra Udden']],
    ['PROTOKOLL\nLAG Norra Udden', ['protokoll', 'LAG Norra Udden']],
    ['Lokala Brå, Norrby kommun\nMinnesanteckningar', ['minnesanteckningar', 'Lokala Brå, Norrby kommun']],
    ['NORRBY BRANDFÖRBUND Direktionen PROTOKOLL', ['protokoll', 'Direktionen']],
    ['STRANDENS KOMMUN Hamnnämnden PROTOKOLL', ['protokoll', 'Hamnnämnden']],
    ['Möte i brottsförebyggande rådet\nMinnesanteckningarna', ['minnesanteckningar', 'brottsförebyggande rådet']],
    ['ÅNS VATTENVARDSFORBUND Protokoll\nEva Ek, Åns Vattenvårdsförbund', ['protokoll', 'Åns Vattenvårdsförbund']],
    ['Norrby 3 maj\nUtses att justera Eva Ek', ['protokoll', undefined]],
  ])('is read from %j', (text, expected) => expect(titleIn(text)).toEqual(expected))
})

describe('when and where, without labels', () => {
  it.each([
    ['Protokoll\n2009-11-03 kl 13.00-15.15\nHamnhuset, Norrby', ['2009-11-03', '13:00', '15:15', 'Hamnhuset, Norrby']],
    ['Protokoll\nTisdag 4/10-22 kl 9-11.30, Hamnhuset', ['2022-10-04', '09:00', '11:30', 'Hamnhuset']],
    ['Protokoll\n2011-03-29\nkl. 10-14, Hamnhuset', ['2011-03-29', '10:00', '14:00', 'Hamnhuset']],
    ['Protokoll\n2011-03-29\nTeams kl. 8.30–9.15', ['2011-03-29', '08:30', '09:15', 'Teams']],
    ['Protokoll\nHamnrådet\n1(2) Hamnrådet 2013-02-13', ['2013-02-13', undefined, undefined, undefined]],
    [
      'Protokoll från rådet 3 maj 2011 kl 15-16.30 i Gamla Hamnhuset',
      ['2011-05-03', '15:00', '16:30', 'Gamla Hamnhuset'],
    ],
    ['Protokoll från rådet 180523', ['2018-05-23', undefined, undefined, undefined]],
    ['Protokoll\n2011-03-29\nkl. 10-14\nHamnhuset', ['2011-03-29', '10:00', '14:00', 'Hamnhuset']],
    ['Protokoll från rådet 3 maj 2011 på Hamnhuset kl 9', ['2011-05-03', '09:00', undefined, 'Hamnhuset']],
    ['Protokoll från rådet 3 maj 2011 kl 1 o 30-11 45', ['2011-05-03', '10:30', '11:45', undefined]],
    ['Protokoll\nDatum för anslagets nedtagande', [undefined, undefined, undefined, undefined]],
  ])('are read from %j', (text, expected) => expect(occasionIn(text)).toEqual(expected))
})
