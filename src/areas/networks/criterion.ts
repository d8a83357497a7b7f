/** Who qualifies as a member. Every condition that is given must hold; an empty or absent one asks for nothing. */
export type Criterion = {
  countyCodes: readonly string[]
  populationBelow: number | null
  /** Null means the newest year there is. */
  populationYear: number | null
  /** The municipality (organisation id) that qualifies together with its neighbours. */
  neighboursOf: string | null
  /** A list chosen by hand, by organisation id. */
  chosen: readonly string[]
}

export type Municipality = { id: string; code: string; shortName: string; countyCode: string | null }

export type Qualification = {
  /** Those that meet every other condition than the number of inhabitants: '26 of these 49'. */
  considered: readonly Municipality[]
  qualifying: readonly Municipality[]
  /** Those whose number of inhabitants is not known that year: neither in nor out. */
  withoutFigure: readonly Municipality[]
}

export type Direction = 'join' | 'leave'
/** A change that the criterion gives reason for. Nothing is done before a human accepts it. */
export type Proposal = { municipality: Municipality; direction: Direction }

export type Answer = { organisationId: string; year: number; reason: string; answeredBy: string; answeredOn: Date }
