// Real: the migrated database, asked as the role of the open site.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient, type Client } from '#platform/postgres/connection.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const role = 'radslag_public'
const ours = `nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname not like 'pg_temp%' and nspname not like 'pg_toast_temp%'`
const relations = `pg_class join pg_namespace on pg_namespace.oid = relnamespace and ${ours} and relkind in ('r', 'v', 'm', 'f', 'p')`
const open = ['published.edition', 'published.withdrawal']

async function listed(sql: string): Promise<string[]> {
  const { rows } = await withClient(database.adminUrl, (client) => client.query<{ name: string }>(sql))
  return rows.map(({ name }) => name)
}

it('may do nothing with any table but read the two of published', async () => {
  const rights = await listed(`
    select nspname || '.' || relname || ' ' || privilege as name from ${relations}
    cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
    where has_table_privilege('${role}', pg_class.oid, privilege) order by name`)
  expect(rights).toEqual(open.map((relation) => `${relation} select`))
})

it('may use no column of any other table, and only read those of the two', async () => {
  const columns = await listed(`
    select distinct nspname || '.' || relname || ' ' || privilege as name from ${relations} join pg_attribute on attrelid = pg_class.oid
    cross join unnest(array['select', 'insert', 'update', 'references']) as privilege
    where not attisdropped and has_column_privilege('${role}', pg_class.oid, attnum, privilege) order by name`)
  expect(columns).toEqual(open.map((relation) => `${relation} select`))
})

it('may use no sequence, no function of ours and no schema but published, and create nothing', async () => {
  const sequences =
    await listed(`select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace and ${ours}
    where case when relkind = 'S' then has_sequence_privilege('${role}', pg_class.oid, 'usage, select, update') end`)
  const functions =
    await listed(`select proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace and ${ours}
    where has_function_privilege('${role}', pg_proc.oid, 'execute')`)
  const schemas =
    await listed(`select nspname || ' ' || privilege as name from pg_namespace cross join unnest(array['usage', 'create']) as privilege
    where ${ours} and has_schema_privilege('${role}', nspname, privilege)`)
  expect({ sequences, functions, schemas }).toEqual({ sequences: [], functions: [], schemas: ['published usage'] })
})

it('belongs to no other role, and cannot pass row security or make a database', async () => {
  const memberships = await listed(
    `select roleid::regrole::text as name from pg_auth_members where member = '${role}'::regrole`,
  )
  const powers = await listed(`select rolname as name from pg_roles where rolname = '${role}'
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`)
  expect({ memberships, powers }).toEqual({ memberships: [], powers: [] })
})

const codeOf = async (client: Client, sql: string): Promise<string> =>
  client.query(sql).then(
    () => 'read',
    (fault: { code?: string }) => fault.code ?? 'unknown',
  )

it('is refused by every other table, column by column, when it tries', async () => {
  const columns = await listed(`select format('%I.%I %I', nspname, relname, attname) as name from ${relations}
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped order by name`)
  expect(columns.length).toBeGreaterThan(100)
  const answers = await withClient(database.publicUrl, async (client) => {
    const tried: [relation: string, answer: string][] = []
    for (const [relation = '', column = ''] of columns.map((name) => name.split(' '))) {
      tried.push([relation, await codeOf(client, `select ${column} from ${relation}`)])
    }
    return tried
  })
  const refused = '42501'
  expect(answers.filter(([relation, answer]) => answer !== (open.includes(relation) ? 'read' : refused))).toEqual([])
})

it('cannot write in the two tables that it reads', async () => {
  const attempts = open.flatMap((relation) => [
    `delete from ${relation}`,
    `update ${relation} set title = 'x'`,
    `insert into ${relation} default values`,
  ])
  const codes = await withClient(database.publicUrl, async (client) => {
    const answers: string[] = []
    for (const attempt of attempts) answers.push(await codeOf(client, attempt))
    return answers
  })
  expect(codes).toEqual(attempts.map(() => '42501'))
})
