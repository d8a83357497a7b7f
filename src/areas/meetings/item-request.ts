/** What somebody who takes part asked to have taken up (sv. önskad punkt), and what came of it. Days are YYYY-MM-DD. */
export type ItemRequest = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  /** The meeting it is meant for; null for whichever comes. */
  meetingId: string | null
  meetingDay: string | null
  title: string
  background: string
  isIfTime: boolean
  plannedMinutes: number | null
  presenter: string
  organisationName: string
  requestedBy: string
  requestedByName: string
  requestedAt: Date
  outcome: 'accepted' | 'declined' | null
  /** The word that came with the answer. */
  remark: string
  /** Where it was taken up; null when it was declined, or has been taken off since. */
  takenUp: { itemId: string; meetingId: string; day: string } | null
}

export const requestPath = (id: string): string => `/arbetsyta/onskemal/${id}`
