// What holds for every table and every function, asked of the database's own catalogue: a new one is caught by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/postgres/connection.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const ours = `nspname not like 'pg\\_%' and nspname <> 'information_schema'`
const tables = `pg_class join pg_namespace on pg_namespace.oid = relnamespace and ${ours} and relkind in ('r', 'p')`
const functions = `pg_proc join pg_namespace on pg_namespace.oid = pronamespace and ${ours}`

async function listed(sql: string): Promise<string[]> {
  const { rows } = await withClient(database.adminUrl, (client) => client.query<{ name: string }>(sql))
  return rows.map(({ name }) => name)
}

describe('every table', () => {
  it('has row-level security', async () => {
    expect((await listed(`select relname as name from ${tables} where relrowsecurity`)).length).toBeGreaterThan(25)
    expect(await listed(`select relname as name from ${tables} where not relrowsecurity`)).toEqual([])
  })

  it('says how long its rows are kept', async () => {
    const named = `obj_description(pg_class.oid) ~ '^(Kept|Removed) ' or obj_description(pg_class.oid) ~ 'No personal data'`
    expect(await listed(`select relname as name from ${tables} where not coalesce(${named}, false)`)).toEqual([])
  })

  it('belongs to the owner and not to a role that the program signs in as', async () => {
    expect(await listed(`select relname as name from ${tables} where relowner::regrole::text like 'radslag%'`)).toEqual(
      [],
    )
  })
})

describe('every function', () => {
  it('is closed to those it was not opened for', async () => {
    expect((await listed(`select proname as name from ${functions}`)).length).toBeGreaterThan(15)
    const open = await listed(
      `select proname as name from ${functions} where has_function_privilege('public', pg_proc.oid, 'execute')`,
    )
    expect(open).toEqual([])
  })

  it('that acts with its owner’s rights looks for tables in a fixed place', async () => {
    const loose = await listed(`select proname as name from ${functions} where prosecdef
      and not coalesce(proconfig && array['search_path=public, pg_temp'], false)`)
    expect(loose).toEqual([])
  })
})

/** What may be changed or taken away at all; whatever is not here may only be added. */
const changeable = [
  ...['agenda_item.matter_id', 'agenda_item.notes', 'agenda_item.number', 'agenda_item.position', 'agenda_item.title'],
  ...['agenda_item.version', 'attendance.name', 'attendance.organisation_id', 'attendance.organisation_name'],
  ...['attendance.person_id', 'attendance.position', 'attendance.presence', 'attendance.role'],
  ...['import_draft.confirmed_at', 'import_draft.confirmed_by', 'import_draft.fields', 'import_draft.meeting_id'],
  ...['import_draft.pages', 'import_draft.problem', 'import_draft.reading', 'import_draft.source_text'],
  ...['import_draft.status', 'import_draft.version', 'meeting.approver_id', 'meeting.approver_names'],
  ...['meeting.chair_name', 'meeting.day', 'meeting.document_kind', 'meeting.ends_at', 'meeting.place'],
  ...['meeting.secretary_name', 'meeting.starts_at'],
]

describe('the role that serves people', () => {
  it('may change only what is written as work goes on', async () => {
    const columns = await listed(`select relname || '.' || attname as name from ${tables}
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where has_column_privilege('radslag_app', pg_class.oid, attnum, 'update') order by name`)
    expect(columns).toEqual(changeable)
  })

  it('may take away only what is not yet a record', async () => {
    const deletable = await listed(`select distinct relname || ' ' || privilege as name from ${tables}
      cross join unnest(array['delete', 'truncate', 'trigger', 'references']) as privilege
      where has_table_privilege('radslag_app', pg_class.oid, privilege) order by name`)
    expect(deletable).toEqual(['agenda_item delete', 'attendance delete', 'attendance_item delete'])
  })

  it('may not add to the audit log by itself, nor read it', async () => {
    const rights = await listed(`select relname || ' ' || privilege as name from ${tables}
      cross join unnest(array['select', 'insert', 'update', 'delete']) as privilege
      cross join unnest(array['radslag_app', 'radslag_access', 'radslag_public']) as role
      where relname like 'audit%' and has_table_privilege(role, pg_class.oid, privilege)`)
    expect(rights).toEqual([])
  })

  it('cannot become another role', async () => {
    const codes = await withClient(database.appUrl, async (client) => {
      const tried: string[] = []
      for (const role of ['postgres', 'radslag_access', 'radslag_public']) {
        const fault = await client.query(`set role ${role}`).catch((refusal: unknown) => refusal)
        tried.push(String(Reflect.get(Object(fault), 'code')))
      }
      return tried
    })
    expect(codes).toEqual(['42501', '42501', '42501'])
  })
})
