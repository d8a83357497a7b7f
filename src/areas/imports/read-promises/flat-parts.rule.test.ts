import { describe, expect, it } from 'vitest'
import { pagePartsOf } from '../page-parts.rule.ts'
import { flatPartsOf } from './flat-parts.rule.ts'

const told = (text: string) =>
  pagePartsOf({ text, pages: [] })
    .flatMap((part) => flatPartsOf(text, part))
    .map(({ kind, words }) => [kind, words])

describe('a page whose line breaks got lost', () => {
  it('begins anew at the labels of its promises and at who signed it', () =>
    expect(
      told(
        'TRYGGHETSLÖFTE 2019 Kils kommun och Polisen Löfte 1 Polisen ska gå till fots i byn Löfte 2: Kommunen ska laga lampor Kil den 3 maj 2019 Eva Ek Kommunalråd',
      ),
    ).toEqual([
      ['heading', 'TRYGGHETSLÖFTE 2019 Kils kommun och Polisen'],
      ['heading', 'Löfte 1'],
      ['paragraph', 'Polisen ska gå till fots i byn'],
      ['heading', 'Löfte 2'],
      ['paragraph', 'Kommunen ska laga lampor'],
      ['heading', 'Kil den 3 maj 2019 Eva Ek Kommunalråd'],
    ]))
  it('begins anew at numbers that rise by one, and at what tells of the promises', () =>
    expect(
      told(
        'Trygghetslöfte Kil Gäller 2020 Vi lovar att 1. gå runt i hamnen var kväll 2. byta ut alla 40. gamla lampor 3. ringa upp Löftena bygger på fem dialoger. Kontakt: Eva Ek',
      ),
    ).toEqual([
      ['heading', 'Trygghetslöfte Kil Gäller 2020'],
      ['heading', 'Vi lovar att'],
      ['point', 'gå runt i hamnen var kväll'],
      ['point', 'byta ut alla 40. gamla lampor'],
      ['point', 'ringa upp'],
      ['paragraph', 'Löftena bygger på fem dialoger.'],
      ['heading', 'Kontakt: Eva Ek'],
    ]))
  it('begins anew at bullets, and a point is one sentence', () =>
    expect(
      told(
        'Kommunen och polisen i Kil har ett gemensamt trygghetslöfte som gäller för hela 2021: • Fler vuxna på torget. • Ljus vid bron. Det här mäter vi varje år.',
      ),
    ).toEqual([
      ['paragraph', 'Kommunen och polisen i Kil har ett gemensamt trygghetslöfte som gäller för hela 2021:'],
      ['point', 'Fler vuxna på torget.'],
      ['point', 'Ljus vid bron.'],
      ['paragraph', 'Det här mäter vi varje år.'],
    ]))
  it.each([
    [
      'running text that names two promises',
      'Rådet följer upp hur löfte 1 och löfte 2 hålls, och berättar om det för invånarna på ett öppet möte i oktober varje år i Kil.',
    ],
    ['a short line', 'Löfte 1 Polisen syns Löfte 2 Kommunen lyser'],
  ])('is not %s', (_what, text) => expect(told(text)).toHaveLength(1))
})
