import type { NotesDifference } from './notes-difference.rule.ts'
import { DifferenceList } from './notes-differences.view.tsx'
import { correctionWords } from './notes-facts.rule.ts'
import type { NotesContent } from './notes.ts'

type Props = {
  corrections: NotesContent['corrections']
  /** Against the edition before; undefined when there is none to compare with. */
  differences: readonly NotesDifference[] | undefined
  /** The edition that this one takes the place of. */
  before: { number: number; href: string } | undefined
}

/** At the head of notes that were corrected (sv. rättad utgåva): why, when, and what differs from those before. */
export const CorrectedEdition = ({ corrections, differences, before }: Props) =>
  corrections.length === 0 ? null : (
    <section class="corrected-edition" aria-labelledby="rattad-utgava">
      <h2 id="rattad-utgava">Rättad utgåva{differences && ': vad som skiljer'}</h2>
      <ul>
        {corrections.map((correction, index) => (
          <li key={index}>{correctionWords(correction)}</li>
        ))}
      </ul>
      {differences && <DifferenceList differences={differences} />}
      {before && (
        <p>
          <a href={before.href}>Läs utgåva {before.number}, som den här ersätter</a>
        </p>
      )}
    </section>
  )
