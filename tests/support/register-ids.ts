import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { aPerson, aRole, anOrganisation } from './builders.ts'

/**
 * One of each thing that a network and an organisation of its own have, by the names that addresses call them. Nobody of
 * the stage has a role in the organisation.
 */
export async function registerIds(db: Db, networkId: string, bodyId: string): Promise<Record<string, string>> {
  const organisation = await anOrganisation(db)
  const organisation_id = organisation.id
  const person_id = (await aRole(db, { role: 'organisation-administrator', organisation_id })).id
  const in_network = { id: randomUUID(), network_id: networkId }
  const of = <Row extends object>(row: Row) => ({ ...in_network, id: randomUUID(), ...row })
  const membership = await db
    .insertInto('network_member')
    .values({ network_id: networkId, organisation_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const seat = await db
    .insertInto('role_holding')
    .values({ person_id, role: 'member', network_id: networkId, body_id: bodyId, valid_from: '2020-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const post = await db
    .insertInto('post')
    .values({ person_id: (await aPerson(db)).id, organisation_id, title: 'chef', held_from: '2020-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const host = of({ body_id: bodyId, organisation_id, host_from: '2026-01-01', host_to: '2026-12-31' })
  const goal = of({ wording: 'Hemligt mål' })
  const quote = of({ wording: 'Hemligt citat', source: 'Källan' })
  const programme = of({ kind: 'programme', title: 'Hemligt program', sent_on: '2020-01-01' })
  const document = of({ kind: 'agreement', title: 'Hemligt avtal', address: 'https://exempel.se', added_by: person_id })
  const rule = of({ document_kind: 'agreement', organisation_id })
  const task = of({ organisation_id, wording: 'Hemlig uppgift', added_by: person_id })
  const restriction = {
    ...of({ record_kind: 'document', record_id: document.id, level: 'persons', law: 'OSL 18:1', since: '2026-01-01' }),
    ...{ decided_by: 'Chefen', recorded_by: person_id },
  }
  await db.insertInto('body_host').values(host).execute()
  await db.insertInto('network_goal').values(goal).execute()
  await db.insertInto('network_quote').values(quote).execute()
  await db.insertInto('programme').values(programme).execute()
  await db.insertInto('network_document').values(document).execute()
  await db.insertInto('archive_rule').values(rule).execute()
  await db.insertInto('own_task').values(task).execute()
  await db.insertInto('restriction').values(restriction).execute()
  const passkey = await db
    .insertInto('passkey')
    .values({ person_id, credential_id: randomUUID(), public_key: Buffer.from('x') })
    .returning('id')
    .executeTakeFirstOrThrow()
  const feed = { id: randomUUID(), person_id, body_id: bodyId, token_hash: randomUUID() }
  await db.insertInto('calendar_feed').values(feed).execute()
  return {
    ...{ organisationId: organisation_id, membershipId: membership.id, seatId: seat.id, roleId: seat.id },
    ...{ postId: post.id, hostId: host.id, goalId: goal.id, quoteId: quote.id, programmeId: programme.id },
    ...{ documentId: document.id, ruleId: rule.id, taskId: task.id, restrictionId: restriction.id },
    ...{ feedId: feed.id, passkeyId: passkey.id, year: '2025' },
  }
}
