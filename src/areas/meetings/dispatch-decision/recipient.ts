/** One who may be sent a decision, by their role. */
export type Recipient = { personId: string; name: string; email: string }
