import { Button, DateField, Details, Form, Select, TextArea, TextField } from '#platform/html/index.ts'
import { givenFor, itemPath } from '../agenda-item-paths.ts'
import type { AgendaItem } from '../meeting.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import type { MeetingView } from '../meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }
const problems = [
  ...(['action-missing', 'action-too-long', 'owner-missing', 'owner-too-long'] as const),
  ...(['action-day-wrong', 'action-day-past'] as const),
] as const

const peopleOf = ({ view }: Props) => {
  const people = new Map(view.holders.map((holder) => [holder.personId, holder]))
  return [...people.values()].map(({ personId, name, organisation }) => ({
    value: personId,
    text: organisation ? `${name}, ${organisation}` : name,
  }))
}

/** The decision an action follows from is mostly the latest one. */
const DecisionField = ({ agendaItem, value }: { agendaItem: AgendaItem; value: string | undefined }) =>
  agendaItem.decisions.length === 0 ? null : (
    <Select
      id={`atgard-beslut-${agendaItem.id}`}
      name="decisionId"
      label="Ur beslutet"
      empty="Inget beslut"
      choices={agendaItem.decisions.map(({ id, wording }) => ({
        value: id,
        text: wording.length > 80 ? `${wording.slice(0, 80)} …` : wording,
      }))}
      value={value ?? agendaItem.decisions.at(-1)?.id}
    />
  )

/** What is to be done, by whom, by when. */
export const ActionForm = (props: Props) => {
  const { agendaItem, view } = props
  const problem = problems.find((one) => view.refused?.itemId === agendaItem.id && view.refused.problem === one)
  const error = (...own: (typeof problems)[number][]) =>
    problem && own.includes(problem) ? meetingProblemText[problem] : undefined
  const given = problem ? givenFor(props) : undefined
  return (
    <Details summary="Åtgärd" open={problem !== undefined}>
      <Form action={itemPath(props, 'atgarder')} label={`Åtgärd, punkt ${agendaItem.number}`}>
        <TextArea
          {...{ id: `atgard-${agendaItem.id}`, name: 'wording', label: 'Vad ska göras?', rows: 2 }}
          value={given?.['wording']}
          error={error('action-missing', 'action-too-long')}
        />
        <Select
          {...{ id: `atgard-vem-${agendaItem.id}`, name: 'personId', label: 'Vem gör det?' }}
          empty="Ingen i listan"
          choices={peopleOf(props)}
          value={given?.['personId']}
          error={error('owner-missing')}
        />
        <TextField
          {...{ id: `atgard-namn-${agendaItem.id}`, name: 'personName', label: 'Någon annan, namn', optional: true }}
          value={given?.['personName']}
          error={error('owner-too-long')}
          maxLength={200}
        />
        <TextField
          {...{ id: `atgard-organisation-${agendaItem.id}`, name: 'organisation', label: 'Organisation' }}
          hint="Lämna tomt för personens egen."
          value={given?.['organisation']}
          maxLength={200}
          optional
        />
        <DateField
          {...{ id: `atgard-dag-${agendaItem.id}`, name: 'dueOn', label: 'Klar senast', optional: true }}
          value={given?.['dueOn']}
          error={error('action-day-wrong', 'action-day-past')}
        />
        <DecisionField agendaItem={agendaItem} value={given?.['decisionId']} />
        <Button>Anteckna åtgärden</Button>
      </Form>
    </Details>
  )
}
