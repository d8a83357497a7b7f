import { describe, expect, it } from 'vitest'
import { doubtOf } from './doubt.rule.ts'
import { emptyFields } from './draft-fields.rule.ts'

const read = { value: 'Salem', words: null, isSure: true }
const value = { ...read, field: 'parties', group: '' }

describe('what is left to look at', () => {
  it('is all of a document in which nothing was read', () => {
    expect(doubtOf(emptyFields())).toEqual({ unsure: 0, values: 0, empty: 13, unread: 3 })
    expect(doubtOf({ values: [] })).toEqual({ unsure: 0, values: 0, empty: 0, unread: 1 })
  })
  it.each([
    ['the body', 'body', 2],
    ['the day', 'date', 2],
    ['the place, which many notes leave out,', 'place', 3],
  ] as const)('is less when %s was read', (_what, name, unread) => {
    const fields = emptyFields()
    expect(doubtOf({ ...fields, single: { ...fields.single, [name]: read } })).toMatchObject({ values: 1, unread })
  })
  it('counts what the program was not sure of, until somebody says that it is right', () => {
    const doubted = { ...value, isSure: false }
    expect(doubtOf({ values: [value, doubted] })).toMatchObject({ unsure: 1, values: 2, unread: 0 })
    expect(doubtOf({ values: [value, { ...doubted, isAccepted: true }] })).toMatchObject({ unsure: 0, values: 2 })
  })
  it('leaves out what is empty', () =>
    expect(doubtOf({ values: [{ ...value, value: '', isSure: false }] })).toMatchObject({
      unsure: 0,
      values: 0,
      empty: 1,
    }))
})
