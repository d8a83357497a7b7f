export type BodyDecision = {
  id: string
  wording: string
  title: string
  day: string
  meetingId: string
  itemId: string
  matterId: string
}
