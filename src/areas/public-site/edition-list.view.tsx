import { formatDay } from '#platform/time.ts'
import { networkPath, networkSlugOf } from './addresses.ts'
import type { ListedEdition } from './listed-edition.ts'

type Props = {
  editions: readonly ListedEdition[]
  /** Names the network of each, where the list holds several. */
  withNetwork?: boolean
}

/** Published notes, one a row: the day leads to them. */
export const EditionList = ({ editions, withNetwork = false }: Props) => (
  <ul class="plain edition-list">
    {editions.map(({ path, day, title, networkName, number }) => (
      <li key={path}>
        <a href={path}>
          <span class="edition-title">{title}</span> <span class="edition-day">{formatDay(day)}</span>
        </a>
        {withNetwork && networkName && (
          <a class="edition-network" href={networkPath(networkSlugOf(path))}>
            {networkName}
          </a>
        )}
        {number > 1 && <span class="quiet small">Utgåva {number}</span>}
      </li>
    ))}
  </ul>
)

type ByYearProps = Props & { years: readonly (readonly [string, readonly ListedEdition[]])[] }

export const EditionsByYear = ({ years, withNetwork = false }: Omit<ByYearProps, 'editions'>) => (
  <>
    {years.map(([year, editions]) => (
      <section key={year} class="year" aria-labelledby={`ar-${year}`}>
        <h2 id={`ar-${year}`}>{year}</h2>
        <EditionList editions={editions} withNetwork={withNetwork} />
      </section>
    ))}
  </>
)
