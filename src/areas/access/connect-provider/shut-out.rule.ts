/** One of the organisation's people: whether it answers for their address, and whether they have come in by its sign-in. */
export type Employee = { personId: string; name: string; hasEmail: boolean; hasSignedIn: boolean }
/** What a demand for the organisation's own sign-in would mean for its people. */
export type ShutOut = { count: number; tried: number; untried: string[]; without: string[] }

/**
 * Those without an address can't be known again by what the organisation's sign-in says; those who have not tried it may
 * turn out not to be.
 */
export function shutOutBy(people: readonly Employee[]): ShutOut {
  const untried = people.filter(({ hasSignedIn }) => !hasSignedIn)
  const namesOf = (some: readonly Employee[]) => some.map(({ name }) => name)
  return {
    count: people.length,
    tried: people.length - untried.length,
    untried: namesOf(untried.filter(({ hasEmail }) => hasEmail)),
    without: namesOf(untried.filter(({ hasEmail }) => !hasEmail)),
  }
}
