import type { Body } from '#areas/networks/types.ts'
import { Chip, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { AssignmentChip } from '../assignment-chip.view.tsx'
import { lackOf, nextStepWords } from '../assignment.rule.ts'
import type { Assignment, NextStepLack } from '../assignments.ts'
import { periodWords } from '../period-words.ts'

type Props = { body: Body; assignments: readonly Assignment[]; today: string }

// Under a heading that says what it is about.
const shortLack: Record<NextStepLack, string> = { 'next-step': 'Ej bestämt', owner: 'Saknar ansvarig' }

const NextStep = ({ reports }: Pick<Assignment, 'reports'>) => {
  const report = reports.at(-1)
  const lack = report && lackOf(report)
  if (!report) return <>–</>
  return (
    <>
      {nextStepWords(report)} {lack && <Chip state="late">{shortLack[lack]}</Chip>}
    </>
  )
}

export const AssignmentsPage = ({ body, assignments, today }: Props) => (
  <Page
    title={`Uppdrag i ${body.name}`}
    wide
    lead="Vad organet har gett andra att göra, och vad som kom fram."
    breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
  >
    {assignments.length > 0 ? (
      <DataTable
        caption="Uppdrag"
        hideCaption
        columns={['Till', 'Uppgift', 'Tid', 'Läge', 'Nästa steg']}
        rows={assignments.map((assignment) => [
          <a key={assignment.id} href={`/arbetsyta/uppdrag/${assignment.id}`}>
            {assignment.party}
          </a>,
          assignment.purpose,
          periodWords(assignment.from ?? '', assignment.to ?? ''),
          <AssignmentChip key="lage" assignment={assignment} today={today} />,
          <NextStep key="steg" reports={assignment.reports} />,
        ])}
      />
    ) : (
      <EmptyState title="Inga uppdrag ännu">
        När organet ger en konsult eller en myndighet något att göra står det här. Uppdrag ges vid en punkt på ett möte
        som pågår.
      </EmptyState>
    )}
  </Page>
)
