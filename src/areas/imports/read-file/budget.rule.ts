const mostFiles = 10_000
/** An archive of documents grows some ten times when it is unpacked; one that grows more than this was made to. */
const mostGrowth = 200
const alwaysAllowed = 100_000_000

/**
 * What is left to unpack of one bundle with all that is in it. Shared by all its levels, and spent as it goes. `tooDeep`:
 * the archives in it that are not opened.
 */
export type Budget = { files: number; bytes: number; isSpent: boolean; tooDeep: string[] }

export const budgetFor = (size: number): Budget => ({
  files: mostFiles,
  bytes: alwaysAllowed + mostGrowth * size,
  isSpent: false,
  tooDeep: [],
})

/** Whether there was enough left for one file more of so many bytes. */
export function spend(budget: Budget, bytes: number): boolean {
  budget.files -= 1
  budget.bytes -= bytes
  budget.isSpent ||= budget.files < 0 || budget.bytes < 0
  return !budget.isSpent
}
