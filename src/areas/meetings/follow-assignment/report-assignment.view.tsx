import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  Page,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { assignmentProblemText, fieldOf, type RefusedField } from '../assignment-problem.ts'
import type { Assignment } from '../assignments.ts'

type Props = {
  assignment: Assignment
  items: readonly { id: string; number: string; title: string; day: string }[]
  given: Given
  refused: RefusedField | undefined
}
type FieldsProps = { given: Given; errorOn: (field: string) => string | undefined }

const nextChoices = [
  { value: 'step', text: 'Det finns ett nästa steg' },
  { value: 'none', text: 'Inget nästa steg, uppdraget är färdigt' },
  { value: 'open', text: 'Det är inte bestämt ännu' },
]

const NextFields = ({ given, errorOn }: FieldsProps) => (
  <>
    <Radios
      name="next"
      legend="Vad händer sedan?"
      choices={nextChoices}
      value={given['next']}
      error={errorOn('next')}
    />
    <TextField name="nextStep" label="Nästa steg" value={given['nextStep']} error={errorOn('nextStep')} optional />
    <TextField
      name="nextStepOwner"
      label="Ansvarig för nästa steg"
      hint="En organisation eller en person. Utan ansvarig står uppdraget kvar bland det som är utestående."
      value={given['nextStepOwner']}
      error={errorOn('nextStepOwner')}
      optional
    />
    <DateField name="nextStepOn" label="Senast" value={given['nextStepOn']} error={errorOn('nextStepOn')} optional />
  </>
)

export const ReportAssignmentPage = ({ assignment, items, given, refused }: Props) => {
  const field = refused && fieldOf(refused)
  const errorOn = (name: string) => (refused && field === name ? assignmentProblemText[refused.problem] : undefined)
  const choices = items.map(({ id, number, title, day }) => ({
    ...{ value: id, text: `Punkt ${number}, ${title}, ${formatShortDay(day)}` },
  }))
  return (
    <Page
      title={assignment.reports.length > 0 ? 'Ändra redovisningen' : 'Redovisa uppdraget'}
      problem={refused !== undefined}
      lead={`Uppdrag till ${assignment.party}: ${assignment.purpose}`}
      breadcrumbs={[
        { href: `/arbetsyta/organ/${assignment.bodyId}`, text: assignment.bodyName },
        { href: `/arbetsyta/uppdrag/${assignment.id}`, text: `Uppdrag till ${assignment.party}` },
      ]}
    >
      {refused && <ErrorSummary problems={[{ field, text: assignmentProblemText[refused.problem] }]} />}
      <Form>
        <TextArea
          name="findings"
          label="Vad kom fram?"
          hint="En sak på varje rad."
          rows={6}
          value={given['findings']}
          error={errorOn('findings')}
        />
        {(choices.length > 0 || errorOn('itemId')) && (
          <Select
            name="itemId"
            label="Var redovisas det?"
            hint="Vid en punkt hamnar redovisningen i det mötets anteckningar."
            empty="Mellan möten"
            choices={choices}
            value={given['itemId']}
            error={errorOn('itemId')}
          />
        )}
        <NextFields given={given} errorOn={errorOn} />
        <Button>Anteckna redovisningen</Button>
      </Form>
    </Page>
  )
}
