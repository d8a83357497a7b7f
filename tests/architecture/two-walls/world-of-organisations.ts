import { randomUUID } from 'node:crypto'
import { pick } from './plan.ts'
import type { World } from './rows.ts'

/** An organisation of the register with its figures, its history and the ways its people may come in. */
export function addOrganisation(world: World, index: number, hasProvider: boolean): void {
  const id = randomUUID()
  const someone = pick(world.person, index).id
  world.organisation.push({ id, kind: 'association', name: `Föreningen ${index}`, short_name: `F${index}`, slug: id })
  world.organisation_event.push({ id: randomUUID(), ...founded, organisation_id: id, recorded_by: someone })
  const [set] = world.population_set
  const set_id = set?.id ?? randomUUID()
  const figures = { source: 'SCB', loaded_by: someone, is_current: true }
  // The second year has no figures yet.
  if (!set)
    world.population_set.push({ id: set_id, year: 2025, ...figures }, { id: randomUUID(), year: 2024, ...figures })
  world.population.push({ set_id, organisation_id: id, inhabitants: 1000 })
  if (world.boundary_set.length === 0) world.boundary_set.push({ id: set_id, file_name: 'a.geojson' })
  world.boundary.push({ set_id, code: `000${index}`, geometry: '{}' })
  world.passkey.push({ id: randomUUID(), person_id: someone, credential_id: id, public_key: Buffer.from('') })
  if (!hasProvider) return
  const provider = { issuer: 'https://inloggning.exempel.se', client_id: 'radslag', client_secret: 'hemligt' }
  world.identity_provider.push({ organisation_id: id, ...provider, is_demanded: true })
}

const founded = { kind: 'founded', day: '1971-01-01' }

/** What an organisation keeps for itself on a network. Only of some, so that there is something left to add. */
export function addOwnRows(world: World, organisation_id: string, network_id: string, changed_by: string): void {
  world.own_membership.push({ organisation_id, network_id, changed_by, reason: 'Vi tjänar på det.' })
  world.own_task.push({ id: randomUUID(), organisation_id, network_id, wording: 'Ring dem.', added_by: changed_by })
}
