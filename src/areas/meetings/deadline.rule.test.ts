import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlines, lastDayOfAppeal, noticeDay, type NoticeBoard, type Counted } from './deadline.rule.ts'
import { isDayOff, plusDays } from './lawful-day.rule.ts'

const aNoticeBoard = (overrides: Partial<NoticeBoard> = {}): NoticeBoard => ({
  name: 'Ekby',
  postedOn: '',
  takenDownOn: '',
  ...overrides,
})
const counted: Counted = {
  ...{
    procedure: 'committee',
    meetingDay: '2026-03-02',
    approvedOn: '',
    boards: [aNoticeBoard()],
    today: '2026-03-03',
  },
}
const rows = (overrides: Partial<Counted> = {}) =>
  deadlines({ ...counted, ...overrides }).map(({ act, day, state }) => `${act} ${day || '–'} ${state}`)

describe('the days after a meeting', () => {
  it('are counted one from the other', () => {
    expect(rows()).toEqual(['approve 2026-03-16 coming', 'post – waiting', 'appeal – waiting', 'take-down – waiting'])
    expect(rows({ approvedOn: '2026-03-10', today: '2026-03-10' })).toEqual([
      ...['approve 2026-03-16 done', 'post 2026-03-12 coming', 'appeal – waiting', 'take-down – waiting'],
    ])
    const posted = { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-12' })] }
    expect(rows({ ...posted, today: '2026-03-12' })).toEqual([
      ...[
        'approve 2026-03-16 done',
        'post 2026-03-12 done',
        'appeal 2026-04-02 coming',
        'take-down 2026-04-03 waiting',
      ],
    ])
  })

  it.each([
    ['approval on the fourteenth day is in time (KL 5:69)', { approvedOn: '2026-03-16' }, 0, 'approve 2026-03-16 done'],
    ['approval on the fifteenth is late', { approvedOn: '2026-03-17' }, 0, 'approve 2026-03-16 done-late'],
    ['no approval on the fourteenth day is not late yet', { today: '2026-03-16' }, 0, 'approve 2026-03-16 coming'],
    ['no approval on the fifteenth is late', { today: '2026-03-17' }, 0, 'approve 2026-03-16 late'],
    [
      'a notice on the second day is in time (KL 8:12)',
      { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-12' })] },
      ...([1, 'post 2026-03-12 done'] as const),
    ],
    [
      'a notice on the third is late',
      { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-13' })] },
      ...([1, 'post 2026-03-12 done-late'] as const),
    ],
    [
      'an appeal can be sent on its last day (KL 13:5)',
      { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-12' })], today: '2026-04-02' },
      ...([2, 'appeal 2026-04-02 coming'] as const),
    ],
    [
      'and not after it',
      { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-12' })], today: '2026-04-03' },
      ...([2, 'appeal 2026-04-02 done'] as const),
    ],
    [
      'a notice taken down on the last day was taken down too early',
      {
        approvedOn: '2026-03-10',
        boards: [aNoticeBoard({ postedOn: '2026-03-12', takenDownOn: '2026-04-02' })],
        today: '2026-05-01',
      },
      ...([3, 'take-down 2026-04-03 late'] as const),
    ],
    [
      'and the day after, in time',
      {
        approvedOn: '2026-03-10',
        boards: [aNoticeBoard({ postedOn: '2026-03-12', takenDownOn: '2026-04-03' })],
        today: '2026-05-01',
      },
      ...([3, 'take-down 2026-04-03 done'] as const),
    ],
    [
      'a notice whose time is out waits to be taken down',
      { approvedOn: '2026-03-10', boards: [aNoticeBoard({ postedOn: '2026-03-12' })], today: '2026-04-03' },
      ...([3, 'take-down 2026-04-03 coming'] as const),
    ],
  ] as const)('%s', (_case, overrides, at, row) => expect(rows({ ...overrides })[at]).toBe(row))

  it('are no business of a network’s (its own rules, not KL)', () => expect(rows({ procedure: 'network' })).toEqual([]))

  it.each([
    ['council', 'kommunallagen 5 kap. 69 §'],
    ['committee', 'kommunallagen 5 kap. 69 § och 6 kap. 35 §'],
    ['joint-committee', 'kommunallagen 5 kap. 69 §, 6 kap. 35 § och 9 kap. 23 §'],
  ] as const)('of a %s name the law', (procedure, law) =>
    expect(deadlines({ ...counted, procedure })[0]?.law).toBe(law),
  )
})

describe('a joint committee (KL 9:32, 13:5)', () => {
  const boards = [
    aNoticeBoard({ name: 'Ekby', postedOn: '2026-03-11' }),
    aNoticeBoard({ name: 'Sjöby', postedOn: '2026-03-13' }),
  ]
  it('counts from the last member’s board', () => {
    expect(noticeDay(boards)).toBe('2026-03-13')
    // Three weeks on is Good Friday; Easter goes by.
    expect(lastDayOfAppeal(boards)).toBe('2026-04-07')
  })
  it('does not count before it is up on every board', () => {
    expect(noticeDay([...boards, aNoticeBoard({ name: 'Åby' })])).toBe('')
    expect(
      rows({
        procedure: 'joint-committee',
        approvedOn: '2026-03-10',
        boards: [...boards, aNoticeBoard({ name: 'Åby' })],
      }),
    ).toEqual([
      ...['approve 2026-03-16 done', 'post 2026-03-12 done', 'post 2026-03-12 done-late', 'post 2026-03-12 coming'],
      ...['appeal – waiting', 'take-down – waiting', 'take-down – waiting', 'take-down – waiting'],
    ])
  })
  it('has no day at all without a board', () => expect(lastDayOfAppeal([])).toBe(''))

  const days = fc.integer({ min: 0, max: 366 * 60 }).map((count) => plusDays('2017-01-01', count))
  it('gives at least three weeks from every board, on a working day, whatever the year', () =>
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), (posted) => {
        const last = lastDayOfAppeal(posted.map((postedOn) => aNoticeBoard({ postedOn })))
        for (const day of posted) expect(last >= plusDays(day, 21)).toBe(true)
        expect(isDayOff(last)).toBe(false)
        expect(last <= plusDays(posted.sort().at(-1) ?? '', 27)).toBe(true)
      }),
    ))
})
