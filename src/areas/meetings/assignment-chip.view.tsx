import { Chip } from '#platform/html/index.ts'
import type { Assignment } from './assignments.ts'

/** How far the assignment has come; late when its time is up and nothing has been reported. */
export const AssignmentChip = ({ assignment, today }: { assignment: Assignment; today: string }) => {
  if (assignment.reports.length > 0) return <Chip state="decided">Redovisat</Chip>
  if (assignment.to && assignment.to < today) return <Chip state="late">Redovisning väntas</Chip>
  return <Chip state="open">Pågår</Chip>
}
