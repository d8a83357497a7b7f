import { Button, Form } from '#platform/html/index.ts'
import type { MeetingView } from '../meeting-view.ts'
import { notesWords } from '../minutes-kind.rule.ts'

/** Where the body approves its notes itself, at its next meeting, nobody is chosen. */
export const SendToNextMeeting = ({ view }: { view: MeetingView }) => (
  <section class="meeting-send">
    <h2>Lämna till nästa möte</h2>
    <p>
      Organet godkänner {notesWords(view.meeting.documentKind).the} vid sitt nästa möte. Sedan går{' '}
      {notesWords(view.meeting.documentKind).they} inte att ändra.
    </p>
    <Form action={`/arbetsyta/moten/${view.meeting.id}/skicka`} inline>
      <Button>Lämna för godkännande vid nästa möte</Button>
    </Form>
  </section>
)
