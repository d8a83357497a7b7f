import { isDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'

export const postingProblemText = {
  'no-notice-needed': 'Ett nätverk behöver inget anslag: kommunallagens regler gäller inte.',
  'not-approved': 'Anslaget sätts upp när protokollet är justerat.',
  'board-missing': 'Skriv vems anslagstavla det är.',
  'board-unknown': 'Välj en anslagstavla i listan: organets egen, eller en medlems i nätverket.',
  'day-missing': 'Ange vilken dag anslaget sattes upp.',
  'day-in-future': 'Dagen har inte varit än. Anteckna anslaget när det är uppe.',
  'before-approval': 'Anslaget kan inte ha satts upp innan protokollet justerades.',
  'down-day-missing': 'Ange vilken dag anslaget togs ner.',
  'down-in-future': 'Dagen har inte varit än. Anteckna när anslaget är nedtaget.',
  'down-before-up': 'Anslaget kan inte ha tagits ner innan det sattes upp.',
} as const
export type PostingProblem = keyof typeof postingProblemText

type Standing = {
  meeting: Pick<Meeting, 'status' | 'procedure'>
  approvedOn: string
  takenDownOn?: string
  /** Names of the boards that the notice may be on; none where they are not known. */
  boards?: readonly string[]
  today: string
}

/** Whether the meeting has notes to give notice of. */
export function problemOfNotice({
  meeting: { status, procedure },
}: Pick<Standing, 'meeting'>): PostingProblem | undefined {
  if (procedure === 'network') return 'no-notice-needed'
  return status === 'approved' || status === 'published' ? undefined : 'not-approved'
}

/** What is wrong with what was told of a notice put up (sv. anslagit). */
export function problemOfPosting(
  { name, postedOn }: { name: string; postedOn: string },
  standing: Standing,
): PostingProblem | undefined {
  const problem = problemOfNotice(standing)
  if (problem) return problem
  if (name === '' || name.length > 200) return 'board-missing'
  const { boards = [] } = standing
  if (boards.length > 0 && !boards.includes(name)) return 'board-unknown'
  if (!isDay(postedOn)) return 'day-missing'
  if (postedOn > standing.today) return 'day-in-future'
  if (standing.approvedOn && postedOn < standing.approvedOn) return 'before-approval'
  return standing.takenDownOn && postedOn > standing.takenDownOn ? 'down-before-up' : undefined
}

/** What is wrong with what was told of a notice taken down. */
export function problemOfTakingDown(takenDownOn: string, postedOn: string, today: string): PostingProblem | undefined {
  if (!isDay(takenDownOn)) return 'down-day-missing'
  if (takenDownOn > today) return 'down-in-future'
  return takenDownOn < postedOn ? 'down-before-up' : undefined
}
