import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay } from '#platform/time.ts'
import type { Slot } from '../conflict.rule.ts'
import type { DatePoll, PollAnswer, PollAnswers, PollOption } from '../date-poll.ts'
import { slotTimes, type SlotRefusal, type TypedSlot } from '../slot-times.rule.ts'

/** How many days a poll can ask about. */
export const mostOptions = 10

export type TypedPoll = { title: string; place: string; closesOn: string; options: readonly TypedSlot[] }
export type PollRefusal =
  'title-missing' | 'too-long' | 'closes-wrong' | 'options-few' | 'options-same' | 'day-passed' | SlotRefusal
export type NewPoll = { title: string; place: string; closesOn: string | null; options: Slot[] }

/** What went wrong, and in which of the rows of days, counted from 0. */
export type PollProblem = { refusal: PollRefusal; row?: number }

const isEmpty = ({ day, starts, ends }: TypedSlot) => `${day}${starts}${ends}` === ''
const keyOf = ({ day, startsAt }: Slot) => `${day} ${startsAt?.toISOString() ?? ''}`

function optionsOf(rows: readonly TypedSlot[], today: string): { options: Slot[] } | { problem: PollProblem } {
  const options: Slot[] = []
  for (const [row, typed] of rows.entries()) {
    if (isEmpty(typed)) continue
    const slot = slotTimes(typed)
    if (!slot.ok) return { problem: { refusal: slot.refusal, row } }
    if (slot.value.day < today) return { problem: { refusal: 'day-passed', row } }
    if (options.some((other) => keyOf(other) === keyOf(slot.value)))
      return { problem: { refusal: 'options-same', row } }
    options.push(slot.value)
  }
  // Two on a day keep the order in which they were typed where their hours do not tell.
  const ordered = options.sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
  return ordered.length < 2 ? { problem: { refusal: 'options-few' } } : { options: ordered }
}

/** The poll as it was typed; rows of days that are left empty are left out. */
export function newPoll(typed: TypedPoll, today: string): { poll: NewPoll } | { problem: PollProblem } {
  const { title, place, closesOn } = typed
  if (title === '') return { problem: { refusal: 'title-missing' } }
  if (title.length > 200 || place.length > 300) return { problem: { refusal: 'too-long' } }
  if (closesOn !== '' && (!isDay(closesOn) || closesOn < today)) return { problem: { refusal: 'closes-wrong' } }
  const rows = optionsOf(typed.options, today)
  return 'problem' in rows ? rows : { poll: { title, place, closesOn: closesOn || null, options: rows.options } }
}

export type AnswerRefusal = 'poll-closed' | 'too-late' | 'nothing-answered'
const isAnswer = (text: string | undefined): text is PollAnswer => text === 'yes' || text === 'maybe' || text === 'no'

/** One person's answers, by option; as long as the poll is open, and not after its last day. */
export function givenAnswers(
  { options, isClosed, closesOn }: Pick<DatePoll, 'options' | 'isClosed' | 'closesOn'>,
  answerTo: (optionId: string) => string | undefined,
  today: string,
): Result<{ optionId: string; answer: PollAnswer }[], AnswerRefusal> {
  if (isClosed) return refuse('poll-closed')
  if (closesOn !== null && today > closesOn) return refuse('too-late')
  const given = options.flatMap(({ id }) => {
    const answer = answerTo(id)
    return isAnswer(answer) ? [{ optionId: id, answer }] : []
  })
  return given.length > 0 ? ok(given) : refuse('nothing-answered')
}

export type Counted = PollOption & Record<PollAnswer, number>

/** How many said what of each option. */
export const countAnswers = (options: readonly PollOption[], people: readonly PollAnswers[]): Counted[] =>
  options.map((option) => {
    const said = (answer: PollAnswer) => people.filter(({ answers }) => answers[option.id] === answer).length
    return { ...option, yes: said('yes'), maybe: said('maybe'), no: said('no') }
  })
