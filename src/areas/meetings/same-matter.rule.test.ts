import { describe, expect, it } from 'vitest'
import { proposeSameMatter, readyItem } from './same-matter.rule.ts'
import type { ComparedItem } from './same-matter.ts'

let count = 0
const anItem = (change: Partial<ComparedItem>) => {
  const day = change.day ?? '2022-10-28'
  const id = change.id ?? `item-${++count}`
  const item = { id, matterId: null, meetingId: `m-${day}`, day, title: 'Belysning vid stationerna', notes: '' }
  return readyItem({ ...item, isTabled: false, deferredTo: '', ...change })
}
const later = (change: Partial<ComparedItem> = {}) => anItem({ id: 'later', day: '2022-12-02', ...change })
const proposed = (one: Partial<ComparedItem>, ...earlier: Partial<ComparedItem>[]) =>
  proposeSameMatter(later(one), earlier.map(anItem))
const ids = (...given: Parameters<typeof proposed>) => proposed(...given).map(({ earlierItemId }) => earlierItemId)
const other = { title: 'Nya kameror' }

describe('the same title', () => {
  it('is proposed, in its own words', () =>
    expect(proposed({}, { id: 'a' }, { ...other, id: 'b' })).toEqual([
      { itemId: 'later', earlierItemId: 'a', weight: 60, reason: 'Samma rubrik: ”Belysning vid stationerna”.' },
    ]))
  it('is known however it is written', () =>
    expect(proposed({ title: 'Forts. Belysningen vid stationerna' }, { id: 'a' })[0]?.reason).toBe(
      'Rubrikerna säger samma sak: ”Forts. Belysningen vid stationerna” och ”Belysning vid stationerna”.',
    ))
  it('is proposed of its latest meeting only', () =>
    expect(ids({}, { id: 'a', day: '2022-06-10' }, { id: 'b' }, { id: 'c', day: '2022-01-14' })).toEqual(['b']))
  it('is not proposed of a meeting that is not earlier', () =>
    expect(ids({}, { day: '2022-12-02' }, { day: '2023-01-20' })).toEqual([]))
  it('is not proposed of the matter that it is already', () =>
    expect(ids({ matterId: 'm' }, { matterId: 'm', id: 'a' }, { matterId: 'n', id: 'b' })).toEqual(['b']))
  it.each([
    ['2019-11-27', []],
    ['2019-11-28', ['a']],
  ])('of %s, years ago', (day, expected) => expect(ids({}, { day, id: 'a' }, { ...other, day })).toEqual(expected))
  it('says nothing where it comes at every meeting', () => {
    const often = ['2021-10-01', '2021-12-01', '2022-02-01', '2022-04-01'].map((day) => ({ day }))
    expect(ids({}, ...often)).toEqual([])
    expect(ids({}, ...often.slice(1))).toHaveLength(1)
  })
  it.each(['Mötets öppnande', 'Val av justerare', 'Övriga frågor', 'Nästa möte', 'Föregående protokoll'])(
    'says nothing of a standing item: %s',
    (title) => expect(ids({ title, notes: 'Vid föregående möte togs detta upp.' }, { title })).toEqual([]),
  )
})

describe('words that point back', () => {
  it('to the day, of an item that was put off then', () =>
    expect(
      proposed({ title: 'Lamporna', notes: 'Bordlagd den 28 oktober 2022.' }, { id: 'a', isTabled: true }, other),
    ).toEqual([
      expect.objectContaining({
        earlierItemId: 'a',
        reason: 'Här står ”Bordlagd den 28 oktober 2022”: den dagen hölls ett möte, och punkten sköts upp där.',
      }),
    ]))
  it('to a day when two were put off, tell the one whose title is kindred', () => {
    const tabled = [
      { id: 'a', isTabled: true },
      { ...other, id: 'b', isTabled: true },
    ]
    expect(ids({ title: 'Lamporna', notes: 'Bordlagd den 28 oktober 2022.' }, ...tabled)).toEqual([])
    expect(ids({ title: 'Kameror', notes: 'Bordlagd den 28 oktober 2022.' }, ...tabled)).toEqual([])
    expect(ids({ title: 'Nya kameror i Salem', notes: 'Bordlagd den 28 oktober 2022.' }, ...tabled)).toEqual(['b'])
  })
  it('to the meeting before, and not to one before that', () => {
    const notes = 'Frågan bordlades vid föregående möte.'
    const tabled = { isTabled: true, id: 'a', day: '2022-06-10' }
    expect(ids({ title: 'Lamporna', notes }, tabled, { ...other, day: '2022-06-10' })).toEqual(['a'])
    expect(ids({ title: 'Lamporna', notes }, tabled, { ...other, day: '2022-10-28' })).toEqual([])
    expect(proposed({ notes }, tabled, other)[0]?.weight).toBe(60)
  })
  it('lift a title that is only kindred', () => {
    const title = 'Belysning vid stationerna i Salem'
    expect(ids({ title }, { id: 'a' })).toEqual([])
    expect(ids({ title, notes: 'Togs upp den 28 oktober.' }, { id: 'a' })).toEqual(['a'])
    expect(ids({ title: 'Något annat', notes: 'Togs upp den 28 oktober.' }, { id: 'a' })).toEqual([])
  })
  it('say the most where they say that it was put off', () => {
    const notes = 'Vid mötet den 28 oktober var alla där. Bordlagd den 28 oktober 2022.'
    expect(proposed({ notes }, { id: 'a', isTabled: true })[0]?.weight).toBe(100)
  })
  it('in the title itself', () =>
    expect(proposed({ title: 'Föregående möte: Belysning vid stationerna' }, { id: 'a' })).toEqual([
      expect.objectContaining({ earlierItemId: 'a', weight: 80, reason: expect.stringContaining('28 oktober 2022') }),
    ]))
})

describe('an item that was put off to', () => {
  const title = 'Belysning vid stationerna i Salem'
  it.each([
    ['2 december', ['a']],
    ['mötet den 2 december 2022', ['a']],
    ['nästa ledningsgruppsmöte', ['a']],
    ['3 december', []],
    ['hösten', []],
  ])('%s is proposed at that meeting where the titles are kindred', (deferredTo, expected) => {
    expect(ids({ title }, { id: 'a', isTabled: true, deferredTo })).toEqual(expected)
    expect(ids(other, { id: 'a', isTabled: true, deferredTo })).toEqual([])
  })
  it('the next meeting is not proposed at the one after that', () =>
    expect(ids({ title }, { id: 'a', isTabled: true, deferredTo: 'nästa möte', day: '2022-06-10' }, other)).toEqual([]))
  it('the next meeting, under a standing title, is proposed there', () => {
    const standing = { title: 'Ekonomisk rapport' }
    expect(ids(standing, { ...standing, id: 'a', isTabled: true, deferredTo: 'nästa möte' })).toEqual(['a'])
    expect(ids(standing, { ...standing, id: 'a', isTabled: true, deferredTo: 'hösten' })).toEqual([])
  })
})

it('proposes three at the most, the likeliest first', () => {
  const title = 'Trygghetsvandringar på stationen'
  const kindred = ['Trygghetsvandringar', 'Trygghetsvandringar i Salem', 'Trygghetsvandringar i Tumba'].map(
    (words) => ({
      ...{ title: words, id: words, isTabled: true, deferredTo: 'nästa möte' },
    }),
  )
  const notes = 'Bordlagd den 28 oktober 2022.'
  const all = ids({ title: 'Trygghetsvandringar', notes }, ...kindred, { title, id: title, isTabled: true })
  expect([all.length, all[0]]).toEqual([3, 'Trygghetsvandringar'])
})
