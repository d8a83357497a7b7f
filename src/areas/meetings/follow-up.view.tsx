import { ActionChip, actionPath, HandOverChip, handOverPath, ownerWords } from '#areas/matters/index.ts'
import type { Action, HandOver } from '#areas/matters/types.ts'
import { Button, Form } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { itemPath } from './agenda-item-paths.ts'
import { ActionForm } from './agree-action/action-form.view.tsx'
import { HandOverForm } from './hand-over-matter/hand-over-form.view.tsx'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const isHeld = ({ view }: Props) => view.mayWrite && view.meeting.status === 'ongoing'

const Act = ({ path, label, text }: { path: string; label: string; text: string }) => (
  <Form action={path} label={label} inline>
    <Button variant="tertiary">{text}</Button>
  </Form>
)

const ActionLine = ({ action, ...props }: Props & { action: Action }) => (
  <li class="tabling-line">
    <ActionChip action={action} today={props.view.today} />
    <span>
      <a href={actionPath(action.id)}>{action.wording}</a>{' '}
      {[ownerWords(action), action.dueOn && `senast ${formatShortDay(action.dueOn)}`].filter(Boolean).join(', ')}
    </span>
    {isHeld(props) && (
      <Act
        path={itemPath(props, `atgarder/${action.id}/aterta`)}
        label={`Återta åtgärden ${action.wording}`}
        text="Återta åtgärden"
      />
    )}
  </li>
)

/** What the other body is or was asked, from this item or an earlier one of the same matter. */
const SentLine = ({ handOver, ...props }: Props & { handOver: HandOver }) => {
  const isHere = handOver.itemId === props.agendaItem.id
  const mayNote = handOver.status === 'answered' || handOver.status === 'declined'
  return (
    <li class="tabling-line">
      <HandOverChip handOver={handOver} />
      <span>
        Överlämnat till <a href={handOverPath(handOver.id)}>{handOver.toBodyName}</a>: {handOver.wording}
        {handOver.wanted && ` Önskas: ${handOver.wanted}.`}
        {handOver.answer && (
          <>
            <br />
            Svar: {handOver.answer}
          </>
        )}
      </span>
      {isHeld(props) && isHere && handOver.status === 'sent' && (
        <Act
          path={itemPath(props, `overlamningar/${handOver.id}/aterta`)}
          label={`Återta överlämningen till ${handOver.toBodyName}`}
          text="Återta överlämningen"
        />
      )}
      {isHeld(props) && mayNote && (
        <Act
          path={itemPath(props, `overlamningar/${handOver.id}/notera`)}
          label={`Notera svaret från ${handOver.toBodyName}`}
          text="Notera svaret"
        />
      )}
    </li>
  )
}

const ReceivedLine = ({ handOver }: { handOver: HandOver }) => (
  <li class="tabling-line">
    <HandOverChip handOver={handOver} />
    <span>
      Kommer från <a href={handOverPath(handOver.id)}>{handOver.bodyName}</a>: {handOver.wording}
    </span>
  </li>
)

/** What was agreed to be done at the item, and what goes between this body and others in its matter. */
export const ActionsAndHandOvers = (props: Props) => {
  const { agendaItem, view } = props
  const actions = view.followUp.actions.filter(({ itemId }) => itemId === agendaItem.id)
  const ofMatter = (matterId: string | null) => matterId !== null && matterId === agendaItem.matterId
  const sent = view.followUp.handOvers.filter(({ matterId }) => ofMatter(matterId))
  const received = view.followUp.handOvers.filter(({ toMatterId }) => ofMatter(toMatterId))
  if (actions.length + sent.length + received.length === 0) return null
  return (
    <ul class="plain follow-up">
      {received.map((handOver) => (
        <ReceivedLine key={handOver.id} handOver={handOver} />
      ))}
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} {...props} />
      ))}
      {sent.map((handOver) => (
        <SentLine key={handOver.id} handOver={handOver} {...props} />
      ))}
    </ul>
  )
}

/** Acts that set something going, folded; the page of a meeting is long. */
export const FollowUpForms = (props: Props) => (
  <>
    <ActionForm {...props} />
    {props.view.followUp.receivers.length > 0 && <HandOverForm {...props} />}
  </>
)
