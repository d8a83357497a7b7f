import type { Edition } from '#areas/publishing/published.ts'
import { Notice } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { earlierEditionPath, editionFilePath } from './addresses.ts'

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
    <Files edition={edition} numbers={numbers} areNotes={approval !== undefined} />
  </section>
)

const kinds = { pdf: 'som PDF', docx: 'som Worddokument (DOCX)', json: 'som data (JSON)' } as const

/** The same words in other kinds of files; a page of facts has no paper. */
const Files = ({ edition, numbers, areNotes }: Pick<Props, 'edition' | 'numbers'> & { areNotes: boolean }) => {
  const number = isLatest(edition, numbers) ? undefined : edition.number
  const endings = areNotes ? (['pdf', 'docx', 'json'] as const) : (['json'] as const)
  return (
    <ul>
      {endings.map((ending) => (
        <li key={ending}>
          <a href={editionFilePath(edition.path, ending, number)}>
            {areNotes ? 'Anteckningarna' : 'Sidans uppgifter'} {kinds[ending]}
          </a>
        </li>
      ))}
    </ul>
  )
}

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
