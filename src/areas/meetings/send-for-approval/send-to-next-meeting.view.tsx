import { Button, Form } from '#platform/html/index.ts'
import type { MeetingView } from '../meeting-view.ts'

/** Where the body approves its notes itself, at its next meeting, nobody is chosen. */
export const SendToNextMeeting = ({ view }: { view: MeetingView }) => (
  <section class="meeting-send">
    <h2>Lämna till nästa möte</h2>
    <p>Organet godkänner anteckningarna vid sitt nästa möte. Sedan går de inte att ändra.</p>
    <Form action={`/arbetsyta/moten/${view.meeting.id}/skicka`} inline>
      <Button>Lämna för godkännande vid nästa möte</Button>
    </Form>
  </section>
)
