import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const read = (text: string) => readPromises({ text, pages: [{ start: 0, end: text.length }] })
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value)

describe('areas of focus', () => {
  it.each([
    ['Tre fokusområden växte fram: stationen, gångvägar samt trafik.', ['stationen', 'gångvägar', 'trafik']],
    ['De områden som står i fokus för arbetet är droger och våld.', ['droger', 'våld']],
    ['De områden som är i fokus är inbrott och buller.', ['inbrott', 'buller']],
    ['Prioriterade områden: brott mot äldre, unga; buller', ['brott mot äldre, unga', 'buller']],
    ['I år är arbetet inriktat på inbrott och buller.', ['inbrott', 'buller']],
    [
      'Fokusområde 1 – Trafik\n\nVi lovar att mäta farten.\n\nFokusområde 2 – Centrum\n\nVi lovar att lysa upp.',
      ['Trafik', 'Centrum'],
    ],
    ['Fokus 2021-2022 är klotter och buller.', ['klotter', 'buller']],
    ['I fokus står bland annat inbrott och bedrägerier.', ['inbrott', 'bedrägerier']],
    ['Prioriterade områden är klotter och buller, säger Eva Ek.', ['klotter', 'buller']],
    [
      'Bilden pekar ut två områden.\n\n  1. Unga i risk\n    Vuxna ser.\n  2. Buskörning.',
      ['Unga i risk', 'Buskörning'],
    ],
    ['Löftet har två fokusområden:\n\n- skola och fritid\n- trafik', ['skola och fritid', 'trafik']],
    ['Fokusområde 1: Trygg skolväg\nVi lovar att sänka farten.', ['Trygg skolväg']],
    ['Fokusområden\n\nTrafik\nDroger\n\nMer text kommer här nedanför.', ['Trafik', 'Droger']],
    ['Vi prioriterar vi:\n- buller\n- klotter', ['buller', 'klotter']],
    ['Vi har identifierat följande problem: buller och klotter.', ['buller', 'klotter']],
    ['Parterna har enats om att prioritera buller och klotter.', ['buller', 'klotter']],
    ['Trafik\n\nVi lovar att mäta farten.\n\nCentrum\n\nVi lovar att lysa upp.', ['Trafik', 'Centrum']],
    ['Löfte 2024 – unga\n• Vi ska lyssna.\n\nLöfte 2024 – äldre\n• Vi ska ringa.', ['unga', 'äldre']],
    [
      'Område    Löfte          Vem\nTrafik    Fler prov      Polisen\nPark      Nya lampor     Kommunen',
      ['Trafik', 'Park'],
    ],
    ['Gemensamma grupper finns för dessa områden.', []],
  ])('%j: %j', (text, areas) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).focusAreas)).toEqual(areas))
})
