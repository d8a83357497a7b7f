import { Button, ErrorSummary, Form, HiddenField, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import { ConsiderationBox, considerationMissing, PublicRecordWarning } from '../public-record.view.tsx'
import type { Receiver } from '../draft-receivers.ts'

type Props = { meeting: Meeting; receiver: Receiver; isAskedAgain: boolean }

/** Asked once, before a draft goes to an approver at another authority. */
export const ConsiderSendingPage = ({ meeting, receiver, isAskedAgain }: Props) => (
  <Page
    title={`Innan anteckningarna ${formatShortDay(meeting.day)} skickas`}
    heading="Innan du skickar för justering"
    problem={isAskedAgain}
    breadcrumbs={meetingCrumbs(meeting)}
  >
    {isAskedAgain && <ErrorSummary problems={[{ field: 'hasConsidered', text: considerationMissing }]} />}
    <p>
      {receiver.name} arbetar i {receiver.organisationName || 'en annan organisation'}.
    </p>
    <PublicRecordWarning />
    <Form action={`/arbetsyta/moten/${meeting.id}/skicka`} label="Skicka för justering">
      <HiddenField name="approverId" value={receiver.personId} />
      <HiddenField name="isAsked" value="ja" />
      <ConsiderationBox error={isAskedAgain ? considerationMissing : undefined} />
      <Button>Skicka för justering</Button>
    </Form>
    <p>
      <a href={`/arbetsyta/moten/${meeting.id}`}>Tillbaka till mötet utan att skicka</a>
    </p>
  </Page>
)
