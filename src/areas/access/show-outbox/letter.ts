/** A letter as the outbox shows it. */
export type OutboxRow = {
  to: string
  subject: string
  body: string
  createdAt: Date
  sentAt: Date | null
  withheldAt: Date | null
}
