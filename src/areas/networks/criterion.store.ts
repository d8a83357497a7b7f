import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Answer, Criterion, Municipality } from './criterion.ts'

export const findCriterion = (tx: Transaction, networkId: string): Promise<Criterion | undefined> =>
  tx
    .selectFrom('network_criterion')
    .select(['county_codes as countyCodes', 'population_below as populationBelow', 'chosen'])
    .select(['population_year as populationYear', 'neighbours_of as neighboursOf'])
    .where('network_id', '=', networkId)
    .executeTakeFirst()

export const hasCriterion = async (tx: Transaction, networkId: string): Promise<boolean> =>
  (await findCriterion(tx, networkId)) !== undefined

/** Puts this criterion in the place of the old one. What was declined by the old one is asked again. */
export async function changeCriterion(tx: Transaction, networkId: string, criterion: Criterion): Promise<void> {
  await tx.deleteFrom('criterion_answer').where('network_id', '=', networkId).execute()
  await tx.deleteFrom('network_criterion').where('network_id', '=', networkId).execute()
  const { countyCodes, populationBelow, populationYear, neighboursOf, chosen } = criterion
  await tx
    .insertInto('network_criterion')
    .values({
      ...{ network_id: networkId, population_below: populationBelow, population_year: populationYear },
      ...{ county_codes: [...countyCodes], neighbours_of: neighboursOf, chosen: [...chosen] },
    })
    .execute()
}

export async function removeCriterion(tx: Transaction, networkId: string): Promise<void> {
  await tx.deleteFrom('criterion_answer').where('network_id', '=', networkId).execute()
  await tx.deleteFrom('network_criterion').where('network_id', '=', networkId).execute()
}

/** The municipalities that exist today. */
export async function listMunicipalities(tx: Transaction, today: string): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`select id, code, short_name as "shortName", county_code as "countyCode"
    from organisation where kind = 'municipality' and code is not null and (ended_on is null or ended_on >= ${today})
    order by short_name`.execute(tx)
  return rows
}

export const listAnswers = (tx: Transaction, networkId: string): Promise<Answer[]> =>
  tx
    .selectFrom('criterion_answer')
    .leftJoin('person', 'person.id', 'answered_by')
    .where('network_id', '=', networkId)
    .select(['organisation_id as organisationId', 'year', 'reason', 'answered_at as answeredOn'])
    .select(sql<string>`coalesce(person.name, 'sekreteraren')`.as('answeredBy'))
    .execute()

type Declined = { networkId: string; organisationId: string; year: number; reason: string; answeredBy: string }

export const recordAnswer = (tx: Transaction, declined: Declined) =>
  tx
    .insertInto('criterion_answer')
    .values({
      ...{ network_id: declined.networkId, organisation_id: declined.organisationId, year: declined.year },
      ...{ reason: declined.reason, answered_by: declined.answeredBy },
    })
    .onConflict((conflict) => conflict.constraint('criterion_answer_pk').doNothing())
    .execute()

/** Takes an answer back, so that the change is proposed again; tells whether there was one. */
export async function removeAnswer(tx: Transaction, networkId: string, organisationId: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('criterion_answer')
    .where('network_id', '=', networkId)
    .where('organisation_id', '=', organisationId)
    .returning('organisation_id')
    .execute()
  return removed.length > 0
}
