import { ActionRow, ButtonLink, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { OutstandingList, type OutstandingMatter } from '#areas/matters/index.ts'
import type { Body, RoleHolder } from '#areas/networks/types.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import type { MeetingRow } from '../meeting.ts'
import { MeetingList } from '../meeting-list.view.tsx'
import type { BodyDecision } from './body-decision.ts'

type Props = {
  body: Body
  outstanding: readonly OutstandingMatter[]
  meetings: readonly MeetingRow[]
  decisions: readonly BodyDecision[]
  holders: readonly RoleHolder[]
  roleName: (role: string) => string
  mayPlan: boolean
  today: string
}

const Decisions = ({ decisions }: Pick<Props, 'decisions'>) => (
  <ul class="plain">
    {decisions.map((decision) => (
      <li key={decision.id}>
        <p>{decision.wording}</p>
        <a href={`/arbetsyta/moten/${decision.meetingId}#punkt-${decision.itemId}`}>
          {decision.title}, {formatShortDay(decision.day)}
        </a>
      </li>
    ))}
  </ul>
)

function nextWords(meetings: readonly MeetingRow[]): string {
  const next = meetings.filter((meeting) => meeting.status === 'planned').at(-1)
  if (!next) return 'Inget möte är planerat.'
  return (
    `Nästa möte: ${formatDay(next.day)} ${formatHours(next.startsAt, next.endsAt)}`.trim() +
    (next.place ? `, ${next.place}.` : '.')
  )
}

export const BodyPage = ({ body, outstanding, meetings, decisions, holders, roleName, mayPlan, today }: Props) => (
  <Page
    title={body.name}
    wide
    lead={nextWords(meetings)}
    breadcrumbs={[
      { href: '/arbetsyta/natverk', text: 'Nätverk' },
      { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
    ]}
  >
    <section>
      <h2>Utestående ärenden ({outstanding.length})</h2>
      <OutstandingList matters={outstanding} today={today} />
    </section>
    <section>
      <h2>Möten</h2>
      {meetings.length > 0 ? (
        <MeetingList meetings={meetings} today={today} hideBody />
      ) : (
        <EmptyState title="Inga möten ännu">Planera det första mötet eller läs in gamla anteckningar.</EmptyState>
      )}
      {mayPlan && (
        <ActionRow>
          <ButtonLink href={`/arbetsyta/organ/${body.id}/moten/nytt`}>Planera ett möte</ButtonLink>
          <ButtonLink href={`/arbetsyta/inlasning?natverk=${body.networkId}`}>Läs in anteckningar</ButtonLink>
        </ActionRow>
      )}
    </section>
    {decisions.length > 0 && (
      <section>
        <h2>Senaste besluten</h2>
        <Decisions decisions={decisions} />
      </section>
    )}
    <section>
      <h2>Personer</h2>
      <DataTable
        caption="Personer i organet"
        hideCaption
        columns={['Namn', 'Organisation', 'Roll']}
        rows={holders.map((holder) => [holder.name, holder.organisation ?? '–', roleName(holder.role)])}
      />
    </section>
  </Page>
)
