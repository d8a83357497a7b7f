// Real: the database, with the function that writes entries. Tampering is done as its owner, who can do anything.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts'
import { installationChain, recordAct, verifyAudit } from './audit.ts'
import { actAs, openDb, type Db } from './db.ts'

let database: TestDatabase
let admin: Db
let app: Db
beforeAll(async () => {
  database = await createTestDatabase()
  admin = openDb(database.adminUrl, 2)
  app = openDb(database.appUrl, 10)
})
afterAll(async () => {
  await Promise.all([admin.destroy(), app.destroy()])
  await database.drop()
})
beforeEach(() => sql`truncate audit_entry, audit_head`.execute(admin))

const act = (chain: string, number: number) =>
  actAs(app, randomUUID(), (tx) =>
    recordAct(tx, chain, {
      act: 'decide',
      subjectKind: 'decision',
      subjectId: `${number}`,
      detail: { wording: `Å ${number}\n` },
    }),
  )

/** A chain of ten acts, beside one of three that nobody touches. */
async function aChain(): Promise<string> {
  const chain = randomUUID()
  for (let number = 1; number <= 10; number += 1) await act(chain, number)
  for (let number = 1; number <= 3; number += 1) await act(installationChain, number)
  return chain
}

describe('verifyAudit', () => {
  it('finds nothing in whole chains, and counts them', async () => {
    await aChain()
    expect(await verifyAudit(admin)).toEqual({ chains: 2, entries: 13, faults: [] })
  })

  it('finds nothing where nothing was done', async () => {
    expect(await verifyAudit(admin)).toEqual({ chains: 0, entries: 0, faults: [] })
  })

  const entry = (chain: string, number: number) => sql`chain = ${chain} and number = ${number}`
  it.each([
    ['detail', `detail = '{"wording": "Nej"}'`],
    ['act', `act = 'table-matter'`],
    ['person', `person_id = gen_random_uuid()`],
    ['absent person', `person_id = null`],
    ['subject', `subject_id = '99'`],
    ['kind of subject', `subject_kind = 'tabling'`],
    ['time, by a millionth of a second', `at = at + interval '1 microsecond'`],
    ['hash', `hash = repeat('0', 64)`],
    ['link to the one before', `previous_hash = repeat('0', 64)`],
  ])('names the entry with an altered %s', async (_, change) => {
    const chain = await aChain()
    await sql`update audit_entry set ${sql.raw(change)} where ${entry(chain, 4)}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '4', fault: 'altered' }])
  })

  it('names an entry that was altered and given the hash that fits', async () => {
    const chain = await aChain()
    await sql`update audit_entry set act = 'other' where ${entry(chain, 4)}`.execute(admin)
    await sql`update audit_entry set hash = encode(sha256(convert_to(audit_text(audit_entry), 'UTF8')), 'hex')
      where ${entry(chain, 4)}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '5', fault: 'altered' }])
  })

  it('names the last entry, altered with the hash that fits, since the head remembers it', async () => {
    const chain = await aChain()
    await sql`update audit_entry set act = 'other' where ${entry(chain, 10)}`.execute(admin)
    await sql`update audit_entry set hash = encode(sha256(convert_to(audit_text(audit_entry), 'UTF8')), 'hex')
      where ${entry(chain, 10)}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '10', fault: 'altered' }])
  })

  it('is not deceived by a function that has been tampered with', async () => {
    const chain = await aChain()
    await sql`update audit_entry set act = 'other' where ${entry(chain, 4)}`.execute(admin)
    const { rows } = await sql<{ text: string }>`select pg_get_functiondef('audit_text'::regproc) as text`.execute(
      admin,
    )
    await sql`create or replace function audit_text(entry audit_entry) returns text language sql stable
      as $$ select 'whatever' $$`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '4', fault: 'altered' }])
    await sql.raw(rows[0]?.text ?? '').execute(admin)
  })

  it.each([1, 4])('names entry %i when it has been taken out', async (number) => {
    const chain = await aChain()
    await sql`delete from audit_entry where ${entry(chain, number)}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: `${number}`, fault: 'missing' }])
  })

  it('names the first entry of a tail that was cut off', async () => {
    const chain = await aChain()
    await sql`delete from audit_entry where chain = ${chain} and number > 7`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '8', fault: 'cut-off' }])
  })

  it('names a chain that is gone from first to last', async () => {
    const chain = await aChain()
    await sql`delete from audit_entry where chain = ${chain}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '1', fault: 'cut-off' }])
  })

  it('names a chain whose head is gone', async () => {
    const chain = await aChain()
    await sql`delete from audit_head where chain = ${chain}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '1', fault: 'unconfirmed' }])
  })

  it('names an entry that was put in past the head', async () => {
    const chain = await aChain()
    await sql`insert into audit_entry select chain, 11, at, person_id, act, subject_kind, subject_id, detail, hash, ''
      from audit_entry where ${entry(chain, 10)}`.execute(admin)
    await sql`update audit_entry set hash = encode(sha256(convert_to(audit_text(audit_entry), 'UTF8')), 'hex')
      where ${entry(chain, 11)}`.execute(admin)
    expect((await verifyAudit(admin)).faults).toEqual([{ chain, number: '11', fault: 'unconfirmed' }])
  })

  it('names the fault of each chain that has one', async () => {
    const chain = await aChain()
    await sql`delete from audit_entry where number = 2`.execute(admin)
    const { faults } = await verifyAudit(admin)
    expect(faults.map((fault) => fault.chain).sort()).toEqual([chain, installationChain].sort())
  })
})

describe('recordAct', () => {
  it('keeps the chain whole when fifty acts come at once', async () => {
    const chain = randomUUID()
    await Promise.all(Array.from({ length: 50 }, (_, number) => act(chain, number)))
    expect(await verifyAudit(admin)).toEqual({ chains: 1, entries: 50, faults: [] })
  })

  it('does not look like tampering to one who verifies meanwhile', async () => {
    const chain = randomUUID()
    const acts = Array.from({ length: 40 }, (_, number) => act(chain, number))
    const found = []
    for (let round = 0; round < 20; round += 1) found.push(...(await verifyAudit(admin)).faults)
    await Promise.all(acts)
    expect(found).toEqual([])
  })

  it('leaves nothing behind an act that was undone', async () => {
    const chain = await aChain()
    const undone = actAs(app, randomUUID(), async (tx) => {
      await recordAct(tx, chain, { act: 'decide', subjectKind: 'decision', subjectId: '11' })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await verifyAudit(admin)).toEqual({ chains: 2, entries: 13, faults: [] })
  })

  it('says who did it, by the transaction and not by the caller', async () => {
    const [chain, personId] = [randomUUID(), randomUUID()]
    await actAs(app, personId, (tx) => recordAct(tx, chain, { act: 'decide', subjectKind: 'decision', subjectId: '1' }))
    const entries = await admin.selectFrom('audit_entry').select(['person_id', 'number']).execute()
    expect(entries).toEqual([{ person_id: personId, number: '1' }])
  })
})
