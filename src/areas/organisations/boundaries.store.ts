import { sql } from 'kysely'
import { asJson, type Db, type Transaction } from '#platform/db.ts'
import type { AreaGeometry } from '#platform/map/index.ts'
import { stockholmDay } from '#platform/time.ts'
import type { Boundary, BoundarySet, Municipality } from './place.ts'

/** The boundaries that maps are drawn with; undefined while none have been read in. */
export async function findBoundarySet(tx: Transaction): Promise<BoundarySet | undefined> {
  const row = await tx
    .selectFrom('boundary_set')
    .select(['id', 'file_name as fileName', 'loaded_at as loadedAt'])
    .orderBy('loaded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, fileName: row.fileName, loadedOn: stockholmDay(row.loadedAt) }
}

export async function listBoundaries(tx: Transaction, setId: string): Promise<Boundary[]> {
  const { rows } = await sql<{ code: string; geometry: AreaGeometry }>`
    select code, geometry from boundary where set_id = ${setId} order by code`.execute(tx)
  return rows
}

/** All municipalities that exist today, by name. */
export async function listMunicipalities(tx: Db | Transaction): Promise<Municipality[]> {
  const { rows } =
    await sql<Municipality>`select id, code, short_name as name, coalesce(county_code, '') as "countyCode"
    from organisation where kind = 'municipality' and code is not null
      and (ended_on is null or ended_on >= stockholm_today())
    order by short_name, code`.execute(tx)
  return rows
}

/** Puts these boundaries in place of all earlier ones. */
export async function replaceBoundaries(
  tx: Transaction,
  fileName: string,
  boundaries: readonly Boundary[],
): Promise<void> {
  await removeBoundaries(tx)
  const set_id = crypto.randomUUID()
  await tx.insertInto('boundary_set').values({ id: set_id, file_name: fileName }).execute()
  for (const { code, geometry } of boundaries)
    await tx
      .insertInto('boundary')
      .values({ set_id, code, geometry: asJson(geometry) })
      .execute()
}

/** Gives how many sets there were. */
export async function removeBoundaries(tx: Transaction): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('boundary_set').executeTakeFirst()
  return Number(numDeletedRows)
}
