// Real: the processes that make papers.
import { expect, it } from 'vitest'
import { aPaper } from '../../../tests/support/papers.ts'
import { paperFile } from './kept-papers.ts'
import { makePaper } from './make-paper.ts'

const startOf = (made: Awaited<ReturnType<typeof makePaper>>) =>
  made.ok ? Buffer.from(made.value.slice(0, 4)).toString('latin1') : made.refusal

it('makes files in processes of their own, more than may be made at once', async () => {
  const made = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => makePaper(aPaper({ title: `Papper ${number}` }), number % 2 ? 'pdf' : 'docx')),
  )
  expect(made.map(startOf)).toEqual(['%PDF', 'PK\u0003\u0004', '%PDF', 'PK\u0003\u0004', '%PDF'])
})

it('gives up on a paper that takes too long, and makes the next', async () => {
  const long = aPaper({
    blocks: Array.from({ length: 60_000 }, () => ({ kind: 'paragraph', words: 'Ord på ord. '.repeat(40) })),
  })
  expect(startOf(await makePaper(long, 'pdf', { timeLimit: 400 }))).toBe('too-slow')
  expect(startOf(await makePaper(aPaper(), 'pdf'))).toBe('%PDF')
})

it('says that a paper is broken when it can not be set, and makes the next', async () => {
  expect(startOf(await makePaper(aPaper({ day: '2022-02-31' }), 'pdf'))).toBe('broken')
  expect(startOf(await makePaper(aPaper(), 'pdf'))).toBe('%PDF')
})

it('keeps the file of a paper, and makes it once when many ask at the same time', async () => {
  const asked = await Promise.all([1, 2, 3].map(() => paperFile(aPaper({ title: 'Samma' }), 'pdf')))
  const files = asked.map((made) => made.ok && made.value)
  expect(files[0]).toBeInstanceOf(Uint8Array)
  expect(new Set(files).size).toBe(1)
  const again = await paperFile(aPaper({ title: 'Samma' }), 'pdf')
  expect(again.ok && again.value).toBe(files[0])
  const other = await paperFile(aPaper({ title: 'En annan' }), 'pdf')
  expect(other.ok && other.value).not.toBe(files[0])
})
