import { expect, it } from 'vitest'
import { documentProblems, largestDocument } from './add-document.rule.ts'

const whole = {
  kind: 'agreement',
  title: 'Avtal',
  address: 'https://exempel.se/a.pdf',
  decidedOn: '',
  validFrom: '',
  validTo: '',
}

it('finds nothing wrong with a link, nor with a file of the largest size', () => {
  expect(documentProblems(whole, undefined)).toEqual([])
  expect(documentProblems({ ...whole, address: '' }, largestDocument)).toEqual([])
  expect(documentProblems({ ...whole, validFrom: '2026-01-01', validTo: '2026-01-01' }, undefined)).toEqual([])
})

it.each([
  ['an unknown kind', { kind: 'secret' }, undefined, 'kind'],
  ['a word that every object knows', { kind: 'toString' }, undefined, 'kind'],
  ['no title', { title: '' }, undefined, 'title'],
  ['an endless title', { title: 'a'.repeat(301) }, undefined, 'title-long'],
  ['a link that runs a script', { address: 'javascript:alert(1)' }, undefined, 'address'],
  ['an endless link', { address: `https://exempel.se/${'a'.repeat(500)}` }, undefined, 'address'],
  ['neither link nor file', { address: '' }, undefined, 'nowhere'],
  ['both link and file', {}, 10, 'twofold'],
  ['an empty file', { address: '' }, 0, 'empty-file'],
  ['a file one byte too large', { address: '' }, largestDocument + 1, 'too-large'],
  ['no day of decision', { decidedOn: '2026-02-30' }, undefined, 'decidedOn'],
  ['no first day', { validFrom: 'i går' }, undefined, 'validFrom'],
  ['no last day', { validTo: '20260101' }, undefined, 'validTo'],
  [
    'an end before its beginning',
    { validFrom: '2026-01-02', validTo: '2026-01-01' },
    undefined,
    'ends-before-it-begins',
  ],
])('refuses %s', (_case, change, size, problem) =>
  expect(documentProblems({ ...whole, ...change }, size)).toEqual([problem]),
)
