import { ApproveEarlier } from './approve-at-meeting/approve-at-meeting.view.tsx'
import { ApproveForms } from './approve-notes/approve-notes.view.tsx'
import { CorrectNotes, CorrectionToPublish } from './correct-notes/correct-notes.view.tsx'
import { ActionRow, Button, ButtonLink, Details, Form, Select, TextArea } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { meetingProblemText, type MeetingProblem } from './meeting-problem.ts'
import type { MeetingView } from './meeting-view.ts'
import { notesWords } from './minutes-kind.rule.ts'
import { isUntouched } from './open-meeting/open-meeting.rule.ts'
import { PlannedLater } from './planned-later.view.tsx'
import { PublishForm } from './publish-notes/publish-notes.view.tsx'
import { AwaitingApproval } from './recall-notes/recall-notes.view.tsx'
import { approversAmong } from './send-for-approval/send-for-approval.rule.ts'
import { SendToNextMeeting } from './send-for-approval/send-to-next-meeting.view.tsx'

const pathTo = (view: MeetingView, act: string) => `/arbetsyta/moten/${view.meeting.id}/${act}`
const errorOf = (view: MeetingView, problem: MeetingProblem) =>
  view.refused?.problem === problem ? meetingProblemText[problem] : undefined

const PlannedActs = ({ view }: { view: MeetingView }) => (
  <ActionRow>
    <Form action={pathTo(view, 'oppna')} inline>
      {/* Before the day of the meeting there is something else to do first. */}
      <Button variant={view.meeting.day > view.today ? 'secondary' : 'primary'}>Öppna mötet</Button>
    </Form>
    <ButtonLink href={pathTo(view, 'uppgifter')}>Ändra tid och plats</ButtonLink>
    <Details summary="Ställ in mötet">
      <p>
        Mötet {formatDay(view.meeting.day)} ställs in och går sedan inte att öppna. Bordlagda ärenden väntar på nästa
        möte.
      </p>
      <Form action={pathTo(view, 'stall-in')} inline>
        <Button variant="secondary">Ställ in mötet</Button>
      </Form>
    </Details>
  </ActionRow>
)

const SendForm = ({ view }: { view: MeetingView }) => {
  const others = view.holders.filter(({ role }) => role !== 'secretary')
  const choices = approversAmong(others, view.attendance).map((holder) => ({
    value: holder.personId,
    text: holder.organisation ? `${holder.name}, ${holder.organisation}` : holder.name,
  }))
  const approverProblems = ['approver-missing', 'approver-is-secretary', 'approver-not-there'] as const
  const { the } = notesWords(view.meeting.documentKind)
  const error = approverProblems.map((problem) => errorOf(view, problem)).find(Boolean)
  return (
    <section class="meeting-send">
      <h2>Skicka för justering</h2>
      <p>Justeraren läser och godkänner. Sedan går {the} inte att ändra.</p>
      <Form action={pathTo(view, 'skicka')} label="Skicka för justering">
        <Select
          name="approverId"
          label="Justerare"
          hint={
            <>
              Saknas någon? <a href={`/arbetsyta/natverk/${view.meeting.networkId}/personer/ny`}>Lägg till personen</a>{' '}
              först.
            </>
          }
          choices={[{ value: '', text: 'Välj en person' }, ...choices]}
          value={view.refused?.given?.['approverId'] ?? view.meeting.approverId ?? ''}
          error={error}
        />
        <Button>Skicka för justering</Button>
      </Form>
    </section>
  )
}

const withdrawalError = (view: MeetingView) =>
  errorOf(view, 'reason-for-withdrawal-missing') ?? errorOf(view, 'reason-for-withdrawal-too-long')

const PublishedActs = ({ view }: { view: MeetingView }) => (
  <section class="meeting-published">
    <CorrectionToPublish view={view} />
    {view.publicPath && (
      <p>
        <a href={view.publicPath}>Läs {notesWords(view.meeting.documentKind).the} på den öppna webbplatsen</a>
      </p>
    )}
    <CorrectNotes view={view} />
    {view.isSecretary && (
      <Details summary="Avpublicera" open={withdrawalError(view) !== undefined}>
        <Form action={pathTo(view, 'avpublicera')}>
          <TextArea
            name="reason"
            label="Varför?"
            hint="Skälet visas för den som söker upp sidan."
            rows={2}
            value={view.refused?.given?.['reason']}
            error={withdrawalError(view)}
          />
          <Button variant="secondary">Avpublicera {notesWords(view.meeting.documentKind).the}</Button>
        </Form>
      </Details>
    )}
  </section>
)

const OngoingActs = ({ view }: { view: MeetingView }) => (
  <>
    <ApproveEarlier view={view} />
    {isUntouched(view) && (
      <Details summary="Öppnades mötet av misstag?">
        <p>Mötet blir planerat igen. Då går det att öppna på sin dag, eller att ställa in.</p>
        <Form action={pathTo(view, 'angra-oppnandet')} inline>
          <Button variant="secondary">Ångra öppnandet</Button>
        </Form>
      </Details>
    )}
    <PlannedLater meeting={view.meeting} today={view.today} />
    {view.meeting.approvalManner === 'approver' ? <SendForm view={view} /> : <SendToNextMeeting view={view} />}
  </>
)

const ApprovedActs = ({ view }: { view: MeetingView }) => (
  <>
    <PublishForm view={view} />
    <CorrectNotes view={view} />
  </>
)

/** The acts that take the meeting to its next status, for whoever may take them. */
export const MeetingActs = ({ view }: { view: MeetingView }) => {
  const { status } = view.meeting
  if (status === 'awaiting-approval' && view.mayApprove) return <ApproveForms view={view} />
  if (status === 'awaiting-approval') return <AwaitingApproval view={view} />
  if (status === 'published') return <PublishedActs view={view} />
  if (!view.isSecretary) return null
  if (status === 'planned') return <PlannedActs view={view} />
  if (status === 'ongoing') return <OngoingActs view={view} />
  return status === 'approved' ? <ApprovedActs view={view} /> : null
}
