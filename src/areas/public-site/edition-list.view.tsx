import { formatDay } from '#platform/time.ts'
import type { ListedEdition } from './listed-edition.ts'

type Props = {
  editions: readonly ListedEdition[]
  /** Names the network of each, where the list holds several. */
  withNetwork?: boolean
}

/** Published notes, one a row. The day stands in the link, so that links to meetings of one body can be told apart. */
export const EditionList = ({ editions, withNetwork = false }: Props) => (
  <ul class="edition-list">
    {editions.map((edition) => (
      <li key={edition.path}>
        <a href={edition.path}>
          <span class="edition-title">{edition.title}</span> <span class="edition-day">{formatDay(edition.day)}</span>
        </a>
        <EditionRemark edition={edition} withNetwork={withNetwork} />
      </li>
    ))}
  </ul>
)

const EditionRemark = ({ edition, withNetwork }: { edition: ListedEdition; withNetwork: boolean }) => {
  const remarks = [withNetwork ? edition.networkName : '', edition.number > 1 ? `Utgåva ${edition.number}` : '']
  const text = remarks.filter(Boolean).join(' · ')
  return text ? <p class="quiet small">{text}</p> : null
}

type ByYearProps = { years: readonly (readonly [string, readonly ListedEdition[]])[]; withNetwork?: boolean }

export const EditionsByYear = ({ years, withNetwork = false }: ByYearProps) => (
  <>
    {years.map(([year, editions]) => (
      <section key={year} class="year" aria-labelledby={`ar-${year}`}>
        <h2 id={`ar-${year}`}>{year}</h2>
        <EditionList editions={editions} withNetwork={withNetwork} />
      </section>
    ))}
  </>
)
