import { networkSlugOf } from './addresses.ts'
import type { ListedEdition } from './listed-edition.ts'

type Row = Omit<ListedEdition, 'networkName'>
type Named = { slug: string; name: string }

/** Gives each edition the name that its network has now. */
export function nameNetworks(rows: readonly Row[], networks: readonly Named[]): ListedEdition[] {
  const names = new Map(networks.map(({ slug, name }) => [slug, name]))
  return rows.map((row) => ({ ...row, networkName: names.get(networkSlugOf(row.path)) ?? '' }))
}

/** Years and their editions in the order given: newest first when the rows are. */
export function listByYear(editions: readonly ListedEdition[]): [year: string, editions: ListedEdition[]][] {
  return [...Map.groupBy(editions, ({ day }) => day.slice(0, 4))]
}
