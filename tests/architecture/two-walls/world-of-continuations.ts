// Matters that go on from one another, and items that may.
import { randomUUID } from 'node:crypto'
import { pick } from './plan.ts'
import type { World } from './rows.ts'

type Item = World['agenda_item'][number] & { matter_id: string }
const hasMatter = (agendaItem: World['agenda_item'][number]): agendaItem is Item => Boolean(agendaItem.matter_id)

/** In every body each item may go on from the one before; of every other pair somebody has said so and taken it back. */
export function addContinuations(world: World): void {
  const said = pick(world.person, 0).id
  for (const { id: body_id, network_id } of world.body) {
    const items = world.agenda_item.filter((one) => one.body_id === body_id).filter(hasMatter)
    for (const [index, earlier] of items.slice(0, -1).entries()) {
      const later = items[index + 1] ?? earlier
      const seen = {
        network_id,
        body_id,
        agenda_item_id: later.id,
        earlier_item_id: earlier.id,
        reason: 'Samma rubrik.',
      }
      const apart = index % 3 === 0 ? { apart_by: said, apart_at: '2026-02-01' } : { apart_by: null, apart_at: null }
      world.continuation_proposal.push({ ...seen, weight: 60, ...apart })
      const matters = { matter_id: later.matter_id, earlier_matter_id: earlier.matter_id, joined_by: said }
      const undone =
        index % 2 === 0 ? { undone_by: null, undone_at: null } : { undone_by: said, undone_at: '2026-02-01' }
      world.matter_continuation.push({ id: randomUUID(), ...seen, ...matters, ...undone })
    }
  }
}
