import type { Edition } from '#areas/publishing/published.ts'
import { Notice } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { earlierEditionPath, notesAsJsonPath } from './addresses.ts'

export type NumberedEdition = { number: number; publishedAt: Date }

const dayOf = (instant: Date) => formatShortDay(stockholmDay(instant))

type Props = {
  edition: Edition
  numbers: readonly NumberedEdition[]
  /** Who approved the words, in a sentence; for what needs no approval, nothing. */
  approval?: string
}

/** What the reader needs to point at these very words later: which edition, whose, when, and its fingerprint. */
export const EditionFoot = ({ edition, numbers, approval }: Props) => (
  <section class="edition" aria-labelledby="om-utgavan">
    <h2 id="om-utgavan">Om utgåvan</h2>
    <p>
      Utgåva {edition.number}, publicerad {dayOf(edition.publishedAt)} av {edition.publishedBy}. {approval}
    </p>
    <p>
      Kontrollsumma: <code title={edition.contentHash}>{edition.contentHash.slice(0, 12)}</code>. Den ändras om ett enda
      tecken ändras.
    </p>
    {numbers.length > 1 && <AllEditions edition={edition} numbers={numbers} />}
    <ul>
      <li>
        <a href={notesAsJsonPath(edition.path, isLatest(edition, numbers) ? undefined : edition.number)}>
          {approval === undefined ? 'Sidans uppgifter' : 'Anteckningarna'} som data (JSON)
        </a>
      </li>
    </ul>
  </section>
)

const isLatest = (edition: Edition, numbers: readonly NumberedEdition[]) => numbers[0]?.number === edition.number

const AllEditions = ({ edition, numbers }: Pick<Props, 'edition' | 'numbers'>) => (
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

export const NewerEdition = ({ edition, numbers }: Pick<Props, 'edition' | 'numbers'>) => {
  const latest = numbers[0]?.number ?? edition.number
  return latest > edition.number ? (
    <Notice kind="warning">
      <p>
        Det här är utgåva {edition.number}. Den är ersatt: <a href={edition.path}>läs utgåva {latest}</a>.
      </p>
    </Notice>
  ) : null
}
