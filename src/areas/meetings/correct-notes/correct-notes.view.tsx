import { ButtonLink } from '#platform/html/index.ts'
import type { MeetingView } from '../meeting-view.ts'
import { notesWords } from '../minutes-kind.rule.ts'

const pathTo = ({ meeting }: MeetingView, act: string) => `/arbetsyta/moten/${meeting.id}/${act}`

const WaitingCorrection = ({ view, id }: { view: MeetingView; id: string }) => (
  <p>
    En rättelse väntar på att godkännas. <a href={pathTo(view, `rattelser/${id}`)}>Läs vad som skiljer</a>
  </p>
)

/** On the page of a meeting whose notes are approved: the way to correcting them, or where a correction stands. */
export const CorrectNotes = ({ view }: { view: MeetingView }) => {
  const { correction } = view.after
  if (correction?.status === 'proposed') return <WaitingCorrection view={view} id={correction.id} />
  return (
    <>
      {correction && (
        <p>
          <a href={pathTo(view, `rattelser/${correction.id}`)}>Läs den senaste rättelsen</a>
        </p>
      )}
      {view.isSecretary && (
        <p>
          <a href={pathTo(view, 'ratta')}>Rätta {notesWords(view.meeting.documentKind).the}</a>
        </p>
      )}
    </>
  )
}

/** An approved correction that the open edition does not have yet. */
export const CorrectionToPublish = ({ view }: { view: MeetingView }) =>
  view.isSecretary && view.after.hasCorrectionToPublish ? (
    <p>
      Rättelsen är godkänd men inte publicerad.{' '}
      <ButtonLink href={pathTo(view, 'publicera')}>Publicera rättelsen</ButtonLink>
    </p>
  ) : null
