import { randomUUID } from 'node:crypto'
import { pick, type Plan } from './plan.ts'
import type { World } from './rows.ts'

type RestrictionPlan = Plan['restrictions'][number]

function recordOf(world: World, { kind, record }: RestrictionPlan) {
  if (kind === 'document') {
    const { id, network_id } = pick(world.network_document, record)
    return { record_id: id, network_id, body_id: world.body.find((body) => body.network_id === network_id)?.id ?? null }
  }
  const { id, network_id, body_id } = kind === 'matter' ? pick(world.matter, record) : pick(world.agenda_item, record)
  return { record_id: id, network_id, body_id }
}

/** A record that is closed to all but some, or was once; and somebody who has read it. */
export function addRestriction(world: World, plan: RestrictionPlan): void {
  const { kind: record_kind, level, isLifted, isEarly } = plan
  const at = recordOf(world, plan)
  const isClosed = world.restriction.some((one) => one.record_id === at.record_id && one.lifted_at === null)
  if (isClosed) return
  const closer = pick(world.person, plan.closer).id
  const organisation_id = level === 'organisation' ? (pick(world.organisation, plan.organisation).id ?? '') : null
  const ground = { law: 'OSL 18:1', since: '2026-01-15', decided_by: 'Kommunstyrelsen', recorded_by: closer }
  const lifting = isLifted ? { lifted_by: closer, lifted_at: '2026-03-15' } : { lifted_by: null, lifted_at: null }
  const id = randomUUID()
  const recorded_at = isEarly ? '2025-12-01' : '2026-02-01'
  world.restriction.push({ id, record_kind, ...at, level, organisation_id, ...ground, recorded_at, ...lifting })
  if (level === 'persons')
    for (const person of new Set(plan.people.map((index) => pick(world.person, index).id)))
      world.restriction_person.push({ restriction_id: id, person_id: person })
  const { record_id, network_id } = at
  world.reading_log.push({ id: randomUUID(), network_id, record_kind, record_id, person_id: closer })
}
