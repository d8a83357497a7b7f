import type { WebEdge, WebNode } from '#platform/graph/index.ts'
import type { Point } from '#platform/map/index.ts'
import type { Pair } from '../shared-networks.ts'

/** Where one without a place on the map begins. */
const somewhere: Point = [0, 0]

/** The pairs as a web: each municipality once, beginning where it lies on the map. */
export function webOf(
  pairs: readonly Pair[],
  spotOf: (id: string) => Point | undefined,
): { nodes: WebNode[]; edges: WebEdge[] } {
  const parties = new Map(pairs.flatMap(({ one, other }) => [one, other]).map((party) => [party.id, party]))
  return {
    nodes: [...parties.values()].map(({ id, name }) => ({ key: id, name, start: spotOf(id) ?? somewhere })),
    edges: pairs.map(({ one, other, shared }) => ({ from: one.id, to: other.id, weight: shared })),
  }
}
