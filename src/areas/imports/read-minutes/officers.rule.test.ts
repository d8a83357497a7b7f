import { describe, expect, it } from 'vitest'
import type { MinutesReading } from '../reading.ts'
import { readMinutes } from './read-minutes.rule.ts'

function officersIn(header: string, items: string): (string | string[] | undefined)[] {
  const text = `Protokoll från Norra styrelsens möte 3 maj 2011\nNärvarande: ${header}\n\n${items}`
  const outcome = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  if (!outcome.ok) throw new Error('not taken for minutes')
  const { chair, secretary, approvers }: MinutesReading = outcome.value
  return [chair?.value, secretary?.value, approvers.map(({ value }) => value)]
}

describe('who led, wrote and approves', () => {
  it.each([
    ['Eva Ek (ordförande), Bo Alm (sekreterare)', '1. Start\nHej.', ['Eva Ek', 'Bo Alm', []]],
    [
      'Eva Ek, Bo Alm',
      '1. Val\nTill sekreterare valdes Eva Ek och till att jämte ordföranden justera valdes Bo Alm.',
      [undefined, 'Eva Ek', ['Bo Alm']],
    ],
    [
      'Eva Ek, Bo Alm, Siv Rask',
      '1. Val\nTill ordförande valdes Eva Ek, till sekreterare Bo Alm och till justerare Siv Rask.',
      ['Eva Ek', 'Bo Alm', ['Siv Rask']],
    ],
    [
      'Eva Ek, ordförande i Skolföreningen, Bo Alm, planerare, mötesordförande, Siv Rask (kurator, sekr)',
      '1. Start\nHej.',
      ['Bo Alm', 'Siv Rask', []],
    ],
    ['Eva Ek (mötesledare), Bo Alm (antecknar)', '1. Start\nHej.', ['Eva Ek', 'Bo Alm', []]],
    ['Eva Ek, ordförande i styrgruppen, Bo Alm', '1. Start\nHej.', ['Eva Ek', undefined, []]],
    [
      'Eva Ek, Bo Alm, Siv Rask',
      '1. Start\nHej.\n\nJusteras:\nBo Alm\nSiv Rask',
      [undefined, undefined, ['Bo Alm', 'Siv Rask']],
    ],
    ['Eva Ek, Bo Alm', '1. Val av justerare\nBo Alm utses.', [undefined, undefined, ['Bo Alm']]],
    ['Eva Ek, Bo Alm', '1. Start\nMötet öppnades av ordförande Eva Ek.', ['Eva Ek', undefined, []]],
    [
      'Eva Ek (ordförande), Bo Alm',
      '1. Val\nAtt jämte ordförande Eva Ek justera protokollet valdes Bo Alm. Sekreterare är Siv Rask.',
      ['Eva Ek', 'Siv Rask', ['Eva Ek', 'Bo Alm']],
    ],
    ['Eva Ek, Bo Alm', '1. Slut\nHej.\nVid protokollet\nEva Ek\nJusteras\nBo Alm', [undefined, 'Eva Ek', ['Bo Alm']]],
    ['Eva Ek, Bo Alm', '1. Slut\nHej.\n\nEva Ek\nSekreterare\nBo Alm\nJusterare', [undefined, 'Eva Ek', ['Bo Alm']]],
    ['Eva Ek, mötesordförande 1-2, Bo Alm, ordförande, 3', '1. Start\nHej.', ['Bo Alm', undefined, []]],
    ['Eva Ek, kommunstyrelsens ordförande', '1. Start\nHej.', [undefined, undefined, []]],
    ['Eva Ek, Bo Alm', '1. Start\nEva Ek hälsar alla välkomna.', [undefined, undefined, []]],
  ])('is read from %s / %s', (header, items, officers) => expect(officersIn(header, items)).toEqual(officers))
})
