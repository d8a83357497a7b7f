import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { ActionRow, ButtonLink, Chip, ErrorSummary, Facts, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { AssignmentChip } from '../assignment-chip.view.tsx'
import { assignmentProblemText, fieldOf, type RefusedField } from '../assignment-problem.ts'
import { lackOf, lackText, nextStepWords } from '../assignment.rule.ts'
import type { Assignment, AssignmentReport } from '../assignments.ts'
import { periodWords } from '../period-words.ts'
import { AddStepForms, StepTable } from './assignment-steps.view.tsx'

type Props = {
  assignment: Assignment
  restrictions: readonly Restriction[]
  mayWrite: boolean
  given: Given
  refused: RefusedField | undefined
  today: string
}

const Report = ({ report }: { report: AssignmentReport }) => {
  const lack = lackOf(report)
  return (
    <section>
      <h2>Vad som kom fram</h2>
      <p class="quiet">Redovisat {formatShortDay(report.reportedOn)}</p>
      <ul>
        {report.findings.split('\n').map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {report.nextStep && <p>Nästa steg: {nextStepWords(report)}</p>}
      {lack && (
        <p>
          <Chip state="late">{lackText[lack]}</Chip>
        </p>
      )}
    </section>
  )
}

const facts = ({ meetingId, itemId, title, day, purpose, method, from, to }: Assignment) => [
  { label: 'Uppgift', value: purpose },
  { label: 'Så här görs det', value: method },
  { label: 'Tid', value: periodWords(from ?? '', to ?? '') },
  {
    label: 'Gavs vid',
    value: (
      <a href={`/arbetsyta/moten/${meetingId}#punkt-${itemId}`}>
        {title}, {formatShortDay(day)}
      </a>
    ),
  },
]

/** One assignment: how far it has come, what was found, and who takes it further. */
export const AssignmentPage = ({ assignment, restrictions, mayWrite, given, refused, today }: Props) => {
  const report = assignment.reports.at(-1)
  return (
    <Page
      title={`Uppdrag till ${assignment.party}`}
      problem={refused !== undefined}
      aside={<AssignmentChip assignment={assignment} today={today} />}
      breadcrumbs={[
        { href: `/arbetsyta/organ/${assignment.bodyId}`, text: assignment.bodyName },
        { href: `/arbetsyta/organ/${assignment.bodyId}/uppdrag`, text: 'Uppdrag' },
      ]}
    >
      {refused && (
        <ErrorSummary problems={[{ field: fieldOf(refused), text: assignmentProblemText[refused.problem] }]} />
      )}
      {restrictions.map((restriction) => (
        <p key={restriction.id}>
          <SecrecyChip restriction={restriction} />
        </p>
      ))}
      <Facts rows={facts(assignment)} />
      {report && <Report report={report} />}
      {mayWrite && (
        <ActionRow>
          <ButtonLink href={`/arbetsyta/uppdrag/${assignment.id}/rapport`} variant={report ? 'secondary' : 'primary'}>
            {report ? 'Ändra redovisningen' : 'Redovisa uppdraget'}
          </ButtonLink>
        </ActionRow>
      )}
      <section>
        <h2>Steg ({assignment.steps.length})</h2>
        <StepTable {...{ assignment, mayWrite, given, refused, today }} />
        {mayWrite && <AddStepForms {...{ assignment, given, refused }} />}
      </section>
    </Page>
  )
}
