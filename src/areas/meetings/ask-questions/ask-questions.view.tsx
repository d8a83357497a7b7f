import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  Page,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { roundProblemText, type RoundProblem } from '../round-problem.ts'
import type { Round } from '../rounds.ts'

export type AskingPlace = {
  meeting: Meeting
  agendaItem: Pick<AgendaItem, 'id' | 'number' | 'title' | 'attachments'>
  /** The round that is changed; absent for a new one. */
  round?: Round
}
type Props = { place: AskingPlace; given: Given; problem: RoundProblem | undefined }

const fields: Partial<Record<RoundProblem, string>> = {
  ...{ 'questions-missing': 'questions', 'too-many-questions': 'questions', 'text-too-long': 'questions' },
  ...{ 'document-missing': 'document', 'day-wrong': 'answerBy', 'day-past': 'answerBy' },
}

type FieldProps = {
  given: Given
  errorOn: (field: string) => string | undefined
  attachments: readonly { name: string }[]
}

const DocumentFields = ({ given, errorOn, attachments }: FieldProps) => (
  <>
    {attachments.length > 0 && (
      <Select
        name="attachment"
        label="Bilaga till punkten"
        empty="Inget av dem, namnge dokumentet nedan"
        choices={attachments.map(({ name }) => ({ value: name, text: name }))}
        value={given['attachment']}
      />
    )}
    <TextField
      name="document"
      label="Dokumentet som synpunkter önskas på"
      hint="Så som medlemmarna känner det, till exempel SUP 2040."
      value={given['document']}
      error={errorOn('document')}
      maxLength={300}
    />
  </>
)

const Wordings = ({ given, errorOn, attachments }: FieldProps) => {
  const isConsultation = given['kind'] === 'consultation'
  return (
    <>
      <TextField
        name="askedBy"
        label="Vem frågar?"
        hint="Till exempel Region Stockholm. Lämna tomt om organet självt frågar."
        value={given['askedBy']}
        maxLength={300}
        optional
      />
      {isConsultation && <DocumentFields {...{ given, errorOn, attachments }} />}
      <TextArea name="introduction" label="Inledning" rows={4} value={given['introduction']} optional />
      <TextArea
        name="questions"
        label={isConsultation ? 'Särskilda frågor om dokumentet' : 'Frågor'}
        hint={
          isConsultation ? 'En på varje rad. Lämna tomt om ni ber om synpunkter i allmänhet.' : 'En fråga på varje rad.'
        }
        rows={8}
        value={given['questions']}
        error={errorOn('questions')}
        optional={isConsultation}
      />
    </>
  )
}

function titleOf({ round }: AskingPlace, kind: string | undefined): string {
  if (round?.sentAt) return 'Flytta sista dagen att svara'
  if (round) return 'Ändra frågorna'
  return kind === 'consultation' ? 'Skicka ut ett dokument för synpunkter' : 'Skicka frågor till medlemmarna'
}

export const AskQuestionsPage = ({ place, given, problem }: Props) => {
  const { meeting, agendaItem, round } = place
  const field = problem && fields[problem]
  const errorOn = (name: string) => (problem && field === name ? roundProblemText[problem] : undefined)
  const attachments = agendaItem.attachments
  return (
    <Page
      title={titleOf(place, given['kind'])}
      problem={problem !== undefined}
      lead={`Inför punkt ${agendaItem.number}, ${agendaItem.title}.`}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {problem && <ErrorSummary problems={[{ field, text: roundProblemText[problem] }]} />}
      <Form>
        {!round?.sentAt && (
          <>
            <HiddenField name="kind" value={given['kind'] ?? 'questions'} />
            <Wordings {...{ given, errorOn, attachments }} />
          </>
        )}
        <DateField
          name="answerBy"
          label="Sista dag att svara"
          value={given['answerBy']}
          error={errorOn('answerBy')}
          optional
        />
        <Button>{round?.sentAt ? 'Flytta dagen' : 'Spara och läs igenom'}</Button>
      </Form>
      {!round && <p class="hint">Inget skickas än. Du läser igenom på nästa sida och skickar därifrån.</p>}
    </Page>
  )
}
