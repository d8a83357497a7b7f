import { describe, expect, it } from 'vitest'
import { daysInWords, formatProposed, parseProposed, proposeNames } from './name-proposals.rule.ts'
import type { KnownPerson, NamedRow } from './name-proposals.ts'

const row = (change: Partial<NamedRow> = {}): NamedRow => ({
  ...{ id: 'a1', name: 'Maja Ek', organisation: 'Salems kn', organisationId: 'salem', day: '2022-10-28' },
  ...change,
})
const post = (change: Partial<KnownPerson['posts'][number]> = {}) => ({
  ...{ organisationId: 'salem', organisation: 'Salem', title: 'säkerhetschef', from: '2022-10-28', to: '2022-10-28' },
  ...change,
})
const person = (id: string, ...posts: KnownPerson['posts']): KnownPerson => ({
  ...{ id, name: 'Maja Ek', organisation: 'Salem', email: `${id}@exempel.se`, posts },
})
const proposed = (rows: NamedRow[], ...people: KnownPerson[]) => proposeNames(rows, people)
const grounds = (...given: Parameters<typeof proposed>) =>
  proposed(...given).map((one) => [one.person.id, one.ground, one.isSure])

describe('what speaks for a person', () => {
  it.each([
    ['the organisation and a post there that day', row(), [post()], 'post-that-day'],
    ['a post that is still held', row(), [post({ to: null })], 'post-that-day'],
    ['a post there that began the day after', row(), [post({ from: '2022-10-29', to: null })], 'organisation'],
    ['a post there that ended the day before', row(), [post({ from: '2020-01-01', to: '2022-10-27' })], 'organisation'],
    ['a post elsewhere', row(), [post({ organisationId: 'haninge' })], 'name'],
    ['a post, where no organisation is known', row({ organisationId: null }), [post()], 'some-post-that-day'],
    [
      'no post that day, where none is known',
      row({ organisationId: null }),
      [post({ from: '2023-01-01', to: null })],
      'name',
    ],
    ['nothing but the name', row(), [], 'name'],
  ])('%s', (_case, written, posts, ground) =>
    expect(grounds([written], person('p', ...posts))).toEqual([['p', ground, ground === 'post-that-day']]),
  )

  it('is told in words', () => {
    expect(proposed([row()], person('p', post()))[0]?.reason).toBe(
      'Samma namn och organisation, och befattningen säkerhetschef, Salem den dagen.',
    )
    expect(proposed([row({ organisation: '' })], person('p'))[0]?.reason).toBe('Samma namn.')
  })
})

it('gives both of two that bear the name, sure of neither', () => {
  const both = proposed([row()], person('p', post()), person('q'))
  expect(both.map((one) => [one.person.id, one.isSure])).toEqual([
    ['p', false],
    ['q', false],
  ])
  for (const { reason } of both) expect(reason).toContain('Fler i nätverket heter så.')
})

it('gives nobody of another name, and knows the name however it is written', () =>
  expect(grounds([row({ name: 'maja  EK' }), row({ name: 'Maja Eklund' })], person('p', post()))).toEqual([
    ['p', 'post-that-day', true],
  ]))

it('takes the meetings that one thing speaks for together, and the sure first', () => {
  const rows = [row({ id: 'a1', day: '2021-01-01' }), row({ id: 'a2' }), row({ id: 'a3', day: '2022-12-02' })]
  const proposals = proposed(rows, person('p', post({ from: '2022-01-01', to: null })))
  expect(proposals.map((one) => [one.ground, one.attendanceIds])).toEqual([
    ['post-that-day', ['a2', 'a3']],
    ['organisation', ['a1']],
  ])
  expect(proposals.map(({ days }) => daysInWords(days))).toEqual(['28 oktober 2022–2 december 2022', '1 januari 2021'])
})

it('comes back from the form as it went out', () => {
  const [proposal] = proposed([row(), row({ id: 'a2' })], person('p', post()))
  expect(proposal && parseProposed(formatProposed(proposal))).toEqual({ personId: 'p', attendanceIds: ['a1', 'a2'] })
})
