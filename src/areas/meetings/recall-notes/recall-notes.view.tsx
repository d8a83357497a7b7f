import { Button, Form, Notice } from '#platform/html/index.ts'
import type { MeetingView } from '../meeting-view.ts'
import { notesWords } from '../minutes-kind.rule.ts'

/** For those who wait with the notes: whom they wait for, remarks, and the way back to writing for the secretary. */
export const AwaitingApproval = ({ view }: { view: MeetingView }) => {
  const { id, approverNames, approvalManner, documentKind } = view.meeting
  const { the, opening, it } = notesWords(documentKind)
  const waitsForBody = approverNames.length === 0 && approvalManner === 'next-meeting'
  return (
    <section class="meeting-approve">
      <Notice kind="info">
        {waitsForBody
          ? `${opening} väntar på att organet godkänner ${it} vid sitt nästa möte.`
          : `${opening} väntar på att ${approverNames.join(' och ')} justerar ${it}.`}
      </Notice>
      {!view.isGuest && (
        <p>
          <a href={`/arbetsyta/moten/${id}/synpunkter`}>Synpunkter på {the}</a>
        </p>
      )}
      {view.isSecretary && (
        <Form action={`/arbetsyta/moten/${id}/ta-tillbaka`} inline>
          <Button variant="secondary">Ta tillbaka för ändring</Button>
        </Form>
      )}
    </section>
  )
}
