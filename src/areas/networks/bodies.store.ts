import type { Transaction } from '#platform/db.ts'
import type { BodyFacts, BodyHost } from './body-facts.ts'
import { bodyKinds } from './network-words.ts'

const bodies = (tx: Transaction, networkId: string) =>
  tx
    .selectFrom('body')
    .leftJoin('organisation', 'organisation.id', 'body.organisation_id')
    .where('network_id', '=', networkId)
    .select(['body.id', 'body.name', 'body.kind', 'body.purpose', 'organisation_id as organisationId', 'rhythm'])
    .select(['organisation.name as organisationName', 'meetings_per_year as meetingsPerYear'])
    .select(['body.ended_on as endedOn', 'procedure', 'approval_manner as approvalManner'])

const order = Object.keys(bodyKinds)

/** The network's bodies: the political committee first, then those that work for it, then shared companies and others. */
export async function listBodyFacts(tx: Transaction, networkId: string): Promise<BodyFacts[]> {
  const listed = await bodies(tx, networkId).orderBy('body.name').execute()
  return listed.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

export const findBodyFacts = (tx: Transaction, networkId: string, id: string): Promise<BodyFacts | undefined> =>
  bodies(tx, networkId).where('body.id', '=', id).executeTakeFirst()

export const changeBody = (tx: Transaction, id: string, facts: Omit<BodyFacts, 'id' | 'organisationName'>) =>
  tx
    .updateTable('body')
    .set({
      ...{ name: facts.name, kind: facts.kind, purpose: facts.purpose, rhythm: facts.rhythm },
      ...{ organisation_id: facts.organisationId, meetings_per_year: facts.meetingsPerYear, ended_on: facts.endedOn },
      ...{ procedure: facts.procedure, approval_manner: facts.approvalManner },
    })
    .where('id', '=', id)
    .execute()

/** Who has hosted and will host the network's bodies, in the order of time. */
export const listHosts = (tx: Transaction, networkId: string): Promise<BodyHost[]> =>
  tx
    .selectFrom('body_host')
    .innerJoin('organisation', 'organisation.id', 'body_host.organisation_id')
    .where('network_id', '=', networkId)
    .select(['body_host.id', 'body_id as bodyId', 'short_name as shortName', 'host_from as from', 'host_to as to'])
    .orderBy('host_from')
    .execute()

type NewHost = { networkId: string; bodyId: string; organisationId: string; from: string; to: string }

export const recordHost = (tx: Transaction, { networkId, bodyId, organisationId, from, to }: NewHost) =>
  tx
    .insertInto('body_host')
    .values({
      ...{ id: crypto.randomUUID(), network_id: networkId, body_id: bodyId, organisation_id: organisationId },
      ...{ host_from: from, host_to: to },
    })
    .execute()

export const removeHost = (tx: Transaction, bodyId: string, id: string) =>
  tx.deleteFrom('body_host').where('body_id', '=', bodyId).where('id', '=', id).execute()
