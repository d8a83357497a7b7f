import { describe, expect, it } from 'vitest'
import { problemsOfClosing, restrictionAsked, type AskedRestriction } from './restrict-record.rule.ts'

const record = { bodyId: 'body', isClosed: false, publishedOn: null }
const document = { ...record, bodyId: null }
const one = (id: string) => [{ id, name: id }]
const circles = { bodies: one('body'), organisations: one('huddinge'), people: [...one('maja'), ...one('bo')] }
const asked: AskedRestriction = {
  ...{ level: 'persons', bodyId: '', organisationId: '', personIds: ['maja'] },
  ...{ law: 'OSL 18:1', since: '2026-03-06', decidedBy: 'Kommunstyrelsen' },
}
type Known = Partial<Parameters<typeof problemsOfClosing>[0]>
const problems = (change: Partial<AskedRestriction>, known: Known = {}) =>
  problemsOfClosing({ record, circles, today: '2026-03-06', ...known }, { ...asked, ...change })

describe('what stands in the way of closing', () => {
  it('is nothing when the ground is whole', () => expect(problems({})).toEqual([]))
  it.each<[string, Partial<AskedRestriction>, Known, string[]]>([
    ['no circle', { level: '' }, {}, ['level-missing']],
    ['no person', { personIds: [] }, {}, ['people-missing']],
    ['a person who is not there', { personIds: ['maja', 'eva'] }, {}, ['people-missing']],
    ['no organisation', { level: 'organisation' }, {}, ['organisation-missing']],
    ['no member', { level: 'organisation', organisationId: 'nacka' }, {}, ['organisation-missing']],
    ['a document to no body', { level: 'body' }, { record: document }, ['body-missing']],
    ['a document to a body of another network', { level: 'body', bodyId: 'x' }, { record: document }, ['body-missing']],
    ['no law', { law: '' }, {}, ['law-missing']],
    ['no day', { since: '' }, {}, ['since-missing']],
    ['a day to come', { since: '2026-03-07' }, {}, ['since-to-come']],
    ['nobody who decided', { decidedBy: '' }, {}, ['decided-by-missing']],
    ['all at once', { level: '', law: '', decidedBy: '' }, {}, ['level-missing', 'law-missing', 'decided-by-missing']],
    ['a record that is closed', { law: '' }, { record: { ...record, isClosed: true } }, ['closed-already']],
    ['published words', {}, { record: { ...record, publishedOn: '2026-01-01' } }, ['published']],
  ])('%s', (_, change, known, expected) => expect(problems(change, known)).toEqual(expected))
  it.each<[string, Partial<AskedRestriction>, Known]>([
    ['an item to its own body', { level: 'body', personIds: [] }, {}],
    ['a document to a body', { level: 'body', bodyId: 'body' }, { record: document }],
    ['a member', { level: 'organisation', organisationId: 'huddinge' }, {}],
  ])('is nothing for %s', (_, change, known) => expect(problems(change, known)).toEqual([]))
})

describe('the restriction', () => {
  it('keeps what belongs to its circle and drops the rest', () => {
    const all = { ...asked, bodyId: 'body', organisationId: 'huddinge', personIds: ['maja', 'maja', 'bo'] }
    const ground = { law: 'OSL 18:1', since: '2026-03-06', decidedBy: 'Kommunstyrelsen' }
    const nobody = { organisationId: null, personIds: [] }
    expect(restrictionAsked(record, 'persons', all)).toEqual({
      ...{ ...ground, ...nobody, level: 'persons', bodyId: 'body', personIds: ['maja', 'bo'] },
    })
    expect(restrictionAsked(document, 'body', all)).toEqual({ ...ground, ...nobody, level: 'body', bodyId: 'body' })
    expect(restrictionAsked(document, 'organisation', all)).toEqual({
      ...{ ...ground, ...nobody, level: 'organisation', bodyId: null, organisationId: 'huddinge' },
    })
  })
})
