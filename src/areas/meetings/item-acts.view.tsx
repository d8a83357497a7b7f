import { Button, Details, Form, Radios, Select, TextArea, TextField } from '#platform/html/index.ts'
import { givenFor, itemPath } from './agenda-item-paths.ts'
import { decisionKinds } from './decision-kinds.ts'
import type { AgendaItem } from './meeting.ts'
import { meetingProblemText, type MeetingProblem } from './meeting-problem.ts'
import type { MeetingView } from './meeting-view.ts'
import { MeanwhileField } from './meanwhile-field.view.tsx'
import { tablingReasons } from './tabling-reasons.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const errorOf = ({ agendaItem, view }: Props, problem: MeetingProblem) =>
  view.refused?.itemId === agendaItem.id && view.refused.problem === problem ? meetingProblemText[problem] : undefined

export const DecisionForm = ({ agendaItem, view }: Props) => {
  const errorAt = (problem: MeetingProblem) => errorOf({ agendaItem, view }, problem)
  const error = errorAt('wording-missing') ?? errorAt('wording-too-long')
  const kindError = errorAt('kind-unknown') ?? errorAt('no-receiver')
  const given = error || kindError ? givenFor({ agendaItem, view }) : undefined
  return (
    <Details summary={<span data-key="b">Beslut</span>} open={given !== undefined}>
      <Form action={itemPath({ agendaItem, view }, 'beslut')} label={`Beslut, punkt ${agendaItem.number}`}>
        <TextArea
          id={`beslut-${agendaItem.id}`}
          name="wording"
          label="Vad beslutades?"
          hint="Skriv varje att-sats på en egen rad."
          rows={3}
          value={given?.['wording']}
          error={error}
        />
        <Select
          id={`slag-${agendaItem.id}`}
          name="kind"
          label="Vad hände?"
          choices={decisionKinds}
          value={given?.['kind'] ?? 'adopted'}
          error={kindError}
        />
        <Button>Anteckna beslutet</Button>
      </Form>
    </Details>
  )
}

export const TablingForm = ({ agendaItem, view }: Props) => {
  if (agendaItem.tabling) return null
  // A formal body is asked for the ground and the count, on a page of its own.
  if (view.meeting.procedure !== 'network')
    return (
      <a class="act-link" href={itemPath({ agendaItem, view }, 'bordlagg')} data-key="l">
        Bordlägg
      </a>
    )
  const error = errorOf({ agendaItem, view }, 'reason-missing') ?? errorOf({ agendaItem, view }, 'reason-too-long')
  const given = givenFor({ agendaItem, view })
  return (
    <Details summary={<span data-key="l">Bordlägg</span>} open={error !== undefined}>
      <Form action={itemPath({ agendaItem, view }, 'bordlagg')} label={`Bordlägg, punkt ${agendaItem.number}`}>
        <Radios
          id={`skal-${agendaItem.id}`}
          name="reason"
          legend="Varför skjuts ärendet upp?"
          choices={tablingReasons}
          value={given?.['reason'] ?? 'tidsbrist'}
        />
        <TextField
          id={`annat-${agendaItem.id}`}
          name="otherReason"
          label="Annat skäl"
          value={given?.['otherReason']}
          error={error}
          maxLength={300}
        />
        <MeanwhileField id={`lange-${agendaItem.id}`} value={given?.['meanwhile']} />
        <Button>Bordlägg till nästa möte</Button>
      </Form>
    </Details>
  )
}

export const CloseForm = ({ agendaItem, view }: Props) =>
  (agendaItem.matterStatus === 'tabled' || agendaItem.matterStatus === 'referred-back') &&
  !agendaItem.tabling &&
  !agendaItem.decisions.some(({ kind }) => kind === 'referred-back') ? (
    <Details summary="Avsluta utan beslut">
      <Form action={itemPath({ agendaItem, view }, 'avsluta')} label={`Avsluta ärendet, punkt ${agendaItem.number}`}>
        <p>Ärendet är färdigbehandlat och behöver inget beslut. Det tas bort från listan över utestående ärenden.</p>
        <Button variant="secondary">Avsluta ärendet</Button>
      </Form>
    </Details>
  ) : null
