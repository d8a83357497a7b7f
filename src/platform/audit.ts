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

export type AuditFault = { chain: string; number: string; fault: 'altered' | 'missing' | 'cut-off' | 'unconfirmed' }
type Entry = { chain: string; number: string; previous_hash: string; hash: string; content: string }

// The text is built here in SQL from plain columns and not by the database's own audit_text(): one who tampers with
// that function is found too.
const readEntries = (db: Db, chain: string, from: string) =>
  sql<Entry>`select chain, number::text, previous_hash, hash, concat_ws(E'\n', chain, number,
      (extract(epoch from at) * 1000000)::bigint, coalesce(person_id::text, '-'), act, subject_kind, subject_id, detail::text) as content
    from audit_entry where chain = ${chain} and number > ${from}::bigint order by audit_entry.number limit 5000`.execute(
    db,
  )

type Head = { chain: string; number: string; hash: string }
const after = (number: string): string => String(BigInt(number) + 1n)

async function faultInChain(db: Db, { chain, ...head }: Head): Promise<AuditFault | undefined> {
  let previous = { number: '0', hash: '' }
  for (;;) {
    const { rows } = await readEntries(db, chain, previous.number)
    for (const entry of rows) {
      if (entry.number !== after(previous.number)) return { chain, number: after(previous.number), fault: 'missing' }
      const isWhole =
        entry.previous_hash === previous.hash && entry.hash === hashOf(`${previous.hash}\n${entry.content}`)
      if (!isWhole) return { chain, number: entry.number, fault: 'altered' }
      previous = entry
    }
    if (rows.length === 0) break
  }
  if (BigInt(previous.number) < BigInt(head.number)) return { chain, number: after(previous.number), fault: 'cut-off' }
  // Written by somebody else than the function that moves the head, or the head was taken away.
  if (BigInt(previous.number) > BigInt(head.number)) return { chain, number: after(head.number), fault: 'unconfirmed' }
  return previous.hash === head.hash ? undefined : { chain, number: head.number, fault: 'altered' }
}

/** Reads every chain from its first entry to its head and names the first entry in each that does not fit. */
export function verifyAudit(db: Db): Promise<{ chains: number; entries: number; faults: AuditFault[] }> {
  // At one moment: acts that are done while this reads must not look like entries that the head does not know of.
  const atOneMoment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return atOneMoment.execute(async (tx) => {
    const heads: Head[] = await tx
      .selectFrom('audit_head')
      .select(['chain', 'number', 'hash'])
      .orderBy('chain')
      .execute()
    const { rows: headless } = await sql<Head>`select distinct chain, '0' as number, '' as hash from audit_entry
      where not exists (select from audit_head where audit_head.chain = audit_entry.chain) order by chain`.execute(tx)
    const faults: AuditFault[] = []
    for (const head of [...heads, ...headless]) {
      const fault = await faultInChain(tx, head)
      if (fault) faults.push(fault)
    }
    return { chains: heads.length, entries: heads.reduce((sum, head) => sum + Number(head.number), 0), faults }
  })
}
