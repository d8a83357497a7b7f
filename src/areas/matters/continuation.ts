/** That a person has said that a matter goes on from an earlier one (sv. fortsätter), and why. Days are YYYY-MM-DD. */
export type Continuation = {
  id: string
  matterId: string
  title: string
  earlierMatterId: string
  earlierTitle: string
  /** The two items that it was seen by. */
  itemId: string
  earlierItemId: string
  /** The days of the meetings at which they stood. */
  day: string
  earlierDay: string
  reason: string
  /** Empty when the name is not known to the reader. */
  joinedBy: string
  joinedOn: string
}

/** A matter and one that it goes on from. */
export type Link = Pick<Continuation, 'matterId' | 'earlierMatterId'>
