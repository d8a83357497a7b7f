import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { ErrorSummary, Facts, Page, Timeline, type TimelineStep } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatDay, formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { Action, ActionStep } from '../action.ts'
import { ActionChip } from '../action-list.view.tsx'
import type { ActionAct } from '../action-status.rule.ts'
import { dueOf, ownerWords } from '../due.rule.ts'
import type { FollowAct, FollowRefusal } from './follow-action.rule.ts'
import { followProblemText, StepForms } from './step-forms.view.tsx'

type Props = {
  action: Action
  steps: readonly ActionStep[]
  acts: readonly ActionAct[]
  restrictions: readonly Restriction[]
  isReader: boolean
  today: string
  refused: { act: FollowAct; problem: FollowRefusal; given: Given } | undefined
}

const stepWords: Record<string, { text: string; state: NonNullable<TimelineStep['state']> }> = {
  add: { text: 'Bestämd', state: 'open' },
  report: { text: 'Rapport', state: 'open' },
  postpone: { text: 'Ny dag', state: 'tabled' },
  finish: { text: 'Klar', state: 'decided' },
  cancel: { text: 'Avbruten', state: 'draft' },
  reopen: { text: 'Öppnad igen', state: 'open' },
}

const History = ({ steps }: Pick<Props, 'steps'>) => (
  <section>
    <h2>Vad som har hänt</h2>
    <Timeline
      steps={steps.map(({ act, remark, dueOn, personName, takenAt }) => ({
        day: `${formatDay(stockholmDay(takenAt))} kl. ${formatTime(takenAt)}`,
        state: stepWords[act]?.state ?? 'open',
        title: [`${stepWords[act]?.text ?? act}${dueOn ? `: ${formatShortDay(dueOn)}` : ''}`, personName]
          .filter(Boolean)
          .join(' – '),
        children: remark ? <p class="prose">{remark}</p> : undefined,
      }))}
    />
  </section>
)

/** Links to where it was agreed, for those who may go there. */
const Origin = ({ action, isReader }: Pick<Props, 'action' | 'isReader'>) => {
  if (!action.agreed) return <>{action.bodyName}</>
  const words = `${action.bodyName} ${formatShortDay(action.agreed.day)}, punkt ${action.agreed.number}`
  return isReader ? <a href={`/arbetsyta/moten/${action.meetingId}#punkt-${action.itemId}`}>{words}</a> : <>{words}</>
}

const factsOf = ({ action, isReader, today }: Props) => [
  { label: 'Vem', value: ownerWords(action) },
  { label: 'Klar', value: dueOf(action, today).words },
  { label: 'Bestämd av', value: <Origin action={action} isReader={isReader} /> },
  { label: 'Ur beslutet', value: action.decision },
  {
    label: 'Ärende',
    value: isReader && <a href={`/arbetsyta/arenden/${action.matterId}`}>{action.agreed?.title ?? 'Hela ärendet'}</a>,
  },
]

export const ActionPage = (props: Props) => {
  const { action, refused, restrictions, today } = props
  return (
    <Page
      title={action.wording}
      aside={<ActionChip action={action} today={today} />}
      problem={refused !== undefined}
      breadcrumbs={[
        { href: '/arbetsyta/atgarder', text: 'Åtgärder' },
        ...(props.isReader ? [{ href: `/arbetsyta/organ/${action.bodyId}`, text: action.bodyName }] : []),
      ]}
    >
      {refused && <ErrorSummary problems={[followProblemText(refused.act, refused.problem)]} />}
      {restrictions.map((restriction) => (
        <SecrecyChip key={restriction.id} restriction={restriction} />
      ))}
      <Facts rows={factsOf(props)} />
      <StepForms action={action} acts={props.acts} refused={refused} />
      <History steps={props.steps} />
    </Page>
  )
}
