import { Chip } from '#platform/html/index.ts'
import type { RecordKind, Restriction } from './restriction.ts'
import { circleWords, hiddenWords } from './restriction-words.ts'

/** By which law a record is closed to others, and to whom it is open, for those who read it all the same. */
export const SecrecyChip = ({ restriction }: { restriction: Restriction }) => (
  <span class="secrecy">
    <Chip state="waiting">
      Sekretess: {restriction.law}, öppen för {circleWords(restriction, false)}
    </Chip>
  </span>
)

/** The line in place of what is closed to the one who reads. */
export const HiddenLine = ({ kind, law }: { kind: RecordKind; law: string }) => (
  <p class="hidden-line">{hiddenWords(kind, law)}</p>
)
