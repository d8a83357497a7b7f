/** One who was asked in for an item, as its secretary sees them. */
export type Guest = {
  personId: string
  name: string
  email: string | null
  expiresAt: Date
  isExpired: boolean
}

export const guestLinkChoices = ['day-after', '7-days', '30-days'] as const
export type GuestLinkChoice = (typeof guestLinkChoices)[number]
