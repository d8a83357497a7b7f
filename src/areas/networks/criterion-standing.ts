import { listPopulation, newestYear, readPlaces } from '#areas/organisations/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { Criterion } from './criterion.ts'
import { proposeChanges, whoQualifies, yearOfAnswers } from './criterion.rule.ts'
import { findCriterion, listAnswers, listMunicipalities } from './criterion.store.ts'
import { listMemberships } from './members.store.ts'

/** The figures that the criterion asks for; undefined when it asks for none or they have not been read in. */
async function figuresFor(tx: Transaction, { populationBelow, populationYear }: Criterion) {
  if (populationBelow === null) return undefined
  const year = populationYear ?? (await newestYear(tx))?.year
  return year === undefined ? undefined : listPopulation(tx, year)
}

/** Who qualifies by the network's criterion today, who is in, and what that gives reason to change. */
export async function findStanding(tx: Transaction, networkId: string, today: string) {
  const criterion = await findCriterion(tx, networkId)
  if (!criterion) return undefined
  const figures = await figuresFor(tx, criterion)
  const municipalities = await listMunicipalities(tx, today)
  const neighbours = new Map(readPlaces().map((place) => [place.code, place.neighbours] as const))
  const inhabitants = figures?.inhabitants ?? new Map<string, number>()
  const qualification = whoQualifies(criterion, municipalities, inhabitants, neighbours)
  const year = yearOfAnswers(criterion, figures?.year)
  const known = {
    ...{ year, today, memberships: await listMemberships(tx, networkId), answers: await listAnswers(tx, networkId) },
  }
  const proposals = proposeChanges(qualification, municipalities, known)
  return { criterion, figures, municipalities, inhabitants, qualification, year, proposals }
}

export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>
