import { SecrecyChip } from '#areas/access/index.ts'
import { Button, Details, Chip, Form, TextField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { itemPath } from './agenda-item-paths.ts'
import { ItemMoves, ItemPapersFolded, ItemPlan, WaitedMatter } from './agenda-plan.view.tsx'
import { GoToItem } from './current-item.view.tsx'
import { ActionsAndHandOvers, FollowUpForms } from './follow-up.view.tsx'
import { ItemNotes } from './item-notes.view.tsx'
import { CloseForm, DecisionForm, TablingForm } from './item-acts.view.tsx'
import { FollowedUp, RecordActs, RoundsOfItem } from './item-records.view.tsx'
import { Dispatched } from './dispatch-decision/dispatched.view.tsx'
import type { AgendaItem } from './meeting.ts'
import { meetingProblemText, type Refused } from './meeting-problem.ts'
import type { MeetingView } from './meeting-view.ts'
import { ExcerptLink } from './paper-links.view.tsx'
import { MoreToRecord, PresenceAtItem, RecordedOutcomes } from './recorded-facts.view.tsx'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const TakeBack = ({ agendaItem, view, act, text }: Props & { act: string; text: string }) =>
  view.mayWrite ? (
    <Form action={itemPath({ agendaItem, view }, act)} inline>
      <Button variant="tertiary">{text}</Button>
    </Form>
  ) : null

const Outcomes = ({ agendaItem, view }: Props) => (
  <>
    <RecordedOutcomes agendaItem={agendaItem} view={view} />
    {agendaItem.isClosedHere && (
      <div class="tabling-line">
        <Chip state="decided">Avslutat</Chip>
        <TakeBack agendaItem={agendaItem} view={view} act="oppna-igen" text="Öppna ärendet igen" />
      </div>
    )}
  </>
)

const Earlier = ({ agendaItem, view }: Props) => {
  const waited = agendaItem.matterId ? view.planning.waiting.get(agendaItem.matterId) : undefined
  if (waited) return <WaitedMatter matter={waited} />
  return agendaItem.tabledOn && agendaItem.matterId ? (
    <p class="item-earlier">
      <Chip state="tabled">
        {agendaItem.timesTabledBefore > 1 ? `Bordlagt ${agendaItem.timesTabledBefore} gånger` : 'Bordlagt tidigare'}
      </Chip>
      <span>
        senast {formatShortDay(agendaItem.tabledOn)} ·{' '}
        <a href={`/arbetsyta/arenden/${agendaItem.matterId}`}>Hela ärendet</a>
      </span>
    </p>
  ) : null
}

const restrictionsOn = ({ agendaItem, view }: Props) =>
  view.restrictions.filter(({ recordId }) => recordId === agendaItem.id || recordId === agendaItem.matterId)

const Secrecy = (props: Props) => (
  <>
    {restrictionsOn(props).map((restriction) => (
      <p key={restriction.id} class="item-earlier">
        <SecrecyChip restriction={restriction} />
      </p>
    ))}
  </>
)

const SecrecyLink = ({ agendaItem, view }: Props) =>
  restrictionsOn({ agendaItem, view }).length > 0 ? (
    <a href={`/arbetsyta/natverk/${view.meeting.networkId}/sekretess`}>Se eller häv sekretessen</a>
  ) : (
    <a href={`/arbetsyta/sekretess/ny?slag=agenda-item&id=${agendaItem.id}`}>Stäng punkten för andra</a>
  )

export const AgendaItemSection = ({ agendaItem, view }: Props) => {
  const isHeld = view.meeting.status === 'ongoing'
  return (
    <section
      class="agenda-item"
      id={`punkt-${agendaItem.id}`}
      aria-labelledby={`rubrik-${agendaItem.id}`}
      aria-current={view.live.currentItemId === agendaItem.id ? 'step' : undefined}
      data-step=""
      data-part=""
      tabIndex={-1}
    >
      <h2 id={`rubrik-${agendaItem.id}`}>
        {agendaItem.number}. {agendaItem.title}
      </h2>
      <GoToItem agendaItem={agendaItem} view={view} />
      <Secrecy agendaItem={agendaItem} view={view} />
      <ItemPlan agendaItem={agendaItem} view={view} />
      <Earlier agendaItem={agendaItem} view={view} />
      <ItemPapersFolded agendaItem={agendaItem} view={view} />
      <PresenceAtItem agendaItem={agendaItem} view={view} />
      <RoundsOfItem agendaItem={agendaItem} view={view} />
      <ItemNotes agendaItem={agendaItem} view={view} />
      <Outcomes agendaItem={agendaItem} view={view} />
      <FollowedUp agendaItem={agendaItem} view={view} />
      <ActionsAndHandOvers agendaItem={agendaItem} view={view} />
      {view.mayWrite && (
        <div class="item-acts">
          {isHeld && (
            <>
              <DecisionForm agendaItem={agendaItem} view={view} />
              <TablingForm agendaItem={agendaItem} view={view} />
              <CloseForm agendaItem={agendaItem} view={view} />
              <FollowUpForms agendaItem={agendaItem} view={view} />
              <MoreToRecord agendaItem={agendaItem} view={view} />
            </>
          )}
          <RecordActs agendaItem={agendaItem} view={view} />
          <ItemTools agendaItem={agendaItem} view={view} />
        </div>
      )}
      {!view.mayWrite && <ItemLinks agendaItem={agendaItem} view={view} />}
      <Dispatched agendaItem={agendaItem} view={view} />
    </section>
  )
}

const isUntouched = ({ notes, decisions, tabling, isClosedHere }: AgendaItem) =>
  !notes && decisions.length === 0 && !tabling && !isClosedHere

/** What is done to the item now and then: out of the way until it is asked for. */
const ItemTools = (props: Props) => (
  <Details summary={`Ändra och flytta punkt ${props.agendaItem.number}`}>
    <div class="item-tools">
      <ItemMoves {...props} />
      <a href={itemPath(props, 'gast')}>Bjud in en gäst</a>
      {isUntouched(props.agendaItem) && (
        <Form action={itemPath(props, 'ta-bort')} inline>
          <Button variant="tertiary">Ta bort punkten</Button>
        </Form>
      )}
    </div>
    <ItemLinks {...props} />
  </Details>
)

const ItemLinks = ({ agendaItem, view }: Props) =>
  view.isGuest ? null : (
    <p class="item-links">
      {agendaItem.matterId && !agendaItem.tabledOn && (
        <a href={`/arbetsyta/arenden/${agendaItem.matterId}`}>Hela ärendet</a>
      )}
      {view.isSecretary && view.meeting.status !== 'published' && <SecrecyLink agendaItem={agendaItem} view={view} />}
      <ExcerptLink agendaItem={agendaItem} view={view} />
      {agendaItem.source && view.isSecretary && <a href={`/arbetsyta/inlasning/${agendaItem.source}`}>Läs i källan</a>}
    </p>
  )

const isTitleRefused = (refused: Refused | undefined): refused is Refused =>
  refused?.problem === 'title-missing' || refused?.problem === 'title-too-long'

export const AddItemForm = ({ view: { meeting, refused } }: { view: MeetingView }) => (
  <Form action={`/arbetsyta/moten/${meeting.id}/punkter`} label="Lägg till en punkt" inline>
    <TextField
      name="title"
      label="Ny punkt på dagordningen"
      value={isTitleRefused(refused) ? refused.given?.['title'] : ''}
      error={isTitleRefused(refused) ? meetingProblemText[refused.problem] : undefined}
      maxLength={300}
    />
    <Button variant="secondary">Lägg till punkten</Button>
  </Form>
)
