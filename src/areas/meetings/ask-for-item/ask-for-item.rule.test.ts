import { expect, it } from 'vitest'
import { askedItem, type TypedRequest } from './ask-for-item.rule.ts'

const typed: TypedRequest = {
  ...{ title: 'Belysning', background: 'Det är mörkt.', minutes: '15', presenter: 'Eva Ek' },
  ...{ organisation: 'Ekby kommun', isIfTime: 'ja', meetingId: 'm2' },
}
const ask = (change: Partial<TypedRequest>) => askedItem({ ...typed, ...change }, ['m1', 'm2'])

it('is what was typed', () => {
  expect(ask({})).toEqual({
    ok: true,
    value: {
      ...{ title: 'Belysning', background: 'Det är mörkt.', plannedMinutes: 15, presenter: 'Eva Ek' },
      ...{ organisationName: 'Ekby kommun', isIfTime: true, meetingId: 'm2' },
    },
  })
  expect(ask({ meetingId: '', isIfTime: '', minutes: '' })).toMatchObject({
    value: { meetingId: null, isIfTime: false, plannedMinutes: null },
  })
})

it.each<[string, Partial<TypedRequest>, string]>([
  ['no title', { title: '' }, 'title-missing'],
  ['an endless title', { title: 'a'.repeat(301) }, 'title-long'],
  ['an endless background', { background: 'a'.repeat(20_001) }, 'background-long'],
  ['minutes in words', { minutes: 'en stund' }, 'minutes-wrong'],
  ['an endless name', { presenter: 'a'.repeat(201) }, 'name-long'],
  ['an endless organisation', { organisation: 'a'.repeat(201) }, 'name-long'],
  ['a meeting that is not to come', { meetingId: 'm3' }, 'meeting-unknown'],
])('refuses %s', (_case, change, refusal) => expect(ask(change)).toEqual({ ok: false, refusal }))
