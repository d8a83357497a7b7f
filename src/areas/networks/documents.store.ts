import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { ArchiveRule, NetworkDocument } from './document.ts'

// Never the file itself: its length is known without reading it.
const documents = (tx: Transaction) =>
  tx
    .selectFrom('network_document')
    .select(['id', 'network_id as networkId', 'kind', 'title', 'address', 'file_name as fileName'])
    .select(['decided_on as decidedOn', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(sql<number | null>`octet_length(bytes)`.as('bytes'))

/** The network's documents, the newest of each kind first. */
export const listDocuments = (tx: Transaction, networkId: string): Promise<NetworkDocument[]> =>
  documents(tx)
    .where('network_id', '=', networkId)
    .orderBy('kind')
    .orderBy(sql`coalesce(valid_from, decided_on)`, (order) => order.desc().nullsLast())
    .orderBy('title')
    .execute()

/** A document of a network, if the actor may read it. */
export const findDocument = (tx: Transaction, id: string): Promise<NetworkDocument | undefined> =>
  documents(tx).where('id', '=', id).executeTakeFirst()

export const listArchiveRules = (tx: Transaction, networkId: string): Promise<ArchiveRule[]> =>
  tx
    .selectFrom('archive_rule')
    .innerJoin('organisation', 'organisation.id', 'archive_rule.organisation_id')
    .where('network_id', '=', networkId)
    .select(['archive_rule.id', 'document_kind as kind', 'organisation_id as organisationId', 'remark'])
    .select('organisation.name as organisation')
    .orderBy('document_kind')
    .execute()
