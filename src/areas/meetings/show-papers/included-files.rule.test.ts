import { expect, it } from 'vitest'
import { inclusions } from './included-files.rule.ts'
import type { Attachment } from './meeting-papers.ts'

const file = (id: string, mediaType: string, size: number, name = id): Attachment => ({
  id,
  itemId: 'i',
  name,
  mediaType,
  size,
  digest: id,
})
const of = (...files: Attachment[]) => [...inclusions(files).values()]

it.each([
  ['a PDF', file('a', 'application/pdf', 20_000_000), 'pages'],
  ['a PDF that is too large', file('a', 'application/pdf', 20_000_001), 'own-file'],
  ['a text', file('a', 'text/plain; charset=utf-8', 300_000), 'text'],
  ['a text that is too long', file('a', 'text/plain', 300_001), 'own-file'],
  ['a text of no known kind', file('a', '', 10, 'minne.TXT'), 'text'],
  ['a sheet', file('a', 'application/vnd.ms-excel', 10), 'own-file'],
  ['a page that a browser would run', file('a', 'text/html', 10), 'own-file'],
])('sets %s as it can be set', (_case, one, expected) => expect(of(one)).toEqual([expected]))

it('stops at what one paper holds, and still takes what fits', () => {
  const large = (id: string) => file(id, 'application/pdf', 19_000_000)
  expect(of(large('1'), large('2'), large('3'), large('4'), file('5', 'text/plain', 10))).toEqual([
    'pages',
    'pages',
    'pages',
    'own-file',
    'text',
  ])
})
