import { Notice } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import type { Meeting } from './meeting.ts'
import { notesWords } from './minutes-kind.rule.ts'

type Props = { meeting: Pick<Meeting, 'id' | 'day' | 'documentKind'>; today: string; isApprover?: boolean }

/** What is to be approved happened on a day that has not been: the day is planned wrongly, or the meeting was held early. */
export const PlannedLater = ({ meeting, today, isApprover = false }: Props) => {
  if (meeting.day <= today) return null
  const { the } = notesWords(meeting.documentKind)
  return (
    <Notice kind="warning">
      <p>
        Mötet är planerat till {formatDay(meeting.day)}, som inte har varit ännu.{' '}
        {isApprover ? (
          `Hölls det en annan dag? Skicka tillbaka ${the}, så att sekreteraren kan ändra dagen.`
        ) : (
          <>
            Hölls det en annan dag? <a href={`/arbetsyta/moten/${meeting.id}/uppgifter`}>Ändra dagen</a> först, så att{' '}
            {the} får rätt datum.
          </>
        )}
      </p>
    </Notice>
  )
}
