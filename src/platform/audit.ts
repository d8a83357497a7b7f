import { sql } from 'kysely'
import { hashOf } from './secrets.ts'
import type { Db, Transaction } from './db.ts'

/** The chain of acts on the installation itself, beside one chain for each network. */
export const installationChain = '00000000-0000-0000-0000-000000000000'

export type Act = { act: string; subjectKind: string; subjectId: string; detail?: Record<string, unknown> }

/**
 * Writes the act's audit entry. Last in its transaction: the chain's newest entry is held until the transaction ends,
 * so acts in one network queue here.
 */
export async function recordAct(
  tx: Transaction | Db,
  chain: string,
  { act, subjectKind, subjectId, detail = {} }: Act,
): Promise<void> {
  await sql`select record_act(${chain}, ${act}, ${subjectKind}, ${subjectId}, ${JSON.stringify(detail)}::jsonb)`.execute(
    tx,
  )
}

export type AuditFault = { chain: string; number: string; fault: 'altered' | 'missing' | 'cut-off' }
type Entry = { chain: string; number: string; previous_hash: string; hash: string; content: string }

// The text is built here in SQL from plain columns and not by the database's own audit_text(): one who tampers with
// that function is found too.
const readEntries = (db: Db, chain: string, after: string) =>
  sql<Entry>`select chain, number::text, previous_hash, hash, concat_ws(E'\n', chain, number,
      (extract(epoch from at) * 1000000)::bigint, coalesce(person_id::text, '-'), act, subject_kind, subject_id, detail::text) as content
    from audit_entry where chain = ${chain} and number > ${after}::bigint order by audit_entry.number limit 5000`.execute(
    db,
  )

async function faultInChain(
  db: Db,
  chain: string,
  head: { number: string; hash: string },
): Promise<AuditFault | undefined> {
  let previous = { number: '0', hash: '' }
  for (;;) {
    const { rows } = await readEntries(db, chain, previous.number)
    for (const entry of rows) {
      const expected = String(BigInt(previous.number) + 1n)
      if (entry.number !== expected) return { chain, number: expected, fault: 'missing' }
      const isWhole =
        entry.previous_hash === previous.hash && entry.hash === hashOf(`${previous.hash}\n${entry.content}`)
      if (!isWhole) return { chain, number: entry.number, fault: 'altered' }
      previous = entry
    }
    if (rows.length === 0) break
  }
  const isToTheEnd = previous.number === head.number && previous.hash === head.hash
  return isToTheEnd ? undefined : { chain, number: String(BigInt(previous.number) + 1n), fault: 'cut-off' }
}

/** Reads every chain from its first entry to its head and names the first entry in each that does not fit. */
export async function verifyAudit(db: Db): Promise<{ chains: number; entries: number; faults: AuditFault[] }> {
  const heads = await db.selectFrom('audit_head').select(['chain', 'number', 'hash']).orderBy('chain').execute()
  const known = new Set(heads.map((head) => head.chain))
  const { rows } = await sql<{ chain: string }>`select distinct chain from audit_entry`.execute(db)
  const headless = rows
    .filter((row) => !known.has(row.chain))
    .map((row) => ({ chain: row.chain, number: '0', hash: '' }))
  const faults: AuditFault[] = []
  for (const head of [...heads, ...headless]) {
    const fault = await faultInChain(db, head.chain, head)
    if (fault) faults.push(fault)
  }
  return { chains: heads.length, entries: heads.reduce((sum, head) => sum + Number(head.number), 0), faults }
}
