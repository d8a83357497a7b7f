import { describe, expect, it } from 'vitest'
import { matterSteps, type Told } from './matter-steps.rule.ts'

type ToldItem = Told['notes']['items'][number]
const agendaItem: ToldItem = {
  number: '3',
  title: 'Lampan',
  text: 'Den är trasig.',
  decisions: [],
  tabling: null,
  isClosed: false,
  matterId: 'lampan',
}
const tabling = { reason: 'Tidsbrist', deferredTo: '' }

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
  it.each([
    ['open', {}],
    ['decided', { decisions: ['Byt den.'] }],
    ['tabled', { tabling }],
    ['tabled', { tabling, decisions: ['Vi väntar.'] }],
    ['closed', { isClosed: true, decisions: ['Byt den.'] }],
  ] as const)('stands as %s after a meeting that left it so', (state, left) =>
    expect(
      matterSteps('lampan', [
        told('2022-10-28', { tabling }),
        told('2022-12-02', { ...left, decisions: [...('decisions' in left ? left.decisions : [])] }),
      ])?.state,
    ).toBe(state),
  )
  it('has no story where no notes tell of it', () =>
    expect(matterSteps('bussen', [told('2022-10-28', {})])).toBeUndefined())
})
