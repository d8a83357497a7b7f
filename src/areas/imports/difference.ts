/** What one draft says and the other says otherwise. Empty where one of them says nothing. */
export type Difference = { label: string; here: string; there: string }
