import { expect, it } from 'vitest'
import { nationalNumberFrom, websiteFrom } from './organisation-facts.rule.ts'

it.each([
  ['212000-0142', '212000-0142'],
  ['2120000142', '212000-0142'],
  [' 16 212000 0142 ', '212000-0142'],
  ['202100-0076', '202100-0076'],
  ['556703-7485', '556703-7485'],
  ['599900-1232', '599900-1232'],
  ['212000-0143', undefined],
  ['212000-014', undefined],
  ['212000-01420', undefined],
  ['2120000O42', undefined],
  ['811218-9876', undefined],
  ['', undefined],
])('organisationsnummer %j is read as %j', (text, number) => expect(nationalNumberFrom(text)).toBe(number))

it.each([
  ['https://www.nynashamn.se', 'https://www.nynashamn.se'],
  ['http://exempel.se/om?a=b#c', 'http://exempel.se/om?a=b#c'],
  ['www.nynashamn.se', 'https://www.nynashamn.se'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://', undefined],
  ['https://anna@exempel.se', undefined],
  ['nynashamn', undefined],
  ['https://exempel.se/en sida', undefined],
])('website %j is read as %j', (text, website) => expect(websiteFrom(text)).toBe(website))
