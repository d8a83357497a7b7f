import type { Procedure } from './recorded-facts.ts'
import { lawfulLastDay, plusDays, weeksAfter } from './lawful-day.rule.ts'

/** A board (sv. anslagstavla) with the notice of approved notes; empty days while it is not up or not down. */
export type NoticeBoard = { name: string; postedOn: string; takenDownOn: string }

export type DeadlineAct = 'approve' | 'post' | 'appeal' | 'take-down'

/**
 * One thing that has its day. `day` is empty while it can't be counted yet; `doneOn` is empty until it is done. Days are
 * YYYY-MM-DD of Stockholm.
 */
export type Deadline = {
  act: DeadlineAct
  day: string
  doneOn: string
  state: 'done' | 'late' | 'done-late' | 'coming' | 'waiting'
  law: string
  /** Whose board, where each member has its own. */
  boardName?: string
}

export type Counted = {
  procedure: Procedure
  meetingDay: string
  /** Empty until the notes are approved. */
  approvedOn: string
  boards: readonly NoticeBoard[]
  today: string
}

function stateOf(day: string, doneOn: string, today: string): Deadline['state'] {
  if (doneOn) return day && doneOn > day ? 'done-late' : 'done'
  if (!day) return 'waiting'
  return today > day ? 'late' : 'coming'
}

const lawOfApproval: Record<Exclude<Procedure, 'network'>, string> = {
  council: 'kommunallagen 5 kap. 69 §',
  committee: 'kommunallagen 5 kap. 69 § och 6 kap. 35 §',
  'joint-committee': 'kommunallagen 5 kap. 69 §, 6 kap. 35 § och 9 kap. 23 §',
}
const lawOfNotice = 'kommunallagen 8 kap. 12 §'

/** The day of the notice from which the time for appeal runs: of a joint committee, that of the last member's board. */
export function noticeDay(boards: readonly NoticeBoard[]): string {
  if (boards.length === 0 || boards.some(({ postedOn }) => postedOn === '')) return ''
  return boards.map(({ postedOn }) => postedOn).reduce((latest, day) => (day > latest ? day : latest))
}

/** The last day to appeal (sv. laglighetsprövning): three weeks from the notice, KL 13:5, moved off holidays. */
export const lastDayOfAppeal = (boards: readonly NoticeBoard[]): string => {
  const from = noticeDay(boards)
  return from && lawfulLastDay(weeksAfter(from, 3))
}

function approval({ procedure, meetingDay, approvedOn, today }: Counted): Deadline[] {
  if (procedure === 'network') return []
  const day = plusDays(meetingDay, 14)
  const law = lawOfApproval[procedure]
  return [{ act: 'approve', day, doneOn: approvedOn, state: stateOf(day, approvedOn, today), law }]
}

const posting = ({ approvedOn, boards, today }: Counted): Deadline[] =>
  boards.map(({ name, postedOn }) => {
    const day = approvedOn && plusDays(approvedOn, 2)
    return {
      act: 'post',
      boardName: name,
      day,
      doneOn: postedOn,
      state: stateOf(day, postedOn, today),
      law: lawOfNotice,
    }
  })

function appeal({ procedure, boards, today }: Counted): Deadline {
  const day = lastDayOfAppeal(boards)
  const isOver = day !== '' && today > day
  const law =
    procedure === 'joint-committee' ? 'kommunallagen 9 kap. 32 § och 13 kap. 5 §' : 'kommunallagen 13 kap. 5 §'
  const state = isOver ? 'done' : stateOf(day, '', today)
  return { act: 'appeal', day, doneOn: '', state, law }
}

/** A notice may be taken down the day after the last day to appeal; taken down before, it was taken down too early. */
const takingDown = ({ boards, today }: Counted): Deadline[] =>
  boards.map(({ name, takenDownOn }) => {
    const last = lastDayOfAppeal(boards)
    const day = last && plusDays(last, 1)
    const isEarly = takenDownOn !== '' && (day === '' || takenDownOn < day)
    const open = day !== '' && today >= day ? 'coming' : 'waiting'
    const state = takenDownOn ? (isEarly ? 'late' : 'done') : open
    return { act: 'take-down', boardName: name, day, doneOn: takenDownOn, state, law: lawOfNotice }
  })

/** The days that a formal body has to hold after a meeting, in order; none for a network, which has rules of its own. */
export const deadlines = (counted: Counted): Deadline[] =>
  counted.procedure === 'network'
    ? []
    : [...approval(counted), ...posting(counted), appeal(counted), ...takingDown(counted)]
