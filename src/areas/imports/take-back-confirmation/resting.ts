/** What rests on a confirmation, so that it can't be taken back. */
export type Resting =
  | 'published'
  | 'corrected'
  | 'made-known'
  | 'closed'
  | 'continued'
  | 'settled'
  | 'taken-up'
  | 'begun'
  | 'named'
  | 'plan-unknown'
  | 'other'
  | 'unknown'
