import { daysBetween, formatShortDay } from '#platform/time.ts'
import { pollPath } from '../date-poll.ts'
import type { OwnInvitation } from '../invitation.ts'
import { requestPath } from '../item-request.ts'
import { standingReply } from '../reply.rule.ts'
import type { WaitingForMe, WaitingMeeting } from '../waiting.ts'
import { notesWords } from '../minutes-kind.rule.ts'

/** One thing that waits for somebody: what to do, with what, where, and the last day (YYYY-MM-DD) when there is one. */
export type WaitingLine = { verb: string; text: string; path: string; lastDay: string | null }

/** What a letter says of something that is open to few: a letter may be read by others. */
const closedText = 'något som du läser efter inloggning'

type Waiting = { waiting: WaitingForMe; invitations: readonly OwnInvitation[]; closed: ReadonlySet<string> }

const meetingVerbs = {
  ...{
    approve: 'Justera',
    'approve-correction': 'Justera',
    returned: 'Ändra',
    unfinished: 'Skriv klart',
    passed: 'Håll eller ställ in',
  },
} as const
const meetingWords: Record<WaitingMeeting['kind'], (the: string) => string> = {
  approve: (the) => `${the} från`,
  'approve-correction': (the) => `rättelsen av ${the} från`,
  returned: (the) => `${the} som justeraren skickat tillbaka, från`,
  unfinished: (the) => `${the} från`,
  passed: () => 'mötet, vars dag har passerat:',
}

const unanswered = ({ status, askedFrom, replies }: OwnInvitation) =>
  status === 'planned' && standingReply(replies, askedFrom) === undefined

type Told = (ids: readonly string[], text: string) => string

/** What one is to answer: a summons, questions, a poll, a wish for an item. */
const toAnswer = ({ waiting, invitations }: Waiting): WaitingLine[] => [
  ...invitations.filter(unanswered).map(({ meetingId, bodyName, day, repliesBy }) => ({
    ...{ verb: 'Svara', text: `om du kommer till ${bodyName} ${formatShortDay(day)}`, lastDay: repliesBy },
    path: `/arbetsyta/moten/${meetingId}`,
  })),
  ...waiting.questions.map(({ id, itemTitle, bodyName, answerBy }) => ({
    ...{ verb: 'Svara', text: `på frågorna: ${itemTitle}, ${bodyName}`, lastDay: answerBy },
    path: `/arbetsyta/fragor/${id}`,
  })),
  ...waiting.polls.map(({ id, title, bodyName, closesOn }) => ({
    ...{ verb: 'Svara', text: `vilka dagar som passar: ${title}, ${bodyName}`, lastDay: closesOn },
    path: pollPath(id),
  })),
  ...waiting.requests.map(({ id, title, bodyName }) => ({
    ...{ verb: 'Svara', text: `på önskemålet om en punkt: ${title}, ${bodyName}`, lastDay: null },
    path: requestPath(id),
  })),
]

/** What one is to do, take on or follow up. */
const toDo = ({ waiting }: Waiting, told: Told): WaitingLine[] => [
  ...waiting.actions.map(({ id, wording, dueOn, matterId, itemId }) => ({
    ...{ verb: 'Gör', text: told([matterId, itemId], wording), lastDay: dueOn },
    path: `/arbetsyta/atgarder/${id}`,
  })),
  ...waiting.handOvers.map(({ id, title, status, matterId, itemId }) => ({
    ...{ verb: status === 'sent' ? 'Ta emot' : 'Svara', text: told([matterId, itemId], title), lastDay: null },
    path: `/arbetsyta/overlamningar/${id}`,
  })),
  ...waiting.assignments.map(({ id, party, purpose }) => ({
    ...{ verb: 'Följ upp', text: `${party}: ${purpose}`, lastDay: null },
    path: `/arbetsyta/uppdrag/${id}`,
  })),
]

/** All that waits for somebody, as lines for a letter (sv. Väntar på dig). */
export function waitingLines(all: Waiting): WaitingLine[] {
  const { waiting, closed } = all
  const told: Told = (ids, text) => (ids.some((id) => closed.has(id)) ? closedText : text)
  return [
    ...waiting.meetings.map(({ kind, id, path, day, bodyName, documentKind, lastDay }) => ({
      ...{ verb: meetingVerbs[kind], lastDay },
      text: `${meetingWords[kind](notesWords(documentKind).the)} ${bodyName} ${formatShortDay(day)}`,
      path: `/arbetsyta/moten/${id}${path}`,
    })),
    ...toAnswer(all),
    ...toDo(all, told),
    ...waiting.drafts.map(({ id, name }) => ({
      ...{ verb: 'Granska', text: name, lastDay: null },
      path: `/arbetsyta/inlasning/${id}`,
    })),
  ]
}

/** How many days before the last day, and after it, one is reminded. */
const daysBefore = [3, 1]
const daysAfter = [1, 7, 28]

/** What of it one is reminded of today: soon due, or late. */
export const linesToRemindOf = (lines: readonly WaitingLine[], today: string): WaitingLine[] =>
  lines.filter(({ lastDay }) => {
    const left = lastDay === null ? undefined : daysBetween(today, lastDay)
    return left !== undefined && (daysBefore.includes(left) || daysAfter.includes(-left))
  })
