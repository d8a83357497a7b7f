export type RemarkOutcome = 'changed' | 'kept'

/** A remark (sv. synpunkt) on notes that wait for approval, and what the secretary made of it. */
export type Remark = {
  id: string
  itemId: string | null
  wording: string
  personId: string
  personName: string
  remarkedAt: Date
  answer: { outcome: RemarkOutcome; wording: string; by: string } | null
}
