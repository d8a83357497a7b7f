import { describe, expect, it } from 'vitest'
import type { OtherValue } from '../draft.ts'
import { confirmedFields, longestValue, problemsOf, tooLong } from './confirm-other.rule.ts'
import { acceptSure, mendOther, typedSince } from './mend-other.rule.ts'
import { groupsOf, mostShown, namedValues } from './other-groups.rule.ts'

const read = (group: string, field: string, value: string, start: number, isSure = true): OtherValue => ({
  ...{ group, field, value, words: { start, end: start + value.length }, isSure },
})
const added = (group: string, field: string, value: string) => ({ group, field, value, words: null, isSure: true })
const alfa = read('networks 1', 'name', 'Alfa', 0)
const mora = read('networks 1', 'members', 'Mora', 10, false)
const orsa = read('networks 1', 'members', 'Orsa', 20)
const beta = read('networks 2', 'name', 'Beta', 30)
const fields = { values: [alfa, mora, orsa, beta] }
const mend = (given: Record<string, string>) => mendOther('networks', fields, given).map(({ value }) => value)
const told = (given: Record<string, string>) =>
  mend(given).map(({ group, field, value }) => `${group} ${field} ${value}`)

describe('the names of values in a form', () => {
  it('stay the same when other values come and go', () => {
    const names = (values: OtherValue[]) => namedValues(values).map(({ name }) => name)
    expect(names([mora, beta])).toEqual([names([alfa, mora])[1], names([orsa, beta])[1]])
  })
  it('are never the same for two', () =>
    expect(
      new Set(namedValues([mora, mora, added('', 'owner', 'A'), added('', 'owner', 'A')]).map(({ name }) => name)).size,
    ).toBe(4))
})

describe('a mended draft', () => {
  const name = namedValues(fields.values)[1]?.name ?? ''
  it('is as it was where the form says nothing', () => expect(mend({})).toEqual(fields.values))
  it('has the new value, which a person has said', () =>
    expect(mend({ [name]: ' Mora kommun\r\n' })[1]).toEqual({ ...mora, value: 'Mora kommun', isAccepted: true }))
  it('is as it was when a field of one line has lost the breaks of its value', () => {
    const broken = { values: [{ ...mora, value: 'Mora\n  kommun' }] }
    const [field] = namedValues(broken.values)
    expect(mendOther('networks', broken, { [field?.name ?? '']: 'Mora kommun' })).toEqual([field])
  })
  it('lacks what was emptied', () => expect(mend({ [name]: ' ' })).toEqual([alfa, orsa, beta]))
  it('is no surer for a form that only shows it', () =>
    expect(mend({ [name]: 'Mora', [`ok-${name}`]: 'nej' })).toEqual(fields.values))
  it('is accepted by a tick', () => expect(mend({ [`ok-${name}`]: 'ja' })[1]).toEqual({ ...mora, isAccepted: true }))
  it('takes one more of what may be many, in its own group', () =>
    expect(told({ 'n-networks-1-members': 'Sala' })).toEqual([...told({}), 'networks 1 members Sala']))
  it('takes a new group, numbered after the last', () =>
    expect(told({ 'n-networks-ny-name': 'Gamma', 'n-networks-ny-members': 'Sala' }).slice(-2)).toEqual([
      ...['networks 3 name Gamma', 'networks 3 members Sala'],
    ]))
  it('takes what was typed where another has written since, once', () => {
    const since = { values: [...fields.values, added('', 'owner', 'Mora kommun')] }
    const owners = mendOther('networks', since, { 'n--owner': 'Orsa kommun' }).filter(
      ({ value }) => value.field === 'owner',
    )
    expect(owners.map(({ value }) => value.value)).toEqual(['Orsa kommun'])
  })
  it('leaves aside what it has no field for', () =>
    expect(mend({ 'v-x': 'x', 'n--nothing': 'x', 'n-networks-7-name': 'x', 'n-visit-host': 'x' })).toEqual(
      fields.values,
    ))
})

it('accepts all that is sure and nothing else', () =>
  expect(acceptSure(fields).values.map(({ isAccepted }) => isAccepted)).toEqual([true, undefined, true, true]))

