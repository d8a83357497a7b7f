import { describe, expect, it } from 'vitest'
import { conflictsOf, conflictWords, overlap, type OtherMeeting, type Slot } from './conflict.rule.ts'

const hour = (time: string) => new Date(`2026-03-06T${time}:00+01:00`)
const slot = (from: string, to: string, day = '2026-03-06'): Slot => ({
  ...{ day, startsAt: from ? hour(from) : null, endsAt: to ? hour(to) : null },
})
const other = (change: Partial<OtherMeeting> = {}): OtherMeeting => ({
  ...{ id: 'm', bodyName: 'Styrgruppen', isOwn: false, people: 5, ...slot('10:00', '12:00') },
  ...change,
})
const wordsOf = (one: Slot, meetings: OtherMeeting[]) => conflictsOf([one], meetings)[0]?.map(conflictWords)

describe('overlap', () => {
  it.each([
    ['08:30', '10:00', false],
    ['08:30', '10:01', true],
    ['11:59', '13:00', true],
    ['12:00', '13:00', false],
    ['08:30', '', true],
    ['12:00', '', false],
    ['', '', false],
  ])('of %s–%s with 10–12 is %s', (from, to, is) => expect(overlap(slot(from, to), slot('10:00', '12:00'))).toBe(is))
  it('is not known of a meeting without hours', () => expect(overlap(slot('09:00', ''), slot('', ''))).toBe(false))
})

describe('conflictsOf', () => {
  it('names the body, its hours and how many sit in both', () =>
    expect(wordsOf(slot('09:00', '11:00'), [other()])).toEqual([
      'Styrgruppen kl. 10.00–12.00 samma tid, med 5 av personerna',
    ]))
  it('tells the same day from the same hours', () =>
    expect(wordsOf(slot('08:00', '09:00'), [other({ people: 1 })])).toEqual([
      'Styrgruppen kl. 10.00–12.00 samma dag, med en av personerna',
    ]))
  it('says nothing of meetings where nobody is the same, or on other days', () => {
    expect(wordsOf(slot('10:00', '12:00'), [other({ people: 0 })])).toEqual([])
    expect(wordsOf(slot('10:00', '12:00', '2026-03-05'), [other()])).toEqual([])
  })
  it('tells of the body’s own meeting, whoever sits in it, and of the holiday first', () =>
    expect(
      wordsOf({ day: '2026-04-03', startsAt: null, endsAt: null }, [
        other({ day: '2026-04-03', isOwn: true, people: 0, startsAt: null, endsAt: null }),
      ]),
    ).toEqual(['Långfredagen', 'Organet har redan ett möte']))
})
