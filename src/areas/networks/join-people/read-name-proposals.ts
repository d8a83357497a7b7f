import { listOrganisations, organisationsMeant } from '#areas/organisations/index.ts'
import type { Transaction } from '#platform/db.ts'
import { listMemberships } from '../members.store.ts'
import { proposeNames } from './name-proposals.rule.ts'
import { listKnownPeople, listNamedRows } from './name-proposals.store.ts'
import type { NamedRow, NameProposal } from './name-proposals.ts'

/** Whom the names in the network's old notes may be; an organisation that was not known when they were read in may be now. */
export async function readNameProposals(tx: Transaction, networkId: string): Promise<NameProposal[]> {
  const rows = await listNamedRows(tx, networkId)
  if (rows.length === 0) return []
  return proposeNames(await withOrganisations(tx, networkId, rows), await listKnownPeople(tx, networkId))
}

async function withOrganisations(tx: Transaction, networkId: string, rows: readonly NamedRow[]): Promise<NamedRow[]> {
  const unknown = rows.filter(({ organisationId }) => organisationId === null).map(({ organisation }) => organisation)
  const members = await listMemberships(tx, networkId)
  const memberIds = new Set(members.map(({ organisationId }) => organisationId))
  const meant = organisationsMeant(await listOrganisations(tx), unknown, { memberIds })
  return rows.map((row) => {
    const known = meant.get(row.organisation)
    return row.organisationId === null && known?.kind === 'one'
      ? { ...row, organisationId: known.organisation.id }
      : row
  })
}
