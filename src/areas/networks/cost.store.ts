import { z } from 'zod'
import type { Transaction } from '#platform/db.ts'
import type { CostModel, Inhabitants, PayingMember, YearCost } from './cost.ts'

const Classes = z.array(z.object({ below: z.number().int().nullable(), amount: z.number().int() }))
const costColumns = [
  'network_id as networkId',
  'year',
  'kind',
  'amount',
  'ore_per_inhabitant as orePerInhabitant',
  'classes',
  'base_year as baseYear',
  'host_id as hostId',
  'remark',
] as const

type CostRow = {
  kind: string
  amount: number | null
  orePerInhabitant: number | null
  classes: unknown
  baseYear: number | null
  hostId: string | null
}

// The database holds what each kind needs (cost_model_whole), so a nought here is never shown.
function modelOf({ kind, amount, orePerInhabitant, classes, baseYear, hostId }: CostRow): CostModel {
  switch (kind) {
    case 'fixed':
      return { kind, amount: amount ?? 0 }
    case 'per-inhabitant':
      return { kind, orePerInhabitant: orePerInhabitant ?? 0, baseYear: baseYear ?? 0 }
    case 'by-class':
      return { kind, classes: Classes.parse(classes), baseYear: baseYear ?? 0 }
    default:
      return { kind: 'host-pays', amount: amount ?? 0, hostId: hostId ?? '' }
  }
}

/** What each year costs in the network, newest first. */
export async function listCosts(tx: Transaction, networkId: string): Promise<YearCost[]> {
  const rows = await tx
    .selectFrom('cost_model')
    .select(costColumns)
    .where('network_id', '=', networkId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => ({ year: row.year, remark: row.remark, model: modelOf(row) }))
}

/** One year's cost of each network that has said one. */
export async function listCostsOfYear(
  tx: Transaction,
  networkIds: readonly string[],
  year: number,
): Promise<Map<string, YearCost>> {
  const rows = await tx
    .selectFrom('cost_model')
    .select(costColumns)
    .where('network_id', 'in', listed(networkIds))
    .where('year', '=', year)
    .execute()
  return new Map(rows.map((row) => [row.networkId, { year: row.year, remark: row.remark, model: modelOf(row) }]))
}

/** Everyone who is or was in the network in the role 'member'. */
export const listPayingMembers = (tx: Transaction, networkId: string): Promise<PayingMember[]> =>
  tx
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'network_member.organisation_id')
    .where('network_id', '=', networkId)
    .where('role', '=', 'member')
    .select(['organisation.id as organisationId', 'organisation.short_name as name'])
    .select(['member_from as from', 'member_to as to'])
    .execute()

/** Inhabitants of these organisations in all years that have been read in. */
export async function listInhabitants(tx: Transaction, organisationIds: readonly string[]): Promise<Inhabitants> {
  const rows = await tx
    .selectFrom('population')
    .innerJoin('population_set', 'population_set.id', 'population.set_id')
    .where('population_set.is_current', '=', true)
    .where('organisation_id', 'in', listed(organisationIds))
    .select(['year', 'organisation_id as organisationId', 'inhabitants'])
    .execute()
  const years = new Map<number, Map<string, number>>()
  for (const { year, organisationId, inhabitants } of rows) {
    years.set(year, (years.get(year) ?? new Map<string, number>()).set(organisationId, inhabitants))
  }
  return years
}

// An empty list is no SQL; an id that nobody has finds as little.
const listed = (ids: readonly string[]): readonly string[] =>
  ids.length > 0 ? ids : ['00000000-0000-0000-0000-000000000000']
