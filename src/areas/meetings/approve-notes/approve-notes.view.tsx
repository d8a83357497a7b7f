import { Button, Details, Form, Notice, TextArea } from '#platform/html/index.ts'
import { SeenFields } from '../seen-fields.view.tsx'
import { meetingProblemText } from '../meeting-problem.ts'
import { PlannedLater } from '../planned-later.view.tsx'
import type { MeetingView } from '../meeting-view.ts'
import { notesWords } from '../minutes-kind.rule.ts'

const ChangedPlaces = ({ places }: { places: readonly string[] | undefined }) =>
  places && places.length > 0 ? (
    <Notice kind="warning">
      <p>Det här är nytt sedan du läste: {places.join(', ')}.</p>
    </Notice>
  ) : null

/** Approve, or say what must be changed first (sv. justera). */
export const ApproveForms = ({ view }: { view: MeetingView }) => {
  const { meeting, refused } = view
  const { the, it, they } = notesWords(meeting.documentKind)
  const isOfRemark = refused?.problem === 'remark-missing' || refused?.problem === 'remark-too-long'
  const error = isOfRemark ? meetingProblemText[refused.problem] : undefined
  return (
    <section class="meeting-approve">
      <h2>Justera</h2>
      <p>
        Stämmer {the} med det som sades och beslutades? När du har justerat {it} går {they} inte att ändra.
      </p>
      <PlannedLater meeting={meeting} today={view.today} isApprover />
      <ChangedPlaces places={refused?.places} />
      <Form action={`/arbetsyta/moten/${meeting.id}/justera`} inline>
        <SeenFields seen={view.after.seen} />
        <Button>Justera {the}</Button>
      </Form>
      <p>
        <a href={`/arbetsyta/moten/${meeting.id}/synpunkter`}>Läs ledamöternas synpunkter</a>
      </p>
      <Details summary="Något behöver ändras" open={error !== undefined}>
        <Form action={`/arbetsyta/moten/${meeting.id}/skicka-tillbaka`}>
          <TextArea
            name="remark"
            label="Vad behöver ändras?"
            rows={3}
            value={refused?.given?.['remark']}
            error={error}
          />
          <Button variant="secondary">Skicka tillbaka till sekreteraren</Button>
        </Form>
      </Details>
    </section>
  )
}
