import { DataTable } from '#platform/html/index.ts'
import { markChanges, type Change, type NotesDifference } from './notes-difference.rule.ts'

const Marked = ({ change }: { change: Change }) => {
  if (change.kind === 'same') return <>{change.text}</>
  return change.kind === 'removed' ? (
    <del>
      <span class="change-word">[struket:</span> {change.text}
      <span class="change-word">]</span>
    </del>
  ) : (
    <ins>
      <span class="change-word">[nytt:</span> {change.text}
      <span class="change-word">]</span>
    </ins>
  )
}

/** One side of a difference: `leaving` is the kind of words that the other side alone has. */
const Side = ({ changes, leaving }: { changes: readonly Change[]; leaving: 'removed' | 'added' }) => (
  <span class="changed-text">
    {changes
      .filter(({ kind }) => kind !== leaving)
      .map((change, index) => (
        <Marked key={index} change={change} />
      ))}
  </span>
)

/** What differs between two versions of the notes, old and new side by side. */
export const DifferenceList = ({ differences }: { differences: readonly NotesDifference[] }) =>
  differences.length === 0 ? (
    <p>Inget i texten skiljer.</p>
  ) : (
    <DataTable
      caption="Vad som skiljer"
      columns={['Var', 'Förut', 'Nu']}
      rows={differences.map(({ place, label, before, after }) => {
        const changes = markChanges(before, after)
        return [
          // At the attendance the label is a person's name.
          `${place}: ${place === 'Närvaron' ? label : label.toLocaleLowerCase('sv')}`,
          before ? <Side changes={changes} leaving="added" /> : 'Stod inte',
          after ? <Side changes={changes} leaving="removed" /> : 'Står inte längre',
        ]
      })}
    />
  )
