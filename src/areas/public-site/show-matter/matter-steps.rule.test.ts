import { describe, expect, it } from 'vitest'
import { aDecision, aTabling } from '../../../../tests/support/editions.ts'
import { matterSteps, type MatterState, type Told } from './matter-steps.rule.ts'

type ToldItem = Told['notes']['items'][number]
const agendaItem: ToldItem = {
  number: '3',
  title: 'Lampan',
  text: 'Den är trasig.',
  ...{ decisions: [], tabling: null, actions: [], handOvers: [], assignments: [], nominations: [], rounds: [] },
  isClosed: false,
  matterId: 'lampan',
}
const tabling = aTabling('Tidsbrist')

const told = (day: string, ...items: Partial<ToldItem>[]): Told => ({
  path: `/moten/nat/grupp/${day}`,
  notes: {
    day,
    network: { name: 'Nätet', slug: 'nat' },
    body: { name: 'Gruppen', slug: 'grupp' },
    items: items.map((one) => ({ ...agendaItem, ...one })),
  },
})

describe('matterSteps', () => {
  it('takes the items of the matter from each meeting and leaves the others', () => {
    const story = matterSteps('lampan', [
      told('2022-10-28', {}, { matterId: 'bussen' }),
      told('2022-12-02', { number: '5 a' }),
    ])
    expect(story?.steps.map(({ href }) => href)).toEqual([
      '/moten/nat/grupp/2022-10-28#punkt-3',
      '/moten/nat/grupp/2022-12-02#punkt-5-a',
    ])
  })
  it('has the name that the matter had last, and counts how many times it was put off', () => {
    const story = matterSteps('lampan', [
      told('2022-10-28', { tabling }),
      told('2022-12-02', { tabling, title: 'Lampan i tunneln' }),
    ])
    expect(story).toMatchObject({ title: 'Lampan i tunneln', timesTabled: 2, state: 'tabled' })
  })
  it.each<[MatterState, Partial<ToldItem>]>([
    ['open', {}],
    ['decided', { decisions: [aDecision('Byt den.')] }],
    ['open', { decisions: [{ ...aDecision('Vi fick veta.'), kind: 'informed' }] }],
    ['referred-back', { decisions: [{ ...aDecision('Räkna om.'), kind: 'referred-back' }] }],
    ['handed-over', { handOvers: [{ toBody: 'Kommittén', wording: 'Underlag.', wanted: '' }] }],
    ['tabled', { tabling, handOvers: [{ toBody: 'Kommittén', wording: 'Underlag.', wanted: '' }] }],
    ['tabled', { tabling }],
    ['tabled', { tabling, decisions: [aDecision('Vi väntar.')] }],
    ['closed', { isClosed: true, decisions: [aDecision('Byt den.')] }],
  ])('stands as %s after a meeting that left it so', (state, left) =>
    expect(matterSteps('lampan', [told('2022-10-28', { tabling }), told('2022-12-02', left)])?.state).toBe(state),
  )
  it('has no story where no notes tell of it', () =>
    expect(matterSteps('bussen', [told('2022-10-28', {})])).toBeUndefined())
})
