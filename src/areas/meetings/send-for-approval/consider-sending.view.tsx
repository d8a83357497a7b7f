import { Button, ErrorSummary, Form, HiddenField, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { PlannedLater } from '../planned-later.view.tsx'
import { ConsiderationBox, considerationMissing, PublicRecordWarning } from '../public-record.view.tsx'
import type { Receiver } from '../draft-receivers.ts'

type Props = { meeting: Meeting; today: string; receiver: Receiver; isAskedAgain: boolean }

const whereWords = ({ name, organisationName, leaving }: Receiver) =>
  leaving === 'yes'
    ? `${name} arbetar i ${organisationName || 'en annan organisation'}.`
    : `Det framgår inte av registret att du och ${name} arbetar i samma organisation. Gör ni det stannar utkastet hos er.`

/** Asked once, before a draft goes to an approver at another authority, or at one that is not known to be the sender's. */
export const ConsiderSendingPage = ({ meeting, today, receiver, isAskedAgain }: Props) => (
  <Page
    title={`Innan ${notesWords(meeting.documentKind).the} ${formatShortDay(meeting.day)} skickas`}
    heading="Innan du skickar för justering"
    problem={isAskedAgain}
    breadcrumbs={meetingCrumbs(meeting)}
  >
    {isAskedAgain && <ErrorSummary problems={[{ field: 'hasConsidered', text: considerationMissing }]} />}
    <PlannedLater meeting={meeting} today={today} />
    <p>{whereWords(receiver)}</p>
    <PublicRecordWarning leaving={receiver.leaving} />
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
