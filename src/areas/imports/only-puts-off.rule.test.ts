import { expect, it } from 'vitest'
import { onlyPutsOff } from './only-puts-off.rule.ts'

it.each([
  'Ärendet bordläggs till nästa möte',
  'Ärendet bordläggs.',
  'Frågan bordlades till nästkommande sammanträde på grund av tidsbrist.',
  'att återremittera ärendet',
  'att bordlägga ärendet till nästa möte',
  'Styrelsen beslutar att bordlägga frågan.',
  'Punkten skjuts upp till hösten.',
  'Valet bordläggs.',
])('says only that the item is put off: %s', (decision) => expect(onlyPutsOff(decision)).toBe(true))

it.each([
  'Ansökan från Ornö bordlades.',
  'Ärendet bordläggs till nästa möte och att Eva tar fram underlag.',
  'Ärendet bordläggs samt uppdra åt Eva att ta fram underlag.',
  'Ärendet bordläggs. Eva Ek tar fram underlag.',
  'Att anta planen.',
  'Nästa steg om hur uppdraget tas vidare bordlades till nästa möte.',
  'Beslutades att avslå en ansökan och att bordlägga en.',
])('says more: %s', (decision) => expect(onlyPutsOff(decision)).toBe(false))
