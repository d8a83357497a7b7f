import type { Answer, Criterion, Municipality, Proposal, Qualification } from './criterion.ts'
import type { Membership } from './membership.ts'
import { isOver } from './term.rule.ts'

/**
 * Who qualifies by the criterion (sv. kriterium). `populations` holds inhabitants by organisation id for one year;
 * `neighbours` the codes of those that each code has a land border with. One without a figure is never guessed at.
 */
export function whoQualifies(
  criterion: Criterion,
  municipalities: readonly Municipality[],
  populations: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): Qualification {
  const { countyCodes, chosen, populationBelow } = criterion
  const isNear = nearness(criterion, municipalities, neighbours)
  const considered = municipalities.filter(
    (municipality) =>
      (countyCodes.length === 0 || countyCodes.includes(municipality.countyCode ?? '')) &&
      (chosen.length === 0 || chosen.includes(municipality.id)) &&
      isNear(municipality),
  )
  if (populationBelow === null) return { considered, qualifying: considered, withoutFigure: [] }
  return {
    considered,
    qualifying: considered.filter(({ id }) => (populations.get(id) ?? populationBelow) < populationBelow),
    withoutFigure: considered.filter(({ id }) => !populations.has(id)),
  }
}

function nearness(
  { neighboursOf }: Criterion,
  municipalities: readonly Municipality[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): (municipality: Municipality) => boolean {
  if (neighboursOf === null) return () => true
  const code = municipalities.find(({ id }) => id === neighboursOf)?.code ?? ''
  const near = neighbours.get(code) ?? []
  return (municipality) => municipality.id === neighboursOf || near.includes(municipality.code)
}

/** The year that an answer holds for; 0 when the criterion asks for no figures. */
export const yearOfAnswers = ({ populationBelow }: Criterion, figuresYear: number | undefined): number =>
  populationBelow === null ? 0 : (figuresYear ?? 0)

type Known = { memberships: readonly Membership[]; answers: readonly Answer[]; year: number; today: string }

export type Proposals = {
  /** Those that qualify and are members. */
  fitting: readonly Municipality[]
  open: readonly Proposal[]
  /** Declined on figures of the same year, and therefore not proposed again. */
  declined: readonly (Proposal & { answer: Answer })[]
}

/** What the criterion gives reason to change. Only municipalities that are full members are ever proposed to leave. */
export function proposeChanges(
  { considered, qualifying, withoutFigure }: Qualification,
  municipalities: readonly Municipality[],
  { memberships, answers, year, today }: Known,
): Proposals {
  const present = memberships.filter((membership) => !isOver(membership, today))
  const isIn = ({ id }: Municipality) => present.some(({ organisationId }) => organisationId === id)
  const staysAsMember = ({ id }: Municipality) =>
    present.some(({ organisationId, role, to }) => organisationId === id && role === 'member' && to === null)
  const outside = municipalities.filter(
    (one) => !has(qualifying, one) && !(has(considered, one) && has(withoutFigure, one)),
  )
  const proposals: Proposal[] = [
    ...qualifying.filter((one) => !isIn(one)).map((municipality) => ({ municipality, direction: 'join' as const })),
    ...outside.filter(staysAsMember).map((municipality) => ({ municipality, direction: 'leave' as const })),
  ]
  const answerTo = ({ municipality }: Proposal) =>
    answers.find((answer) => answer.organisationId === municipality.id && answer.year === year)
  return {
    fitting: qualifying.filter(isIn),
    open: proposals.filter((proposal) => !answerTo(proposal)),
    declined: proposals.flatMap((proposal) => {
      const answer = answerTo(proposal)
      return answer ? [{ ...proposal, answer }] : []
    }),
  }
}

const has = (municipalities: readonly Municipality[], { id }: Municipality) =>
  municipalities.some((known) => known.id === id)

/** The 'n of m' of a quoted sentence ('28 av länets 49 kommuner'); undefined when it says nothing of the kind. */
export function quotedCount(wording: string): { count: number; of: number } | undefined {
  const [, count, of] = /(\d+)\s+av\s+(?:\p{L}+\s+){0,3}(\d+)/u.exec(wording) ?? []
  return count && of ? { count: Number(count), of: Number(of) } : undefined
}
