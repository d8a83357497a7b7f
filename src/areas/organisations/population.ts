/** Where one year's figures come from. */
export type PopulationYear = { year: number; source: string }

/** Inhabitants (sv. folkmängd) by organisation id, of one year and from one source. */
export type Population = PopulationYear & { inhabitants: ReadonlyMap<string, number> }

/** One reading of a year's figures. `loadedBy` is null when it is not for the reader to know, or came with the example. */
export type PopulationSet = PopulationYear & {
  id: string
  isCurrent: boolean
  loadedAt: Date
  loadedBy: string | null
  sum: number
  count: number
}
