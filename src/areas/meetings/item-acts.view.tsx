import { Button, Details, Form, Radios, TextArea, TextField } from '#platform/html/index.ts'
import { givenFor, itemPath } from './agenda-item-paths.ts'
import type { AgendaItem } from './meeting.ts'
import { meetingProblemText, type MeetingProblem } from './meeting-problem.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const errorOf = ({ agendaItem, view }: Props, problem: MeetingProblem) =>
  view.refused?.itemId === agendaItem.id && view.refused.problem === problem ? meetingProblemText[problem] : undefined

export const DecisionForm = ({ agendaItem, view }: Props) => {
  const error = errorOf({ agendaItem, view }, 'wording-missing')
  return (
    <Details summary={<span data-key="b">Beslut</span>} open={error !== undefined}>
      <Form action={itemPath({ agendaItem, view }, 'beslut')} label={`Beslut, punkt ${agendaItem.number}`}>
        <TextArea
          id={`beslut-${agendaItem.id}`}
          name="wording"
          label="Vad beslutades?"
          rows={3}
          value={givenFor({ agendaItem, view })?.['wording']}
          error={error}
        />
        <Button>Anteckna beslutet</Button>
      </Form>
    </Details>
  )
}

export const tablingReasons = [
  { value: 'tidsbrist', text: 'Tidsbrist' },
  { value: 'underlaget är inte klart', text: 'Underlaget är inte klart' },
  { value: 'svar väntas från annan part', text: 'Svar väntas från annan part' },
  { value: '', text: 'Annat skäl, skriv nedan' },
]

export const TablingForm = ({ agendaItem, view }: Props) => {
  if (agendaItem.tabling) return null
  const error = errorOf({ agendaItem, view }, 'reason-missing')
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
        <Button>Bordlägg till nästa möte</Button>
      </Form>
    </Details>
  )
}

export const CloseForm = ({ agendaItem, view }: Props) =>
  agendaItem.matterStatus === 'tabled' && !agendaItem.tabling ? (
    <Details summary="Avsluta utan beslut">
      <Form action={itemPath({ agendaItem, view }, 'avsluta')} label={`Avsluta ärendet, punkt ${agendaItem.number}`}>
        <p>Ärendet är färdigbehandlat och behöver inget beslut. Det tas bort från listan över utestående ärenden.</p>
        <Button variant="secondary">Avsluta ärendet</Button>
      </Form>
    </Details>
  ) : null
