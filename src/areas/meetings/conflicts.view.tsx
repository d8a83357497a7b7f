import { Notice } from '#platform/html/index.ts'
import { conflictWords, type Conflict } from './conflict.rule.ts'

/** Beside a day that is being thought of. */
export const ConflictList = ({ conflicts }: { conflicts: readonly Conflict[] }) =>
  conflicts.length === 0 ? null : (
    <ul class="conflicts">
      {conflicts.map((conflict) => (
        <li key={conflictWords(conflict)}>{conflictWords(conflict)}</li>
      ))}
    </ul>
  )

/** On the page of a meeting that is planned: what its day collides with. */
export const ConflictNotice = ({ conflicts }: { conflicts: readonly Conflict[] }) =>
  conflicts.length === 0 ? null : (
    <Notice kind="warning">Dagen krockar med: {conflicts.map(conflictWords).join('; ')}.</Notice>
  )
