import { Chip } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { lackText } from './assignment.rule.ts'
import type { StrandedAssignment } from './assignments.ts'

/** Assignments that have been reported on and that nobody takes further; nothing when there are none. */
export const StrandedAssignments = ({ assignments }: { assignments: readonly StrandedAssignment[] }) =>
  assignments.length === 0 ? null : (
    <section>
      <h2>Uppdrag som ingen tar vidare ({assignments.length})</h2>
      <ul class="plain">
        {assignments.map(({ id, party, purpose, reportedOn, lack }) => (
          <li key={id}>
            <span>
              <a href={`/arbetsyta/uppdrag/${id}`}>
                {party}: {purpose}
              </a>{' '}
              <Chip state="late">{lackText[lack]}</Chip>{' '}
              <span class="quiet">redovisat {formatShortDay(reportedOn)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
