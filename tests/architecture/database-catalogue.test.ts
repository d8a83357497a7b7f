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

/** What may be changed at all, by table; whatever is not here may only be added. */
const changeable: Record<string, string> = {
  agenda_item:
    'background is_if_time matter_id notes notes_state number planned_minutes position presenter proposal title version',
  agenda_template_item: 'planned_minutes position presenter title',
  assignment_step: 'done_on organisation_id organisation_name outcome position wording',
  attendance:
    'from_at is_guest is_remote name organisation_id organisation_name person_id position presence role substitutes_for to_at',
  board_notice: 'posted_on taken_down_on',
  body: 'approval_manner ended_on kind meetings_per_year name organisation_id procedure purpose rhythm',
  calendar_feed: 'revoked_at',
  continuation_proposal: 'apart_at apart_by',
  date_poll: 'closed_at closes_on meeting_id place title',
  identity_provider: 'changed_at client_id client_secret domains is_demanded issuer',
  import_batch: 'is_paused reads_for',
  import_draft:
    'body_name confirmed_at confirmed_by fields filled_plan held_on kept_draft_id kind layout meeting_id pages pages_done pages_in_all problem reading reviewer_id reviewing_since source_text status tries unsure_count value_count version',
  import_draft_change: 'is_undone',
  invitation: 'called_sequence expires_at substitutes_for',
  item_guest: 'expires_at token_hash',
  mail_preference: 'changed_at is_off',
  matter_continuation: 'undone_at undone_by',
  meeting:
    'approver_id approver_names chair_name current_item_id current_since day document_kind ends_at online_url place replies_by secretary_name sequence starts_at',
  network:
    'areas changed_at contact_id host_id kind name organisation_id principles purpose short_name tabling_policy vision website',
  network_member: 'member_from member_to role',
  organisation: 'ended_on name national_number short_name website',
  own_membership: 'changed_at changed_by contact_id diary_number reason',
  own_task: 'done_on due_on person_id wording',
  person: 'contact_is_published name phone',
  person_join: 'undone_at undone_by',
  poll_answer: 'answer answered_at',
  population_set: 'is_current',
  post: 'held_from held_to title',
  question: 'position wording',
  question_round:
    'answer_by asked_by closed_at document introduction organisation_id outcome promise sent_at shared_message',
  restriction: 'lifted_at lifted_by',
  role_holding: 'represents_id substitutes_for valid_from valid_to',
  source_file: 'bytes',
}

/** What may be taken away: what is no record yet, and the facts of a network that its secretary keeps. */
const removable = [
  ...[
    'agenda_item',
    'agenda_template_item',
    'archive_rule',
    'attendance',
    'attendance_item',
    'body_host',
    'cost_model',
    'criterion_answer',
  ],
  ...[
    'identity_provider',
    'item_attachment',
    'network_criterion',
    'network_document',
    'network_goal',
    'network_quote',
    'question',
  ],
]

/** What sign-in alone may read: how somebody is known. */
const secrets = [
  ...['calendar_feed.token_hash', 'identity_provider.client_secret', 'invitation.token_hash', 'item_guest.token_hash'],
]

describe('the role that serves people', () => {
  it('may change only what is written as work goes on', async () => {
    const columns =
      await listed(`select relname || ': ' || string_agg(attname, ' ' order by attname) as name from ${tables}
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where has_column_privilege('radslag_app', pg_class.oid, attnum, 'update') group by relname order by relname`)
    expect(columns).toEqual(Object.entries(changeable).map(([table, names]) => `${table}: ${names}`))
  })

  it('may take away only what is not yet a record, and facts that are kept up', async () => {
    const deletable = await listed(`select distinct relname || ' ' || privilege as name from ${tables}
      cross join unnest(array['delete', 'truncate', 'trigger', 'references']) as privilege
      where has_table_privilege('radslag_app', pg_class.oid, privilege) order by name`)
    expect(deletable).toEqual(removable.map((table) => `${table} delete`))
  })

  it('may read every column of what it may read at all, but for what sign-in alone needs', async () => {
    const hidden = await listed(`select relname || '.' || attname as name from ${tables}
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where has_any_column_privilege('radslag_app', pg_class.oid, 'select')
        and not has_column_privilege('radslag_app', pg_class.oid, attnum, 'select') order by name`)
    expect(hidden).toEqual(secrets)
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
