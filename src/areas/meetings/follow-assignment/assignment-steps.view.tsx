import {
  Button,
  Chip,
  DataTable,
  DateField,
  Details,
  EmptyState,
  Form,
  Select,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { assignmentProblemText, fieldOf, type RefusedField } from '../assignment-problem.ts'
import { stepKinds, stepWords } from '../assignment.rule.ts'
import type { Assignment, AssignmentStep } from '../assignments.ts'

type Shown = { assignment: Assignment; given: Given; refused: RefusedField | undefined }
type DoneProps = Shown & { step: AssignmentStep; today: string }

/** Ticking a step off, in place; emptied of its day it is not done after all. */
const DoneForm = ({ assignment, step, given, refused, today }: DoneProps) => {
  const isRefused = given['stepId'] === step.id
  const errorOn = (field: string) =>
    refused && fieldOf(refused) === field ? assignmentProblemText[refused.problem] : undefined
  const what = [stepWords(step), step.organisation].filter(Boolean).join(', ')
  return (
    <Details summary={step.doneOn ? 'Ändra' : 'Kryssa av'} open={isRefused}>
      <Form action={`/arbetsyta/uppdrag/${assignment.id}/steg/${step.id}`} label={what}>
        <DateField
          id={`klart-${step.id}`}
          name="doneOn"
          label="Klart den"
          value={isRefused ? given['doneOn'] : (step.doneOn ?? today)}
          error={errorOn(`klart-${step.id}`)}
        />
        <TextField
          id={`utfall-${step.id}`}
          name="outcome"
          label="Vad som kom fram"
          value={isRefused ? given['outcome'] : step.outcome}
          error={errorOn(`utfall-${step.id}`)}
          optional
        />
        <Button variant="secondary">Anteckna</Button>
      </Form>
    </Details>
  )
}

const doneWords = ({ doneOn }: AssignmentStep) =>
  doneOn ? <Chip state="decided">{formatShortDay(doneOn)}</Chip> : <Chip state="open">Återstår</Chip>

export const StepTable = ({ mayWrite, ...shown }: Shown & { mayWrite: boolean; today: string }) =>
  shown.assignment.steps.length === 0 ? (
    <EmptyState title="Inga steg ännu">
      Här kryssar sekreteraren av intervjuer, referensgruppsmöten och synpunkter när de är gjorda.
    </EmptyState>
  ) : (
    <DataTable
      caption="Steg i uppdraget"
      hideCaption
      columns={['Steg', 'Organisation', 'Klart', 'Vad som kom fram', ...(mayWrite ? ['Ändra'] : [])]}
      rows={shown.assignment.steps.map((step) => [
        ...[stepWords(step), step.organisation, doneWords(step), step.outcome],
        ...(mayWrite ? [<DoneForm key={step.id} {...shown} step={step} />] : []),
      ])}
    />
  )

const kindChoices = Object.entries(stepKinds).map(([value, text]) => ({ value, text }))

export const AddStepForms = ({ assignment, given, refused }: Shown) => {
  const field = refused && fieldOf(refused)
  const isRefused = refused !== undefined && given['stepId'] === undefined
  const errorOn = (name: string) => (isRefused && field === name ? assignmentProblemText[refused.problem] : undefined)
  return (
    <Details summary="Lägg till steg" open={isRefused}>
      <Form action={`/arbetsyta/uppdrag/${assignment.id}/steg`} label="Alla medlemmar" inline>
        <Button name="act" value="every-member" variant="secondary">
          Lägg till en intervju med varje medlem
        </Button>
      </Form>
      <Form action={`/arbetsyta/uppdrag/${assignment.id}/steg`} label="Ett steg">
        <Select name="kind" label="Slags steg" choices={kindChoices} value={given['kind']} error={errorOn('kind')} />
        <TextField
          name="wording"
          label="Vad"
          hint="Behövs bara när steget är av annat slag."
          value={given['wording']}
          error={errorOn('wording')}
          optional
        />
        <TextField name="organisation" label="Organisation" value={given['organisation']} optional />
        <Button>Lägg till steget</Button>
      </Form>
    </Details>
  )
}
