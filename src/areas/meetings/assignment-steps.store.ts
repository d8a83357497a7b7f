import type { Transaction } from '#platform/db.ts'
import type { AssignmentStepKind } from './assignments.ts'

export type NewAssignmentStep = {
  kind: AssignmentStepKind
  wording: string
  organisation: string
  organisationId: string | null
}

/** Adds steps after those that are there. */
export async function recordSteps(
  tx: Transaction,
  assignment: { id: string; bodyId: string },
  steps: readonly NewAssignmentStep[],
): Promise<void> {
  if (steps.length === 0) return
  const { last } = await tx
    .selectFrom('assignment_step')
    .where('assignment_id', '=', assignment.id)
    .select((select) => select.fn.coalesce(select.fn.max('position'), select.lit(0)).as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('assignment_step')
    .values(
      steps.map(({ kind, wording, organisation, organisationId }, index) => ({
        ...{ id: crypto.randomUUID(), assignment_id: assignment.id, body_id: assignment.bodyId, kind, wording },
        ...{ organisation_name: organisation, organisation_id: organisationId, position: Number(last) + index + 1 },
      })),
    )
    .execute()
}
