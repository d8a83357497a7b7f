/** What a guest's link opens, for whom and until when. */
export type GuestLink = {
  personId: string
  name: string
  itemId: string
  meetingId: string
  expiresAt: Date
  isExpired: boolean
}
