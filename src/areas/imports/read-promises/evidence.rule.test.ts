import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const read = (text: string) => readPromises({ text, pages: [{ start: 0, end: text.length }] })
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value)

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
    ['Till grund för löftena ligger en rad dialoger som hölls under 2016.', ['dialoger']],
    ['Underlag: NTU och skolenkäten.', ['NTU', 'skolenkäten']],
    ['Löftena bygger på:\n\n• dialoger\n• brottsstatistik', ['dialoger', 'brottsstatistik']],
    [
      'Bakgrunden är intervjuer med tio boende samt en enkät till 400 invånare.',
      ['intervjuer med tio boende', 'enkät till 400 invånare'],
    ],
    ['Utgångspunkt är lägesbilden som tas fram genom statistik.', ['lägesbilden', 'statistik']],
    ['Enkäter och brottsstatistik har varit underlag.', ['Enkäter', 'brottsstatistik']],
    ['Löftet har tagits fram av polisen efter enkäter och vandringar.', ['enkäter', 'vandringar']],
    ['Under två dialogmöten fick invånarna berätta.', ['dialogmöten']],
    ['Även brottsstatistik har vägts in.', ['brottsstatistik']],
    ['Utifrån enkäten lovar vi:\n\n• hålla möten i varje by', ['enkäten']],
    ['Utifrån enkäten ska polisen:\n\n• hålla möten i varje by', ['enkäten']],
    ['Vi ska ha två dialoger under året.', []],
    ['Lägesbilder diskuteras i grupperna.', []],
  ])('%j: %j', (text, evidence) => expect(values(read(`Medborgarlöfte\n\n${text}\n`).evidence)).toEqual(evidence))

  it.each([
    ['Fem medborgardialoger hölls.', 5],
    ['Vi har haft 14 dialogmöten.', 14],
    ['Dialogen fördes vid sex tillfällen.', 6],
    ['I oktober 2016 hölls dialoger.', undefined],
    ['Vi ska ha två dialoger om året.', undefined],
  ])('%j counts %s dialogues', (text, count) =>
    expect(read(`Medborgarlöfte\n\n${text}\n`).dialogueCount?.value).toBe(count),
  )
})
