import { Button, Form, Select, TextArea } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { ItemActPage } from '../item-act-page.view.tsx'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import { personChoices } from '../person-choices.ts'
import type { Procedure } from '../recorded-facts.ts'
import type { DisqualificationRefusal } from './record-disqualification.rule.ts'

const problemText: Record<DisqualificationRefusal, string> = {
  'not-open': meetingProblemText['not-open'],
  'notes-frozen': meetingProblemText['notes-frozen'],
  'person-missing': 'Välj vem som är jävig.',
  'was-not-there': 'Personen är inte antecknad som närvarande vid punkten. Den som inte är där behöver inte lämna den.',
  'has-voted': 'Personen har röstat vid punkten. Återta voteringen först om det är fel.',
  'has-reserved': 'Personen har reserverat sig vid punkten. Återta reservationen först om den är fel.',
  'ground-too-long': 'Grunden är för lång. Korta den till högst 1 000 tecken.',
  'votes-too-many': 'Då blir rösterna fler än de som kan ha röstat. Återta voteringen först.',
}

const laws: Record<Procedure, string> = {
  network: 'Till exempel: saken rör personen själv eller en närstående (förvaltningslagen 16–18 §§).',
  council: 'Till exempel: saken rör ledamoten själv eller en närstående (kommunallagen 5 kap. 47–49 §§).',
  committee: 'Till exempel: saken rör ledamoten själv eller en närstående (kommunallagen 6 kap. 28–32 §§).',
  'joint-committee': 'Till exempel: saken rör ledamoten själv eller en närstående (kommunallagen 6 kap. 28–32 §§).',
}

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  attendance: readonly Attendance[]
  given: Given
  problem?: DisqualificationRefusal | undefined
}

/** Who takes no part in an item on account of an interest of their own (sv. jäv). */
export const RecordDisqualificationPage = (props: Props) => {
  const { meeting, agendaItem, attendance, given, problem } = props
  const isOfGround = problem === 'ground-too-long'
  const isOfPerson = problem !== undefined && !isOfGround && problem !== 'not-open' && problem !== 'notes-frozen'
  const field = isOfGround ? 'ground' : isOfPerson ? 'attendanceId' : undefined
  return (
    <ItemActPage
      {...props}
      title="Jäv"
      lead="Den som är jävig lämnar punkten, räknas inte som närvarande och kan inte rösta eller reservera sig."
      problem={problem && { field, text: problemText[problem] }}
    >
      <Form action={`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/jav`}>
        <Select
          name="attendanceId"
          label="Vem är jävig?"
          empty="Välj en person"
          choices={personChoices(attendance.filter(({ presence }) => presence !== 'absent'))}
          value={given['attendanceId']}
          error={isOfPerson ? problemText[problem] : undefined}
        />
        <TextArea
          name="ground"
          label="På vilken grund?"
          hint={laws[meeting.procedure]}
          rows={3}
          value={given['ground']}
          error={isOfGround ? problemText[problem] : undefined}
          optional
        />
        <Button>Anteckna jävet</Button>
      </Form>
    </ItemActPage>
  )
}
