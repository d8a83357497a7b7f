import { Button, DateField, ErrorSummary, Form, Page, TextField, TimeField } from '#platform/html/index.ts'
import { PastTablingsLine, type PastTablingCount } from '#areas/matters/index.ts'
import type { Given } from '#platform/given.ts'
import { slotRefusalText } from '../slot-words.ts'
import { OnlineUrlField, onlineUrlProblem } from '../online-url.view.tsx'
import type { PlanRefusal } from './plan-meeting.rule.ts'

const problemText: Record<PlanRefusal, { field: string; text: string }> = {
  'day-missing': { field: 'day', text: 'Välj vilken dag mötet är.' },
  'day-unlikely': { field: 'day', text: slotRefusalText['day-unlikely'] },
  'place-long': { field: 'place', text: 'Skriv platsen kortare: högst 300 tecken.' },
  'time-wrong': { field: 'starts', text: slotRefusalText['time-wrong'] },
  'start-skipped': { field: 'starts', text: slotRefusalText['start-skipped'] },
  'end-skipped': { field: 'ends', text: slotRefusalText['end-skipped'] },
  'ends-before-start': { field: 'ends', text: slotRefusalText['ends-before-start'] },
  'day-taken': {
    field: 'day',
    text: 'Organet har redan ett möte den dagen. Öppna det i stället, eller välj en annan dag.',
  },
  'online-url-wrong': onlineUrlProblem,
  'held-already': {
    field: 'day',
    text: 'Mötet är öppnat och kan inte flyttas till en dag som inte har varit. Välj i dag eller en tidigare dag, eller planera ett nytt möte.',
  },
}

type Props = {
  title: string
  submit: string
  body: { id: string; name: string }
  outstanding: number
  past?: readonly PastTablingCount[]
  given: Given
  problem?: PlanRefusal | undefined
}

export const PlanMeetingPage = ({ title, submit, body, outstanding, past = [], given, problem }: Props) => {
  const errorFor = (field: string) =>
    problem && problemText[problem].field === field ? problemText[problem].text : undefined
  return (
    <Page
      title={title}
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
      lead={
        outstanding > 0
          ? outstanding === 1
            ? 'Ett bordlagt ärende väntar. Det hamnar på dagordningen av sig självt.'
            : `${outstanding} bordlagda ärenden väntar. De hamnar på dagordningen av sig själva.`
          : undefined
      }
    >
      {problem && <ErrorSummary problems={[problemText[problem]]} />}
      <PastTablingsLine past={past} />
      <Form>
        <DateField name="day" label="Dag" value={given['day']} error={errorFor('day')} required />
        <TimeField name="starts" label="Börjar" value={given['starts']} error={errorFor('starts')} optional />
        <TimeField name="ends" label="Slutar" value={given['ends']} error={errorFor('ends')} optional />
        <TextField
          name="place"
          label="Plats"
          value={given['place']}
          error={errorFor('place')}
          maxLength={300}
          optional
        />
        <OnlineUrlField value={given['onlineUrl']} error={errorFor('onlineUrl')} />
        <Button>{submit}</Button>
      </Form>
    </Page>
  )
}
