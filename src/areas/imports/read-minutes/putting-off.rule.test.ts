import { expect, it } from 'vitest'
import { readMinutes } from './read-minutes.rule.ts'

function putOff(words: string): [string, string | undefined] | undefined {
  const text = `Protokoll Hamnrådet 2024-02-08\nNärvarande: Eva Ek\n\n1. Start\nHej.\n\n2. Taxan\n${words}`
  const read = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  const { passage, deferredTo } = (read.ok && read.value.items[1]?.tabling) || {}
  return passage && [text.slice(passage.start, passage.end), deferredTo?.value]
}

it.each([
  ['Punkten skjuts upp till vårens första möte.', ['skjuts upp', 'vårens första möte']],
  ['Ärendet bordläggs till det sista mötet.', ['bordläggs', 'det sista mötet']],
  ['Beslutas att ajournera frågan till nästa möte.', ['ajournera', 'nästa möte']],
  ['Ärendet ajourneras till nästa möte.', ['ajourneras', 'nästa möte']],
  ['Mötet ajourneras i tio minuter.', undefined],
])('%s: %j', (words, expected) => expect(putOff(words)).toEqual(expected))
