import { formatShortDay } from '#platform/time.ts'
import type { NotesContent } from './notes.ts'

type Approval = Pick<NotesContent, 'approvers' | 'approvedOn' | 'approvedAtMeeting'>

/**
 * Who approved the notes (sv. justerade, godkände) and when, with its label; undefined when they don't say. In a draft those
 * named have been asked to, and have approved nothing yet.
 */
export function approvalFact(notes: Approval, isDraft: boolean): { label: string; value: string } | undefined {
  const { approvers, approvedOn, approvedAtMeeting } = notes
  if (approvedAtMeeting) {
    const at = approvedAtMeeting.number ? `, punkt ${approvedAtMeeting.number}` : ''
    return { label: 'Godkänt', value: `vid mötet ${formatShortDay(approvedAtMeeting.day)}${at}` }
  }
  if (approvers.length === 0) return undefined
  const day = approvedOn ? `, ${formatShortDay(approvedOn)}` : ''
  return { label: isDraft ? 'Justerare' : 'Justerat av', value: `${approvers.join(', ')}${day}` }
}

/** The same as a sentence, for the foot of a document. */
export function approvalSentence(notes: Approval): string {
  const { approvers, approvedOn, approvedAtMeeting } = notes
  if (approvedAtMeeting) return `Godkändes ${approvalFact(notes, false)?.value}.`
  const day = approvedOn && ` ${formatShortDay(approvedOn)}`
  const names = new Intl.ListFormat('sv').format(approvers)
  if (names) return `Justerad av ${names}${day}.`
  return day ? `Justerad${day}.` : 'Här framgår inte vem som har justerat.'
}
