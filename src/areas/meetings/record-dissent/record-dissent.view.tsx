import { Button, Checkbox, Form, Radios, Select, TextArea } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { ItemActPage } from '../item-act-page.view.tsx'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import { personChoices } from '../person-choices.ts'
import type { DissentRefusal } from './record-dissent.rule.ts'

const problemText: Record<DissentRefusal, string> = {
  'not-open': meetingProblemText['not-open'],
  'notes-frozen': meetingProblemText['notes-frozen'],
  'reservation-too-late':
    'En reservation anmäls innan mötet avslutas (kommunallagen 4 kap. 27 §), och mötet är avslutat: det är skickat för justering.',
  'kind-missing': 'Välj om det är en reservation, en avvikande mening eller en anteckning.',
  'person-missing': 'Välj vem det gäller.',
  'was-not-there': 'Personen är inte antecknad som närvarande vid punkten. Rätta närvaron först om den är fel.',
  'took-no-part':
    'Bara den som har deltagit i avgörandet får reservera sig (kommunallagen 4 kap. 27 §): närvarande, tjänstgörande och inte jävig.',
  'decision-unknown': 'Välj ett beslut som finns kvar vid punkten, eller hela punkten.',
  'nothing-decided': 'Det finns inget beslut att reservera sig mot. Anteckna beslutet först.',
  'wording-missing': 'Skriv vad som ska antecknas.',
  'wording-too-long': 'Texten är för lång. Korta den till högst 20 000 tecken.',
  'announced-unsaid':
    'Mötet är avslutat: det har varit skickat för justering. Kryssa i att reservationen anmäldes innan dess, om den gjorde det.',
}

const problemField: Partial<Record<DissentRefusal, string>> = {
  ...{ 'kind-missing': 'kind', 'reservation-too-late': 'kind', 'nothing-decided': 'kind' },
  ...{ 'person-missing': 'attendanceId', 'was-not-there': 'attendanceId', 'took-no-part': 'attendanceId' },
  ...{
    'decision-unknown': 'decisionId',
    'wording-missing': 'wording',
    'wording-too-long': 'wording',
    'announced-unsaid': 'announced',
  },
}

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  attendance: readonly Attendance[]
  hasEnded: boolean
  given: Given
  problem?: DissentRefusal | undefined
}

const kinds = [
  {
    value: 'reservation',
    text: 'Reservation',
    hint: 'Mot ett beslut, av den som var med och avgjorde det. Anmäls innan mötet avslutas.',
  },
  { value: 'dissent', text: 'Avvikande mening', hint: 'Någon tycker annat än de andra och vill att det syns.' },
  { value: 'statement', text: 'Protokollsanteckning', hint: 'Något som ska stå med, utan att vara emot beslutet.' },
]

const field = ({ given, problem }: Props, name: string) => ({
  name,
  value: given[name],
  error: problem && problemField[problem] === name ? problemText[problem] : undefined,
})

/** Who did not agree, or wanted something noted. */
export const RecordDissentPage = (props: Props) => {
  const { meeting, agendaItem, attendance, hasEnded, problem, given } = props
  return (
    <ItemActPage
      {...props}
      title="Reservation eller avvikande mening"
      problem={problem && { field: problemField[problem], text: problemText[problem] }}
    >
      <Form action={`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/reservation`}>
        <Radios {...field(props, 'kind')} legend="Vad gäller det?" choices={kinds} />
        <Select
          {...field(props, 'attendanceId')}
          label="Vem?"
          empty="Välj en person"
          choices={personChoices(attendance.filter(({ presence }) => presence !== 'absent'))}
        />
        {agendaItem.decisions.length > 0 && (
          <Radios
            {...field(props, 'decisionId')}
            value={given['decisionId'] ?? agendaItem.decisions[0]?.id ?? ''}
            legend="Mot vad?"
            choices={[
              ...agendaItem.decisions.map(({ id, wording }) => ({ value: id, text: wording })),
              { value: '', text: 'Hela punkten' },
            ]}
          />
        )}
        <TextArea
          {...field(props, 'wording')}
          label="Så ska det stå"
          hint="En reservation behöver ingen motivering."
          rows={4}
        />
        {hasEnded && (
          <Checkbox
            {...field(props, 'announced')}
            value="ja"
            label="Reservationen anmäldes innan mötet avslutades"
            checked={Boolean(given['announced'])}
          />
        )}
        <Button>Anteckna</Button>
      </Form>
    </ItemActPage>
  )
}
