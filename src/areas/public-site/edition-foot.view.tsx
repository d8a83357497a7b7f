import type { NotesContent } from '#areas/meetings/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { earlierEditionPath, notesAsJsonPath } from '../addresses.ts'

export type NumberedEdition = { number: number; publishedAt: Date }

const dayOf = (instant: Date) => formatShortDay(stockholmDay(instant))

function approvalSentence({ approvers, approvedOn }: NotesContent): string {
  const names = new Intl.ListFormat('sv').format(approvers)
  const day = approvedOn && ` ${formatShortDay(approvedOn)}`
  if (!names) return day ? `Justerad${day}.` : 'Anteckningarna säger inte vem som har justerat dem.'
  return `Justerad av ${names}${day}.`
}

type Props = { edition: Edition; notes: NotesContent; numbers: readonly NumberedEdition[] }

/** What the reader needs to point at these very words later: which edition, whose, when, and its fingerprint. */
export const EditionFoot = ({ edition, notes, numbers }: Props) => (
  <section class="edition" aria-labelledby="om-utgavan">
    <h2 id="om-utgavan">Om utgåvan</h2>
    <p>
      Utgåva {edition.number}, publicerad {dayOf(edition.publishedAt)} av {edition.publishedBy}.{' '}
      {approvalSentence(notes)}
    </p>
    <p>
      Kontrollsumma: <code title={edition.contentHash}>{edition.contentHash.slice(0, 12)}</code>. Den ändras om ett enda
      tecken i anteckningarna ändras.
    </p>
    {numbers.length > 1 && <AllEditions edition={edition} numbers={numbers} />}
    <ul>
      <li>
        <a href={notesAsJsonPath(edition.path, isLatest(edition, numbers) ? undefined : edition.number)}>
          Anteckningarna som data (JSON)
        </a>
      </li>
    </ul>
  </section>
)

const isLatest = (edition: Edition, numbers: readonly NumberedEdition[]) => numbers[0]?.number === edition.number

const AllEditions = ({ edition, numbers }: Omit<Props, 'notes'>) => (
  <nav aria-label="Alla utgåvor">
    <p>Alla utgåvor:</p>
    <ul>
      {numbers.map(({ number, publishedAt }, index) => (
        <li key={number}>
          {number === edition.number ? (
            <span aria-current="page">
              Utgåva {number}, {dayOf(publishedAt)} (den här)
            </span>
          ) : (
            <a href={index === 0 ? edition.path : earlierEditionPath(edition.path, number)}>
              Utgåva {number}, {dayOf(publishedAt)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
