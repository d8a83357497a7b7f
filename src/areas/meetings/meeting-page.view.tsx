import { ErrorSummary, Facts, Notice, Page, Steps, type Step } from '#platform/html/index.ts'
import { formatDay, formatDistance, formatHours, formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import { AddItemForm, AgendaItemSection } from './agenda-item.view.tsx'
import { AgendaLength, DragOrder, PlanningNotes } from './agenda-plan.view.tsx'
import { CurrentItem } from './current-item.view.tsx'
import { HiddenItemSection } from './hidden-item.view.tsx'
import { AttendanceSummary } from './attendance-summary.view.tsx'
import type { Meeting, MeetingStatus } from './meeting.ts'
import { MeetingReplies } from './meeting-replies.view.tsx'
import { AfterLinks } from './after-links.view.tsx'
import { MeetingActs } from './meeting-acts.view.tsx'
import { MeetingChip } from './meeting-chip.view.tsx'
import { meetingProblemText } from './meeting-problem.ts'
import { OnlineUrlLink } from './online-url.view.tsx'
import { PaperLinks } from './paper-links.view.tsx'
import type { MeetingView } from './meeting-view.ts'
import { notesWords, writerLabel } from './minutes-kind.rule.ts'

const life = ['Planera', 'Kalla', 'Håll', 'Justera', 'Publicera'] as const
const stage: Record<MeetingStatus, number> = {
  planned: 0,
  ongoing: 2,
  'awaiting-approval': 3,
  approved: 4,
  published: 5,
  cancelled: 0,
}

/** A planned meeting has come to its summons once somebody is called. */
const stageOf = ({ meeting: { status }, calling }: MeetingView) =>
  status === 'planned' && calling.invitations.length > 0 ? 1 : stage[status]

const lifeSteps = (view: MeetingView): Step[] =>
  life.map((text, index) => ({
    text,
    state: index < stageOf(view) ? 'done' : index === stageOf(view) ? 'now' : 'later',
  }))

const stepWords: Record<string, string> = {
  plan: 'Planerat',
  record: 'Inläst och bekräftat',
  open: 'Öppnat',
  unopen: 'Öppnandet ångrat',
  cancel: 'Inställt',
  'send-for-approval': 'Skickat för justering',
  recall: 'Återtaget för ändring',
  return: 'Tillbaka till sekreteraren',
  approve: 'Justerat',
  'approve-at-meeting': 'Godkänt vid ett senare möte',
  publish: 'Publicerat',
  'publish-correction': 'Rättelsen publicerad',
  withdraw: 'Avpublicerat',
}

const History = ({ view }: { view: MeetingView }) =>
  view.steps.length === 0 ? null : (
    <section class="meeting-history">
      <h2>Vad som har hänt</h2>
      <ul>
        {view.steps.map((step) => (
          <li key={step.takenAt.toISOString()}>
            {stepWords[step.act] ?? step.act} {formatShortDay(stockholmDay(step.takenAt))} kl.{' '}
            {formatTime(step.takenAt)} av {step.personName}
            {step.remark && <q>{step.remark}</q>}
          </li>
        ))}
      </ul>
    </section>
  )

const meetingFacts = (meeting: Meeting, today: string) => [
  {
    label: 'Tid',
    value: `${formatDay(meeting.day)} ${formatHours(meeting.startsAt, meeting.endsAt)} (${formatDistance(meeting.day, today)})`,
  },
  { label: 'Plats', value: meeting.place || (meeting.onlineUrl ? '' : 'Ingen plats bestämd') },
  { label: 'På distans', value: meeting.onlineUrl && <OnlineUrlLink url={meeting.onlineUrl} /> },
  ...(meeting.chairName ? [{ label: 'Ordförande', value: meeting.chairName }] : []),
  ...(meeting.secretaryName ? [{ label: writerLabel(meeting.documentKind), value: meeting.secretaryName }] : []),
  ...(meeting.approverNames.length > 0 ? [{ label: 'Justerare', value: meeting.approverNames.join(', ') }] : []),
]

function problemOf({ refused }: MeetingView) {
  if (!refused) return null
  const field = refused.field ?? (refused.itemId ? `punkt-${refused.itemId}` : undefined)
  return <ErrorSummary problems={[{ ...(field && { field }), text: meetingProblemText[refused.problem] }]} />
}

/** What the approver asked for, while it has not been sent anew. */
function Remark({ view: { meeting, steps } }: { view: MeetingView }) {
  const latest = steps.at(-1)
  if (meeting.status !== 'ongoing' || latest?.act !== 'return') return null
  return (
    <Notice kind="warning">
      {latest.personName} har skickat tillbaka {notesWords(meeting.documentKind).the}: {latest.remark}
    </Notice>
  )
}

/** In the order of the agenda, with a line in place of what is closed to the reader. */
function Agenda({ view }: { view: MeetingView }) {
  const open = view.agenda.map((agendaItem) => ({
    at: agendaItem.position,
    section: <AgendaItemSection key={agendaItem.id} agendaItem={agendaItem} view={view} />,
  }))
  const hidden = view.hidden.map((closed) => ({
    at: closed.position,
    section: <HiddenItemSection key={closed.id} hidden={closed} />,
  }))
  return <>{[...open, ...hidden].sort((one, other) => one.at - other.at).map(({ section }) => section)}</>
}

export const MeetingPage = ({ view }: { view: MeetingView }) => {
  const { meeting, agenda } = view
  return (
    <Page
      title={`${meeting.bodyName} ${formatShortDay(meeting.day)}`}
      heading={`${meeting.bodyName} ${formatShortDay(meeting.day).replaceAll(' ', '\u00a0')}`}
      aside={<MeetingChip meeting={meeting} />}
      problem={view.refused !== undefined}
      breadcrumbs={[
        view.isGuest ? { href: '/arbetsyta', text: 'Min sida' } : { href: '/arbetsyta/moten', text: 'Möten' },
        ...(view.isGuest ? [] : [{ href: `/arbetsyta/organ/${meeting.bodyId}`, text: meeting.bodyName }]),
      ]}
    >
      {problemOf(view)}
      {meeting.status !== 'cancelled' && !view.isGuest && <Steps label="Mötets väg" steps={lifeSteps(view)} />}
      <Remark view={view} />
      <Facts rows={meetingFacts(meeting, view.today)} />
      <PaperLinks view={view} />
      <MeetingReplies view={view} />
      {!view.isGuest && <AttendanceSummary view={view} />}
      <CurrentItem view={view} />
      <div id="sidan-andrad" aria-live="polite" />
      <section
        class="meeting-agenda"
        aria-label={view.isGuest ? 'Punkter du är inbjuden till' : 'Dagordning'}
        data-follow={view.live.streamPath}
        data-drawn={view.live.now.getTime()}
        data-view={view.live.written.size > 0 ? 'skrivare' : undefined}
      >
        <AgendaLength view={view} />
        <Agenda view={view} />
        {agenda.length + view.hidden.length === 0 && <p>Dagordningen är tom. Lägg till den första punkten.</p>}
      </section>
      <DragOrder view={view} />
      {view.mayWrite && <AddItemForm view={view} />}
      <PlanningNotes view={view} />
      <MeetingActs view={view} />
      <AfterLinks view={view} />
      <History view={view} />
    </Page>
  )
}