it('what was typed is what differs from the form as it was opened', () => {
  const [first, second] = namedValues(fields.values).map(({ name }) => name)
  const given = { [first ?? '']: 'Alfa', [second ?? '']: 'Mora kommun', 'n--owner': 'Sala', version: '1' }
  expect(typedSince(fields, given)).toEqual({ [second ?? '']: 'Mora kommun', 'n--owner': 'Sala', version: '1' })
})

describe('groups on the page', () => {
  it('are called by what they are of, and there is room for one more', () =>
    expect(groupsOf('networks', namedValues(fields.values)).map(({ title, isNew }) => [title, isNew])).toEqual([
      ...[
        ['Om handlingen', false],
        ['Nätverk: Alfa', false],
        ['Nätverk: Beta', false],
        ['Nätverk', true],
      ],
    ]))
  it('offer a visit once', () => {
    const visits = (values: OtherValue[]) =>
      groupsOf('news', namedValues(values))
        .filter(({ known }) => known.group === 'visit')
        .map(({ isNew }) => isNew)
    expect(visits([])).toEqual([true])
    expect(visits([read('visit', 'host', 'Mora', 0)])).toEqual([false])
  })
})

const refusals = (kind: Parameters<typeof problemsOf>[0], values: OtherValue[]) =>
  problemsOf(kind, namedValues(values), { values }).map(({ refusal }) => refusal)

describe('what can’t be confirmed', () => {
  it.each([
    ['day-wrong', 'agreement', added('', 'signedOn', '5 december')],
    ['day-wrong', 'agreement', added('', 'signedOn', '2022-02-30')],
    ['time-wrong', 'summons', added('', 'start', '9.00')],
    ['count-wrong', 'promises', added('', 'dialogueCount', 'fem')],
    ['count-wrong', 'survey', added('', 'year', '2022,5')],
    ['first-missing', 'networks', added('networks 1', 'members', 'Mora')],
    ['first-missing', 'news', added('visit, participants 1', 'role', 'chef')],
  ] as const)('%s in a %s', (refusal, kind, value) => expect(refusals(kind, [value])).toEqual([refusal]))

  it.each(['101', '100,1', '-1', 'hälften', '7,'])('a share of %j', (share) =>
    expect(refusals('survey', [added('results 1', 'asked', 'x'), added('results 1', 'share', share)])).toEqual([
      'share-wrong',
    ]),
  )
  it('a document that says nothing, unless it is of no known kind', () =>
    expect([refusals('promises', []), refusals('other', [])]).toEqual([['nothing-told'], []]))
  it('more than anybody has seen', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => read('', 'promises', 'x', at))
    expect([refusals('promises', many(mostShown)), refusals('promises', many(mostShown + 1))]).toEqual([
      [],
      ['too-many'],
    ])
  })
  it('a value that is too long, unless it was read so', () => {
    const [fits, endless] = ['x'.repeat(longestValue), 'x'.repeat(longestValue + 1)].map((words) =>
      read('', 'lead', words, 0),
    )
    const of = (value: OtherValue | undefined, before: OtherValue[]) =>
      tooLong(namedValues(value ? [value] : []), { values: before }).map(({ refusal }) => refusal)
    expect([of(fits, []), of(endless, []), of(endless, endless ? [endless] : [])]).toEqual([[], ['too-long'], []])
  })
})

it.each(['0', '100', '61', '7,5', '7.5'])('a share of %j is one', (share) =>
  expect(refusals('survey', [added('results 1', 'asked', 'x'), added('results 1', 'share', share)])).toEqual([]),
)

describe('what is kept', () => {
  const text = 'Alfa och Mora'
  const day = { ...read('', 'signedOn', '2022-12-05', 0), words: { start: 0, end: 4 } }
  it('points at its words when it is as it was read, also where the words say it otherwise', () =>
    expect(confirmedFields({ values: [day] }, { values: [day] }, text).values).toEqual([day]))
  it('points at none when it says something else', () =>
    expect(
      confirmedFields({ values: [{ ...day, value: '2022-12-06' }] }, { values: [day] }, text).values[0]?.words,
    ).toBeNull())
  it('points at them when they still say it', () => {
    const both = { ...read('', 'title', text, 0) }
    expect(
      confirmedFields({ values: [{ ...both, value: 'Mora' }] }, { values: [both] }, text).values[0]?.words,
    ).toEqual(both.words)
  })
})
