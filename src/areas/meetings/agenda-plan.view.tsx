import { PastTablingsLine, reasonOf, StandingChip, type OutstandingMatter } from '#areas/matters/index.ts'
import { Button, Chip, Details, Form, HiddenField, Paragraphs } from '#platform/html/index.ts'
import { formatShortDay, formatTime } from '#platform/time.ts'
import { minutesInWords, type AgendaClock } from './agenda-clock.rule.ts'
import { itemPath } from './agenda-item-paths.ts'
import { ConflictNotice } from './conflicts.view.tsx'
import { sizeInWords } from './file-size.ts'
import { OpenRequests } from './item-requests.view.tsx'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const untimedWords = (count: number) =>
  count === 0 ? '' : count === 1 ? 'En punkt saknar tid.' : `${count} punkter saknar tid.`

function lengthWords({ sureMinutes, lengthMinutes }: AgendaClock): string {
  const planned = `Dagordningen tar ${minutesInWords(sureMinutes)}`
  return lengthMinutes === null ? `${planned}.` : `${planned} av mötets ${minutesInWords(lengthMinutes)}.`
}

/** How long the agenda is against the meeting, above the agenda while it is planned or held. */
export const AgendaLength = ({ view: { meeting, planning, agenda } }: Pick<Props, 'view'>) => {
  const { clock } = planning
  const isShown = meeting.status === 'planned' || meeting.status === 'ongoing'
  if (!isShown || agenda.every(({ plannedMinutes }) => plannedMinutes === null)) return null
  return (
    <p class="agenda-length">
      {clock.over > 0 && <Chip state="late">{minutesInWords(clock.over)} för mycket</Chip>}
      <span>
        {[
          lengthWords(clock),
          clock.ifTimeMinutes > 0 && `Därtill ${minutesInWords(clock.ifTimeMinutes)} om tid finns.`,
          untimedWords(clock.untimed),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
    </p>
  )
}

const attachmentWords = (count: number) => (count === 1 ? '1 bilaga' : `${count} bilagor`)

/** When, how long, who, and whether it may be dropped; in one line under the heading. */
export const ItemPlan = ({ agendaItem, view }: Props) => {
  const { plannedMinutes, presenter, isIfTime, attachments } = agendaItem
  const isOpen = view.meeting.status === 'planned' || view.meeting.status === 'ongoing'
  const time = isOpen && !view.isGuest ? view.planning.clock.times.get(agendaItem.id) : undefined
  const hasTimes = view.agenda.some((other) => other.plannedMinutes !== null)
  const words = [
    time?.startsAt && hasTimes && `kl. ${formatTime(time.startsAt)}`,
    plannedMinutes !== null && minutesInWords(plannedMinutes),
    presenter,
    attachments.length > 0 && attachmentWords(attachments.length),
  ].filter(Boolean)
  if (words.length === 0 && !isIfTime) return null
  return (
    <p class="item-facts">
      {isIfTime && <Chip state="waiting">Om tid finns</Chip>}
      {time && !time.fits && <Chip state="late">Ryms inte</Chip>}
      <span>{words.join(' · ')}</span>
    </p>
  )
}

const Attachments = ({ agendaItem, view }: Props) => (
  <ul class="plain attachments">
    {agendaItem.attachments.map(({ id, name, size }) => (
      <li key={id}>
        <a href={itemPath({ agendaItem, view }, `bilagor/${id}`)}>{name}</a> ({sizeInWords(size)})
      </li>
    ))}
  </ul>
)

const summaryOf = ({ background, proposal, attachments }: AgendaItem) => {
  const parts = [background && 'bakgrund', proposal && 'förslag till beslut', attachments.length > 0 && 'bilagor']
  const words = parts
    .filter(Boolean)
    .join(', ')
    .replace(/, ([^,]*)$/, ' och $1')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** What was written of the item beforehand, folded. */
export const ItemPapersFolded = ({ agendaItem, view }: Props) => {
  const { background, proposal, attachments } = agendaItem
  if (!background && !proposal && attachments.length === 0) return null
  return (
    <Details summary={summaryOf(agendaItem)}>
      {background && <Paragraphs text={background} />}
      {proposal && (
        <>
          <p class="item-proposal">Förslag till beslut</p>
          <Paragraphs text={proposal} />
        </>
      )}
      {attachments.length > 0 && <Attachments agendaItem={agendaItem} view={view} />}
    </Details>
  )
}

/** Why a matter that waited stands on this agenda: how often it was put off, since when, and in what words. */
export const WaitedMatter = ({ matter }: { matter: OutstandingMatter }) => (
  <p class="item-earlier">
    <StandingChip matter={matter} />
    <span>
      {reasonOf(matter) !== '–' && `${reasonOf(matter)} · `}väckt {formatShortDay(matter.raisedOn)} ·{' '}
      <a href={`/arbetsyta/arenden/${matter.id}`}>Hela ärendet</a>
    </span>
  </p>
)

const Move = ({ act, text, ...props }: Props & { act: 'upp' | 'ned'; text: string }) => (
  <Form action={itemPath(props, act)} inline>
    <HiddenField name="position" value={props.agendaItem.position} />
    <Button variant="tertiary">
      {text}
      <span class="ds-sr-only"> punkt {props.agendaItem.number}</span>
    </Button>
  </Form>
)

/** Up, down and the item's own page; for the one who keeps the agenda. */
export const ItemMoves = (props: Props) => {
  const { agendaItem, view } = props
  const at = view.agenda.findIndex(({ id }) => id === agendaItem.id)
  return (
    <>
      <a href={itemPath(props, 'andra')}>
        Ändra punkten<span class="ds-sr-only"> {agendaItem.number}</span>
      </a>
      {at > 0 && <Move {...props} act="upp" text="Upp" />}
      {at < view.agenda.length - 1 && <Move {...props} act="ned" text="Ned" />}
    </>
  )
}

/** Lets the one who keeps the agenda drag the items; the buttons are there for everybody else. */
export const DragOrder = ({ view }: Pick<Props, 'view'>) =>
  view.mayWrite && view.meeting.status === 'planned' && view.agenda.length > 1 ? (
    <Form action={`/arbetsyta/moten/${view.meeting.id}/ordning`} data-drag-order="" inline>
      <HiddenField name="order" value={view.agenda.map(({ id }) => id).join(' ')} />
    </Form>
  ) : null

/** Beside the agenda of a meeting that is planned: what the day collides with, what others have asked for. */
export const PlanningNotes = ({ view }: Pick<Props, 'view'>) => {
  const { meeting, planning } = view
  return (
    <>
      <ConflictNotice conflicts={planning.conflicts} />
      <PastTablingsLine past={planning.past} />
      {planning.requests.length > 0 && (
        <section class="meeting-requests">
          <h2>Önskade punkter ({planning.requests.length})</h2>
          <OpenRequests requests={planning.requests} meetingId={meeting.id} />
        </section>
      )}
      {planning.mayAsk && !view.isSecretary && (
        <p>
          <a href={`/arbetsyta/organ/${meeting.bodyId}/onska-punkt?mote=${meeting.id}`}>Önska en punkt till mötet</a>
        </p>
      )}
    </>
  )
}
