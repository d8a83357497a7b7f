import { Chip, type State } from '#platform/html/index.ts'
import type { MeetingStatus } from './meeting.ts'

const words: Record<MeetingStatus, { state: State; text: string }> = {
  planned: { state: 'waiting', text: 'Planerat' },
  ongoing: { state: 'draft', text: 'Anteckningar skrivs' },
  'awaiting-approval': { state: 'waiting', text: 'Väntar på justering' },
  approved: { state: 'decided', text: 'Justerat' },
  published: { state: 'published', text: 'Publicerat' },
  cancelled: { state: 'draft', text: 'Inställt' },
}

type Props = { meeting: { status: MeetingStatus; hasApprover: boolean } }

/** Where the meeting stands. Notes read in that name no approver are not said to be approved. */
export const MeetingChip = ({ meeting: { status, hasApprover } }: Props) =>
  status === 'approved' && !hasApprover ? (
    <Chip state="decided">Inläst</Chip>
  ) : (
    <Chip state={words[status].state}>{words[status].text}</Chip>
  )
