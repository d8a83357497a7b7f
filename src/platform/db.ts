import { Kysely, PostgresDialect, sql, type Transaction as KyselyTransaction } from 'kysely'
import pg from 'pg'
import type { DB } from './db-types.ts'
import { PlanKeepingClient } from './postgres/kept-plans.ts'

export type Db = Kysely<DB>
export type Transaction = KyselyTransaction<DB>

// A day is text in the code: a Date would move it to the day before in every zone east of Greenwich.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export function openDb(url: string, connections = 10): Db {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: connections, Client: PlanKeepingClient },
    // Long enough that one person's clicks meet the same plans, and no connection keeps them for ever.
    ...{
      idleTimeoutMillis: 60_000,
      maxLifetimeSeconds: 1800,
      options: '-c plan_cache_mode=force_generic_plan -c jit=off',
    },
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

/** Runs the work in one transaction with the acting person set, so that row-level security knows whom it serves. */
export function actAs<T>(db: Db, personId: string | undefined, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('radslag.person', ${personId ?? ''}, true)`.execute(tx)
    return work(tx)
  })
}

/**
 * Makes everyone else who holds the same record wait until this transaction ends. Lock in one statement, read in the
 * next: a read in the same statement may show what was true before the wait. Also for those who may not update the row.
 */
export const holdUntilCommit = (tx: Transaction, recordId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${recordId}, 0))`.execute(tx)

/** A value as jsonb, whatever its shape. */
export const asJson = (value: unknown) => sql<never>`${JSON.stringify(value)}::jsonb`
