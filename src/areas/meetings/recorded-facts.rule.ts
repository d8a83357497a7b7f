import { stockholmTime } from '#platform/time.ts'
import type { Attendance } from './meeting.ts'
import type { NotesAttendance, NotesItem } from './notes.ts'
import type { CountedGround, RecordedFacts } from './recorded-facts.ts'

const countOf = ({ forCount, presentCount }: CountedGround) =>
  forCount === null || presentCount === null ? undefined : { for: forCount, of: presentCount }

/** The facts of an item as the notes hold them. */
export function factsNoted({
  decisions,
  tabling,
  dissents,
  disqualifications,
}: RecordedFacts): Pick<NotesItem, 'decisions' | 'tabling' | 'dissents' | 'disqualified'> {
  const wordingOf = (id: string | null) => decisions.find((decision) => decision.id === id)?.wording
  return {
    decisions: decisions.map(({ wording, kind, reason, vote, ...ground }) => ({
      ...{ wording, kind, reason },
      ...(kind === 'referred-back' && { ground: ground.ground, ...withCount(ground) }),
      vote: vote && {
        ...{ forCount: vote.forCount, againstCount: vote.againstCount, abstainedCount: vote.abstainedCount },
        ...{ isOpen: vote.isOpen, partedBy: vote.partedBy },
        cast: vote.cast.map(({ name, choice }) => ({ name, choice })),
      },
    })),
    tabling: tabling && {
      ...{ reason: tabling.reason, deferredTo: tabling.deferredTo, ground: tabling.ground },
      ...{ ...withCount(tabling), meanwhile: tabling.meanwhile },
    },
    dissents: dissents.map(({ name, organisationName, kind, wording, decisionId }) => {
      const against = decisions.length > 1 ? wordingOf(decisionId) : undefined
      return { name, organisation: organisationName, kind, wording, ...(against && { against }) }
    }),
    disqualified: disqualifications.map(({ name, organisationName, ground }) => ({
      ...{ name, organisation: organisationName, ground },
    })),
  }
}

function withCount(ground: CountedGround) {
  const count = countOf(ground)
  return count ? { count } : {}
}

type Span = Pick<Attendance, 'fromAt' | 'toAt' | 'isRemote' | 'isGuest' | 'substitutesFor'>

/** How one attended as the notes hold it: hours of Stockholm, empty for the meeting's own. */
export const spanNoted = ({
  fromAt,
  toAt,
  isRemote,
  isGuest,
  substitutesFor,
}: Span): Omit<NotesAttendance, 'name' | 'organisation' | 'role' | 'isPresent' | 'items'> => ({
  from: fromAt ? stockholmTime(fromAt) : '',
  to: toAt ? stockholmTime(toAt) : '',
  ...{ isRemote, isGuest, substitutesFor },
})
