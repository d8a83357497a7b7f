import { describe, expect, it } from 'vitest'
import { readPromises } from './read-promises.rule.ts'

const promised = (text: string) =>
  readPromises({ text: `Trygghetslöfte\n\n${text}\n`, pages: [] }).promises.map(({ value }) => value)

describe('what is promised in lines of their own', () => {
  it.each([
    [
      'under a lead, up to an empty line',
      'Detta lovar vi:\nFyra kontroller om året\nLjus vid bron\n\nKils kommun och Polisen\n\nFrågor om löftet',
      ['Fyra kontroller om året', 'Ljus vid bron'],
    ],
    [
      'under a heading, up to an empty line',
      'Våra löften\nFyra kontroller om året\nLjus vid gamla bron\n\nEva Ek är kommunalråd',
      ['Fyra kontroller om året', 'Ljus vid gamla bron'],
    ],
    ['but not in the short words of a menu', 'Löften\nGrannsamverkan\nLämna en synpunkt\nTrygghetsrond', []],
    [
      'by a sentence under a title with a number',
      'LÖFTE 1\nFler vuxna\nVi ska gå ut på fredagar.\n\nLÖFTE 2\nTrygg väg\nPolisen ska mäta farten.',
      ['Vi ska gå ut på fredagar', 'Polisen ska mäta farten'],
    ],
    ['but not in numbers that only list the promises', 'Löfte 1\nLöfte 2\nLöfte 3', []],
    [
      'by a title with a number and nothing more',
      'Löfte 1\nTio kontroller om året\n\nLöfte 2\nFler vuxna ute på helger',
      ['Tio kontroller om året', 'Fler vuxna ute på helger'],
    ],
    [
      'by the sentence under each point of a list',
      'Vi ger två löften.\n\n1. Lugnare trafik\nPolisen ska mäta farten.\n\n2. Trygg väg\nKommunen ska byta lampor.',
      ['Polisen ska mäta farten', 'Kommunen ska byta lampor'],
    ],
    [
      'by points without a verb, in the section that tells of the background',
      'Bakgrund\nLöftet bygger på samtal.\n\nVi lovar:\n\n1. Minst sex kontroller om året.\n2. Ett möte i\nvarje by.',
      ['Minst sex kontroller om året', 'Ett möte i varje by'],
    ],
    [
      'over broken lines, with the year in between',
      'Kils kommun och Polisen åtar sig\ntillsammans, under 2018-2019, att gå runt i hamnen,\natt byta lampor samt\natt svara alla.',
      ['gå runt i hamnen', 'byta lampor', 'svara alla'],
    ],
  ])('%s', (_how, text, promises) => expect(promised(text)).toEqual(promises))
})
