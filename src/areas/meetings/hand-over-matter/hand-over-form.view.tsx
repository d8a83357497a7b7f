import { Button, Details, Form, Select, TextArea, TextField } from '#platform/html/index.ts'
import { givenFor, itemPath } from '../agenda-item-paths.ts'
import type { AgendaItem } from '../meeting.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import type { MeetingView } from '../meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }
const problems = [
  ...(['receiver-missing', 'already-handed-over'] as const),
  ...(['asked-for-missing', 'asked-for-too-long', 'wanted-too-long'] as const),
] as const

/** To which body, what it is asked for, and when that is wanted. */
export const HandOverForm = (props: Props) => {
  const { agendaItem, view } = props
  const problem = problems.find((one) => view.refused?.itemId === agendaItem.id && view.refused.problem === one)
  const error = (...own: (typeof problems)[number][]) =>
    problem && own.includes(problem) ? meetingProblemText[problem] : undefined
  const given = problem ? givenFor(props) : undefined
  return (
    <Details summary="Överlämna" open={problem !== undefined}>
      <Form action={itemPath(props, 'overlamna')} label={`Överlämna, punkt ${agendaItem.number}`}>
        <Select
          {...{ id: `organ-${agendaItem.id}`, name: 'toBodyId', label: 'Till vilket organ?', empty: 'Välj ett organ' }}
          choices={view.followUp.receivers.map(({ id, name }) => ({ value: id, text: name }))}
          value={given?.['toBodyId']}
          error={error('receiver-missing', 'already-handed-over')}
        />
        <TextArea
          {...{ id: `onskemal-${agendaItem.id}`, name: 'wording', label: 'Vad vill ni att de gör?', rows: 3 }}
          hint="Det andra organet läser rubriken och det du skriver här, men inte era anteckningar."
          value={given?.['wording']}
          error={error('asked-for-missing', 'asked-for-too-long')}
        />
        <TextField
          {...{ id: `nar-${agendaItem.id}`, name: 'wanted', label: 'När behövs det?', optional: true }}
          hint="Till exempel: kommitténs nästa möte, datum ej satt."
          value={given?.['wanted']}
          error={error('wanted-too-long')}
          maxLength={300}
        />
        <Button>Lämna över ärendet</Button>
      </Form>
    </Details>
  )
}
