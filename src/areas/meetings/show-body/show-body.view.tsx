import { hiddenWords, SecrecyChip, type HiddenItem, type Restriction } from '#areas/access/index.ts'
import { ActionRow, ButtonLink, EmptyState, Page } from '#platform/html/index.ts'
import { OutstandingList, type Outstanding } from '#areas/matters/index.ts'
import type { Action, HandOver } from '#areas/matters/types.ts'
import { chairInWords, holdsOn, type Seat, SeatTable, withoutRepeats } from '#areas/networks/index.ts'
import type { Body } from '#areas/networks/types.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import type { StrandedAssignment } from '../assignments.ts'
import type { BodyPlanning } from '../body-planning.ts'
import { BodyPlanningSection } from '../body-planning.view.tsx'
import type { MeetingRow } from '../meeting.ts'
import { MeetingList } from '../meeting-list.view.tsx'
import { StrandedAssignments } from '../stranded-assignments.view.tsx'
import type { BodyDecision } from './body-decision.ts'
import { Actions, Links, Received } from './body-follow-up.view.tsx'

type Props = {
  body: Body
  outstanding: Outstanding
  meetings: readonly MeetingRow[]
  decisions: readonly BodyDecision[]
  /** What is to be done: the most overdue, and how many there are. */
  actions: { shown: readonly Action[]; total: number }
  /** What other bodies have handed over, not yet taken on. */
  received: readonly HandOver[]
  stranded: readonly StrandedAssignment[]
  /** How many matters may go on from earlier ones, for whoever may say so. */
  joinable: number
  restrictions: readonly Restriction[]
  hidden: readonly HiddenItem[]
  seats: readonly Seat[]
  mayPlan: boolean
  planning: BodyPlanning
  today: string
}

const Decisions = ({ decisions, restrictions }: Pick<Props, 'decisions' | 'restrictions'>) => (
  <ul class="plain">
    {decisions.map((decision) => (
      <li key={decision.id}>
        <p>{decision.wording}</p>
        <a href={`/arbetsyta/moten/${decision.meetingId}#punkt-${decision.itemId}`}>
          {decision.title}, {formatShortDay(decision.day)}
        </a>
        {restrictions
          .filter(({ recordId }) => recordId === decision.itemId || recordId === decision.matterId)
          .map((restriction) => (
            <SecrecyChip key={restriction.id} restriction={restriction} />
          ))}
      </li>
    ))}
  </ul>
)

const Meetings = ({
  body,
  meetings,
  mayPlan,
  planning,
  today,
}: Pick<Props, 'body' | 'meetings' | 'mayPlan' | 'planning' | 'today'>) => (
  <section>
    <h2>Möten</h2>
    {meetings.length > 0 ? (
      <>
        <MeetingList meetings={meetings} today={today} hideBody />
        <p>
          <a href={`/arbetsyta/organ/${body.id}/arshjul`}>Alla möten, år för år</a>
        </p>
      </>
    ) : (
      <EmptyState title="Inga möten ännu">Planera det första mötet eller läs in gamla anteckningar.</EmptyState>
    )}
    <p>
      <a href={`/arbetsyta/kalender?organ=${body.id}`}>Visa mötena i din kalender</a>
    </p>
    {mayPlan && (
      <ActionRow>
        <ButtonLink href={`/arbetsyta/organ/${body.id}/moten/nytt`}>Planera ett möte</ButtonLink>
        <ButtonLink href={`/arbetsyta/inlasning?natverk=${body.networkId}`}>Läs in anteckningar</ButtonLink>
      </ActionRow>
    )}
    <BodyPlanningSection bodyId={body.id} planning={planning} />
  </section>
)

const Hidden = ({ hidden }: Pick<Props, 'hidden'>) => (
  <section>
    <h2>Inte öppet för dig</h2>
    <ul class="plain">
      {hidden.map(({ id, meetingId, number, day, law }) => (
        <li key={id}>
          <a href={`/arbetsyta/moten/${meetingId}#punkt-${id}`}>
            Punkt {number}, {formatShortDay(day)}
          </a>
          : {hiddenWords('agenda-item', law)}
        </li>
      ))}
    </ul>
  </section>
)

const People = ({ seats, body, today }: Pick<Props, 'seats' | 'body' | 'today'>) => (
  <section>
    <h2>Personer</h2>
    <SeatTable caption="Personer i organet" seats={seats} today={today} />
    <ActionRow>
      <ButtonLink href={`/arbetsyta/natverk/${body.networkId}/organ/${body.id}/platser`}>
        Platser, mandat och tidigare ordförande
      </ButtonLink>
    </ActionRow>
  </section>
)

/** A planned meeting whose day has passed is not the next one: it waits to be held or cancelled. */
function nextWords(meetings: readonly MeetingRow[], today: string): string {
  const next = meetings.filter(({ status, day }) => status === 'planned' && day >= today).at(-1)
  if (!next) return 'Inget möte är planerat.'
  return (
    `Nästa möte: ${formatDay(next.day)} ${formatHours(next.startsAt, next.endsAt)}`.trim() +
    (next.place ? `, ${next.place}.` : '.')
  )
}

export const BodyPage = ({
  body,
  outstanding,
  meetings,
  decisions,
  actions,
  received,
  stranded,
  joinable,
  restrictions,
  hidden,
  seats,
  mayPlan,
  planning,
  today,
}: Props) => (
  <Page
    title={body.name}
    wide
    lead={[chairInWords(seats, body.id, today), nextWords(meetings, today)].filter(Boolean).join('. ')}
    breadcrumbs={[
      { href: '/arbetsyta/natverk', text: 'Nätverk' },
      { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
    ]}
  >
    <section>
      <h2>Utestående ärenden ({outstanding.matters.length + outstanding.hidden.length})</h2>
      <OutstandingList outstanding={outstanding} today={today} />
    </section>
    <StrandedAssignments assignments={stranded} />
    <Links bodyId={body.id} joinable={joinable} />
    {received.length > 0 && <Received received={received} />}
    <Meetings {...{ body, meetings, mayPlan, planning, today }} />
    {actions.total > 0 && <Actions actions={actions} body={body} today={today} />}
    {decisions.length > 0 && (
      <section>
        <h2>Senaste besluten</h2>
        <Decisions decisions={decisions} restrictions={restrictions} />
      </section>
    )}
    {hidden.length > 0 && <Hidden hidden={hidden} />}
    <People seats={withoutRepeats(seats.filter((seat) => holdsOn(seat, today)))} body={body} today={today} />
  </Page>
)
