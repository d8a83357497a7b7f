import type { MeetingStatus } from '../meeting.ts'
import type { RemarkOutcome } from './remark.ts'

const longest = 5000

export const remarkProblemText = {
  'not-now': 'Synpunkter lämnas i väntan på justering, inte annars.',
  'wording-missing': 'Skriv din synpunkt.',
  'too-long': 'Skriv kortare, högst 5 000 tecken.',
  'item-missing': 'Välj en punkt som står på dagordningen.',
  'answer-not-now': 'Det är justerat. Synpunkten går inte längre att besvara.',
  'outcome-missing': 'Ange om något ändrades eller inte.',
  'word-missing': 'Skriv varför texten står kvar.',
  'already-answered': 'Synpunkten är redan besvarad.',
} as const

export type RemarkProblem = keyof typeof remarkProblemText

/** Whether remarks are taken in this status: while the notes wait for approval. */
export const takesRemarks = (status: MeetingStatus): boolean => status === 'awaiting-approval'

/** Whether the secretary can still answer: until the notes are approved. */
export const takesAnswers = (status: MeetingStatus): boolean => status === 'awaiting-approval' || status === 'ongoing'

type GivenRemark = { status: MeetingStatus; wording: string; isOnAgenda: boolean }

export function problemOfRemark({ status, wording, isOnAgenda }: GivenRemark): RemarkProblem | undefined {
  if (!takesRemarks(status)) return 'not-now'
  if (wording === '') return 'wording-missing'
  if (wording.length > longest) return 'too-long'
  return isOnAgenda ? undefined : 'item-missing'
}

type GivenAnswer = { status: MeetingStatus; outcome: RemarkOutcome | undefined; wording: string; isAnswered: boolean }

/** A remark that changes nothing is owed a reason. */
export function problemOfAnswer({ status, outcome, wording, isAnswered }: GivenAnswer): RemarkProblem | undefined {
  if (isAnswered) return 'already-answered'
  if (!takesAnswers(status)) return 'answer-not-now'
  if (!outcome) return 'outcome-missing'
  if (wording.length > longest) return 'too-long'
  return outcome === 'kept' && wording === '' ? 'word-missing' : undefined
}
