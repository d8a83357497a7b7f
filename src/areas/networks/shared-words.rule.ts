import type { StarNode } from '#platform/graph/index.ts'
import type { Pair, Sharer } from './shared-networks.ts'

export const starNodes = (sharers: readonly Sharer[]): StarNode[] =>
  sharers.map(({ id, name, networks }) => ({ key: id, name, weight: networks.length }))

/** 'Botkyrka (4), Haninge (4) och Tyresö (3)': the first few, who share most. */
export function formatFirst(counted: readonly { name: string; count: number }[]): string {
  const words = counted.slice(0, 3).map(({ name, count }) => `${name} (${count})`)
  const last = words.pop() ?? ''
  return words.length > 0 ? `${words.join(', ')} och ${last}` : last
}

export const formatPair = ({ one, other }: Pair): string => `${one.name} och ${other.name}`
