import { Button, DateField, Details, Form, TextArea } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Action } from '../action.ts'
import { actionPath } from '../action-list.view.tsx'
import type { ActionAct } from '../action-status.rule.ts'
import type { FollowAct, FollowRefusal } from './follow-action.rule.ts'

type Refused = { act: FollowAct; problem: FollowRefusal; given: Given }
type Props = { action: Action; acts: readonly ActionAct[]; refused: Refused | undefined }

const remarkMissing: Record<FollowAct, string> = {
  report: 'Skriv hur det går.',
  finish: 'Skriv vad som gjordes.',
  postpone: 'Skriv varför dagen flyttas.',
  cancel: 'Skriv varför åtgärden avbryts.',
  reopen: 'Skriv varför åtgärden öppnas igen.',
}

/** The sentence of a refusal, and the field that needs mending. */
export function followProblemText(act: FollowAct, problem: FollowRefusal): { field?: string; text: string } {
  const texts: Record<FollowRefusal, { field?: string; text: string }> = {
    'not-now': {
      text: 'Det går inte i det läge som åtgärden är i nu. Någon kan ha hunnit före dig: läs vad som har hänt nedan.',
    },
    'remark-missing': { field: `remark-${act}`, text: remarkMissing[act] },
    'day-missing': { field: 'dueOn', text: 'Välj vilken dag åtgärden ska vara klar.' },
    'day-past': { field: 'dueOn', text: 'Välj en dag som inte har passerat.' },
    'day-same': { field: 'dueOn', text: 'Åtgärden ska redan vara klar den dagen. Välj en annan dag.' },
  }
  return texts[problem]
}

type StepProps = Props & { act: FollowAct; label: string; hint?: string; button: string; isMain?: boolean }

const StepForm = ({ action, refused, act, label, hint, button, isMain = false }: StepProps) => {
  const problem = refused?.act === act ? followProblemText(act, refused.problem) : undefined
  const errorAt = (field: string) => (problem?.field === field ? problem.text : undefined)
  const given = refused?.act === act ? refused.given : undefined
  const paths = { report: 'rapportera', finish: 'klar', postpone: 'flytta', cancel: 'avbryt', reopen: 'oppna-igen' }
  return (
    <Form action={`${actionPath(action.id)}/${paths[act]}`} label={button}>
      {act === 'postpone' && (
        <DateField
          name="dueOn"
          label="Ny dag"
          value={given?.['dueOn'] ?? action.dueOn ?? ''}
          error={errorAt('dueOn')}
        />
      )}
      <TextArea
        id={`remark-${act}`}
        name="remark"
        label={label}
        hint={hint}
        rows={3}
        maxLength={4000}
        value={given?.['remark']}
        error={errorAt(`remark-${act}`)}
        optional={act === 'finish' || act === 'reopen'}
      />
      <Button variant={isMain ? 'primary' : 'secondary'}>{button}</Button>
    </Form>
  )
}

/** What can be done about the action now, by the one who looks. */
export const StepForms = (props: Props) => {
  const isOpened = (act: FollowAct) => props.refused?.act === act
  const folded = (act: FollowAct, summary: string, label: string, button: string) =>
    props.acts.includes(act) && (
      <Details summary={summary} open={isOpened(act)}>
        <StepForm {...props} act={act} label={label} button={button} />
      </Details>
    )
  return props.acts.length === 0 ? null : (
    <section class="action-acts">
      {props.acts.includes('report') && (
        <StepForm {...props} act="report" label="Hur går det?" button="Rapportera" isMain />
      )}
      {folded('finish', 'Åtgärden är klar', 'Vad gjordes?', 'Markera som klar')}
      {folded('postpone', 'Flytta till en annan dag', 'Varför flyttas dagen?', 'Flytta dagen')}
      {folded('cancel', 'Avbryt åtgärden', 'Varför avbryts den?', 'Avbryt åtgärden')}
      {folded('reopen', 'Öppna åtgärden igen', 'Varför öppnas den igen?', 'Öppna igen')}
    </section>
  )
}
