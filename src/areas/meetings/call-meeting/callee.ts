/** One who can be called. A guest is called to an item, everyone else to the whole meeting. */
export type Callee = {
  /** What the form calls the person by. */
  key: string
  personId: string
  itemId: string | null
  name: string
  organisation: string | null
  email: string | null
  /** A role in the body, or 'guest'. */
  role: string
  isProposed: boolean
}
