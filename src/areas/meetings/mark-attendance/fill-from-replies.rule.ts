import type { Answer, Invitation } from '../invitation.ts'
import { wholeAttendance, type Attendance } from '../meeting.ts'
import { standsBy } from '../presence.rule.ts'
import { standingReply } from '../reply.rule.ts'
import { nameOfSubstitute } from '../reply-words.ts'

export type Called = Pick<
  Invitation,
  'personId' | 'name' | 'organisation' | 'itemId' | 'substitutesFor' | 'calledSequence' | 'replies'
>
export type Filling = {
  absentIds: string[]
  /** Substitutes on the list who stood by until now, and whom they come instead of. */
  calledIn: { id: string; substitutesFor: string }[]
  added: Omit<Attendance, 'id'>[]
}

const isSame = ({ personId, name }: Pick<Attendance, 'personId' | 'name'>, called: Called) =>
  personId === called.personId || (personId === null && name === called.name)

/** What one on the list has answered to the summons; undefined when nothing that counts. */
export const answerOf = (person: Attendance, called: readonly Called[], askedFrom: number): Answer | undefined =>
  called
    .filter((one) => isSame(person, one))
    .map(({ replies }) => standingReply(replies, askedFrom)?.answer)
    .find((answer) => answer !== undefined)

/**
 * What the answers to the summons say of a list that is not marked yet: absent who said no, with the substitute they named; on
 * the list who said yes and was not there; called in who stood by for them. Whoever said yes is expected, and marked when they are seen.
 */
export function fillFromReplies(rows: readonly Attendance[], invited: readonly Called[], askedFrom: number): Filling {
  const filling: Filling = { absentIds: [], calledIn: [], added: [] }
  const isKnown = (name: string) => [...rows, ...filling.added].some((row) => row.name === name)
  for (const called of invited.filter(({ calledSequence }) => calledSequence !== null)) {
    const reply = standingReply(called.replies, askedFrom)
    const row = rows.find((one) => isSame(one, called))
    if (reply?.answer === 'no' && row?.presence === 'unmarked' && !standsBy(row)) filling.absentIds.push(row.id)
    const substitute = reply?.answer === 'no' ? nameOfSubstitute(reply) : ''
    filling.calledIn.push(...callIn(rows, called, reply?.answer, substitute))
    if (substitute && !isKnown(substitute)) filling.added.push(substituteOf(called, substitute, row))
    if (reply?.answer === 'yes' && !row && !isKnown(called.name)) filling.added.push(expected(called))
  }
  return filling
}

/** The substitute on the list who was named instead of this one, or who has said yes to come instead of somebody. */
function callIn(rows: readonly Attendance[], called: Called, answer: Answer | undefined, named: string) {
  const comesFor = answer === 'yes' && called.substitutesFor
  const found = rows.filter(
    (row) => standsBy(row) && (comesFor ? isSame(row, called) : named !== '' && row.name === named),
  )
  return found.map(({ id }) => ({ id, substitutesFor: comesFor || called.name }))
}

const unmarked = { ...wholeAttendance, presence: 'unmarked' as const, role: '', itemIds: [] }

const expected = (called: Called): Omit<Attendance, 'id'> => ({
  ...{ ...unmarked, name: called.name, personId: called.personId, organisationName: called.organisation ?? '' },
  ...{ itemIds: called.itemId ? [called.itemId] : [], isGuest: called.itemId !== null },
  substitutesFor: called.substitutesFor ?? '',
})

const substituteOf = (called: Called, name: string, row: Attendance | undefined): Omit<Attendance, 'id'> => ({
  ...{ ...unmarked, name, personId: null, role: 'ersättare', substitutesFor: called.name },
  organisationName: row?.organisationName ?? called.organisation ?? '',
})
