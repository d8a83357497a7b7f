import type { Link } from './continuation.ts'

/** The matters that are one with this one, itself among them: those it goes on from and those that go on from it. */
export function matterWhole(links: readonly Link[], matterId: string): Set<string> {
  const whole = new Set([matterId])
  // A set is walked through in the order in which things are put in, those that are put in on the way too.
  for (const id of whole) {
    for (const link of links) {
      if (link.matterId === id) whole.add(link.earlierMatterId)
      if (link.earlierMatterId === id) whole.add(link.matterId)
    }
  }
  return whole
}
