import { asJson, type Transaction } from '#platform/db.ts'
import type { YearCost } from '../cost.ts'

/** Those who can be the host that pays: everyone who is or was in the network, and the one that keeps its secretariat. */
export const listHosts = (tx: Transaction, networkId: string): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('organisation')
    .where((where) =>
      where.or([
        where(
          'id',
          'in',
          where.selectFrom('network_member').select('organisation_id').where('network_id', '=', networkId),
        ),
        where(
          'id',
          'in',
          where.selectFrom('network').select('host_id').where('id', '=', networkId).where('host_id', 'is not', null),
        ),
      ]),
    )
    .select(['id', 'short_name as name'])
    .orderBy('short_name')
    .execute()

export const removeCost = async (tx: Transaction, networkId: string, year: number): Promise<boolean> =>
  (
    await tx
      .deleteFrom('cost_model')
      .where('network_id', '=', networkId)
      .where('year', '=', year)
      .returning('id')
      .execute()
  ).length > 0

/** Puts the year's cost in place of what was said before. Hold the network first: two at once would both insert. */
export async function recordCost(tx: Transaction, networkId: string, { year, remark, model }: YearCost): Promise<void> {
  await removeCost(tx, networkId, year)
  await tx
    .insertInto('cost_model')
    .values({
      ...{ id: crypto.randomUUID(), network_id: networkId, year, remark, kind: model.kind },
      ...('amount' in model ? { amount: model.amount } : {}),
      ...('hostId' in model ? { host_id: model.hostId } : {}),
      ...('orePerInhabitant' in model ? { ore_per_inhabitant: model.orePerInhabitant } : {}),
      ...('classes' in model ? { classes: asJson(model.classes) } : {}),
      ...('baseYear' in model ? { base_year: model.baseYear } : {}),
    })
    .execute()
}
