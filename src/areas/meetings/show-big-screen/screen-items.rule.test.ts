import { describe, expect, it } from 'vitest'
import { withoutPapers } from '../item-papers.ts'
import { screenItems } from './screen-items.rule.ts'

const anItem = (position: number) => ({
  ...withoutPapers,
  ...{ id: `p${position}`, position, number: String(position), title: `Punkt ${position}`, notes: 'Ord', version: 1 },
  ...{ matterId: null, matterStatus: null, timesTabledBefore: 0, tabledOn: null, decisions: [], tabling: null },
  ...{ isClosedHere: false, source: null },
})
type Agenda = Parameters<typeof screenItems>[0]
// Other facts of an item than these are nothing to the screen.
const agenda = [3, 1, 2].map(anItem) as unknown as Agenda

describe('the big screen', () => {
  it('shows where the meeting is and what comes after, in the order of the agenda', () =>
    expect(screenItems(agenda, [], 'p2')).toMatchObject({
      count: 3,
      current: { number: '2', title: 'Punkt 2', notes: 'Ord' },
      next: { number: '3' },
    }))

  it('shows what comes first before the meeting has come to anything', () =>
    expect(screenItems(agenda, [], null)).toMatchObject({ current: undefined, next: { number: '1' } }))

  it('shows nothing after the last', () => expect(screenItems(agenda, [], 'p3').next).toBeUndefined())

  it('shows no word of an item that is closed to anybody, also when the one who looks may read it', () => {
    const closed = [{ id: 'p2', position: 2, number: '2' }]
    expect(screenItems(agenda, closed, 'p2').current).toEqual({ isClosed: true, number: '2' })
    expect(screenItems(agenda, closed, 'p1')).toMatchObject({ count: 3, next: { isClosed: true, number: '2' } })
    const withoutIt = agenda.filter(({ id }) => id !== 'p2')
    expect(screenItems(withoutIt, closed, 'p2').current).toEqual({ isClosed: true, number: '2' })
  })
})
