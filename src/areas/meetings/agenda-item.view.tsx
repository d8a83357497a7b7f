import { SecrecyChip } from '#areas/access/index.ts'
import {
  Button,
  Chip,
  Decision,
  Details,
  Form,
  HiddenField,
  Paragraphs,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { givenFor, itemPath } from './agenda-item-paths.ts'
import { CloseForm, DecisionForm, TablingForm } from './item-acts.view.tsx'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const TakeBack = ({ agendaItem, view, act, text }: Props & { act: string; text: string }) =>
  view.mayWrite ? (
    <Form action={itemPath({ agendaItem, view }, act)} inline>
      <Button variant="tertiary">{text}</Button>
    </Form>
  ) : null

const Outcomes = ({ agendaItem, view }: Props) => (
  <>
    {agendaItem.decisions.map((decision) => (
      <Decision key={decision.id}>
        <p>{decision.wording}</p>
        <TakeBack agendaItem={agendaItem} view={view} act={`aterta/${decision.id}`} text="Återta beslutet" />
      </Decision>
    ))}
    {agendaItem.tabling && (
      <div class="tabling-line">
        <Chip state="tabled">
          {agendaItem.timesTabledBefore > 0 ? `Bordlagt (${agendaItem.timesTabledBefore + 1})` : 'Bordlagt'}
        </Chip>
        <span>
          {agendaItem.tabling.reason && `Skäl: ${agendaItem.tabling.reason}. `}
          {view.next ? (
            <a href={`/arbetsyta/moten/${view.next.id}`}>Tas upp {formatShortDay(view.next.day)}</a>
          ) : (
            'Tas upp när nästa möte planeras.'
          )}
        </span>
        <TakeBack
          agendaItem={agendaItem}
          view={view}
          act={`aterta/${agendaItem.tabling.id}`}
          text="Återta bordläggningen"
        />
      </div>
    )}
    {agendaItem.isClosedHere && (
      <div class="tabling-line">
        <Chip state="decided">Avslutat</Chip>
        <TakeBack agendaItem={agendaItem} view={view} act="oppna-igen" text="Öppna ärendet igen" />
      </div>
    )}
  </>
)

const NotesForm = ({ agendaItem, view }: Props) => {
  const given = givenFor({ agendaItem, view })
  const hasConflict = view.refused?.problem === 'notes-changed' && given !== undefined
  return (
    <Form
      action={itemPath({ agendaItem, view }, 'anteckning')}
      label={`Anteckning, punkt ${agendaItem.number}`}
      data-autosave=""
    >
      <HiddenField name="version" value={String(agendaItem.version)} />
      <TextArea
        id={`anteckning-${agendaItem.id}`}
        name="notes"
        label={`Anteckning till punkt ${agendaItem.number}`}
        hideLabel
        rows={Math.max(3, Math.min(14, Math.ceil(agendaItem.notes.length / 75) + 1))}
        value={given?.['notes'] ?? agendaItem.notes}
      />
      {hasConflict && (
        <Details summary="Texten som är sparad nu" open>
          <Paragraphs text={agendaItem.notes || '(tom)'} />
        </Details>
      )}
      <div class="notes-actions">
        <Button variant="secondary">Spara anteckningen</Button>
        <output data-autosave-status="" aria-live="polite" />
      </div>
    </Form>
  )
}

const Earlier = ({ agendaItem }: { agendaItem: AgendaItem }) =>
  agendaItem.tabledOn && agendaItem.matterId ? (
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
  const isEmpty =
    !agendaItem.notes && agendaItem.decisions.length === 0 && !agendaItem.tabling && !agendaItem.isClosedHere
  return (
    <section
      class="agenda-item"
      id={`punkt-${agendaItem.id}`}
      aria-labelledby={`rubrik-${agendaItem.id}`}
      data-step=""
      tabIndex={-1}
    >
      <h2 id={`rubrik-${agendaItem.id}`}>
        {agendaItem.number}. {agendaItem.title}
      </h2>
      <Secrecy agendaItem={agendaItem} view={view} />
      <Earlier agendaItem={agendaItem} />
      {isHeld && view.mayWrite ? (
        <NotesForm agendaItem={agendaItem} view={view} />
      ) : (
        agendaItem.notes && <Paragraphs text={agendaItem.notes} />
      )}
      <Outcomes agendaItem={agendaItem} view={view} />
      {isHeld && view.mayWrite && (
        <div class="item-acts">
          <DecisionForm agendaItem={agendaItem} view={view} />
          <TablingForm agendaItem={agendaItem} view={view} />
          <CloseForm agendaItem={agendaItem} view={view} />
        </div>
      )}
      {view.mayWrite && (
        <div class="item-tools">
          <a href={itemPath({ agendaItem, view }, 'gast')}>Bjud in en gäst</a>
          {isEmpty && (
            <Form action={itemPath({ agendaItem, view }, 'ta-bort')} inline>
              <Button variant="tertiary">Ta bort punkten</Button>
            </Form>
          )}
        </div>
      )}
      <ItemLinks agendaItem={agendaItem} view={view} />
    </section>
  )
}

const ItemLinks = ({ agendaItem, view }: Props) =>
  view.isGuest ? null : (
    <p class="item-links">
      {agendaItem.matterId && !agendaItem.tabledOn && (
        <a href={`/arbetsyta/arenden/${agendaItem.matterId}`}>Hela ärendet</a>
      )}
      {view.isSecretary && view.meeting.status !== 'published' && <SecrecyLink agendaItem={agendaItem} view={view} />}
      {agendaItem.source && view.isSecretary && <a href={`/arbetsyta/inlasning/${agendaItem.source}`}>Läs i källan</a>}
    </p>
  )

export const AddItemForm = ({ view }: { view: MeetingView }) => (
  <Form action={`/arbetsyta/moten/${view.meeting.id}/punkter`} label="Lägg till en punkt" inline>
    <TextField
      name="title"
      label="Ny punkt på dagordningen"
      value={view.refused?.problem === 'title-missing' ? view.refused.given?.['title'] : ''}
      maxLength={300}
    />
    <Button variant="secondary">Lägg till punkten</Button>
  </Form>
)
