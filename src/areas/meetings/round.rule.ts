import type { NotesRound } from './notes.ts'
import type { MeetingStatus } from './meeting.ts'
import { isBeingWritten } from './meeting-status.rule.ts'
import type { Round } from './rounds.ts'

const listed = new Intl.ListFormat('sv-SE')

/** How many of those that are waited for have answered, and who has not. */
export function standingOf({ questions, members }: Pick<Round, 'questions' | 'members'>) {
  const heard = new Set(questions.flatMap(({ answers }) => answers.map(({ organisationId }) => organisationId)))
  const expected = members.filter(({ isExpected }) => isExpected)
  const waiting = expected.filter(({ organisationId }) => !heard.has(organisationId))
  const answered = expected.length - waiting.length
  return { answered, expected: expected.length, waiting: waiting.map(({ organisation }) => organisation) }
}

/** Whether answers are taken: from when the members were told until it is closed, or the notes are. */
export const takesAnswers = (
  { sentAt, closedAt }: Pick<Round, 'sentAt' | 'closedAt'>,
  status: MeetingStatus,
): boolean => sentAt !== null && closedAt === null && isBeingWritten(status)

const commentators = ({ questions }: Pick<Round, 'questions'>): string[] => [
  ...new Set(
    questions.flatMap(({ answers }) =>
      answers.filter(({ wording }) => wording !== '').map(({ organisation }) => organisation),
    ),
  ),
]

/** What came of a document that was sent out, in the words of notes; none came is something that came of it too. */
export function consultationOutcome({
  kind,
  document,
  questions,
}: Pick<Round, 'kind' | 'document' | 'questions'>): string {
  if (kind !== 'consultation') return ''
  const names = commentators({ questions })
  const on = document ? `utskickat dokument ”${document}”` : 'utskickat dokument'
  return names.length > 0
    ? `Synpunkter på ${on} inkom från ${listed.format(names)}.`
    : `Inga synpunkter inkom på ${on}.`
}

/** A round as it stands in the notes; one that nobody was told of leaves no trace. `isFinal`: no more answers can come. */
export function roundNotes(round: Round, isFinal: boolean): NotesRound[] {
  if (!round.sentAt) return []
  const { kind, askedBy, document, sharedMessage, promise } = round
  const outcome = round.outcome || (isFinal ? consultationOutcome(round) : '')
  const questions = round.questions.map(({ wording, answers }) => ({
    wording,
    answers: answers.map((answer) => ({ organisation: answer.organisation, wording: answer.wording })),
  }))
  return [{ kind, askedBy, document, questions, outcome, sharedMessage, promise }]
}
