/** Somebody proposed for a seat (sv. förslag till val, nominering). */
export type Nomination = {
  id: string
  itemId: string
  forBodyId: string
  /** Empty for one who may not know of the body. */
  forBody: string
  seat: 'chair' | 'vice-chair'
  name: string
  organisation: string
}
