import { describe, expect, it } from 'vitest'
import { differing, factsFrom, linesOf, type TypedFacts } from './change-network.rule.ts'

const typed: TypedFacts = {
  ...{ name: 'Södernätet', shortName: '', kind: 'informal', purpose: '', vision: '', areas: '', principles: '' },
  ...{ website: '', tablingPolicy: '', host: '', organisation: '', contact: '' },
}
const organisations = [
  { id: 'h', name: 'Haninge kommun', shortName: 'Haninge' },
  { id: 'ab', name: 'Nätverket AB', shortName: 'AB' },
]
const known = { organisations, memberIds: ['h'], personIds: ['eva'], isNameTaken: false }
const problemsOf = (change: Partial<TypedFacts>, knowing: Partial<typeof known> = {}) =>
  factsFrom({ ...typed, ...change }, { ...known, ...knowing }).problems

describe('the facts of a network', () => {
  it('are kept as they were written, with the register’s ids for names', () => {
    const whole = {
      areas: 'Miljö\r\n\r\nEnergi\r\nMiljö',
      host: 'haninge',
      organisation: 'Nätverket AB',
      contact: 'eva',
    }
    expect(factsFrom({ ...typed, ...whole }, known)).toEqual({
      problems: [],
      facts: expect.objectContaining({
        ...{ shortName: 'Södernätet', areas: ['Miljö', 'Energi'], principles: [], hostId: 'h' },
        ...{ organisationId: 'ab', contactId: 'eva' },
      }),
    })
    expect(factsFrom(typed, known).facts).toMatchObject({ hostId: null, organisationId: null, contactId: null })
  })

  it.each([
    ['a name that is another’s', {}, { isNameTaken: true }, 'taken'],
    ['a website that is no address', { website: 'www.exempel.se' }, {}, 'website'],
    ['a host outside the register', { host: 'Ingenstans' }, {}, 'host'],
    ['a legal person outside the register', { organisation: 'Ingenstans' }, {}, 'organisation'],
    ['a legal person that is a member', { organisation: 'Haninge' }, {}, 'member-of-itself'],
    ['a contact who has nothing to do with it', { contact: 'bo' }, {}, 'contact'],
  ])('do not have %s', (_case, change, knowing, problem) => expect(problemsOf(change, knowing)).toEqual([problem]))

  it('have all their problems told at once', () =>
    expect(problemsOf({ website: 'x', host: 'x', contact: 'x' })).toEqual(['website', 'host', 'contact']))
})

it('a list is its lines with words on them', () => expect(linesOf(' a \n\n\t\nb\na')).toEqual(['a', 'b']))

it('only what was changed differs, whatever line breaks the browser sends', () => {
  const now = { ...typed, areas: 'Miljö\nEnergi', vision: 'Upp' }
  expect(differing({ ...now, areas: 'Miljö\r\nEnergi ', vision: 'Ned' }, now)).toEqual(['vision'])
  expect(differing({}, typed)).toEqual(['name', 'kind'])
})
