import type { Reminder } from '#areas/networks/index.ts'
import type { Outstanding } from '#areas/matters/index.ts'
import type { OwnInvitation } from '../invitation.ts'
import type { ItemRequest } from '../item-request.ts'
import type { MeetingRow } from '../meeting.ts'
import type { WaitingForMe } from '../waiting.ts'

export type MyPageView = {
  name: string
  now: Date
  today: string
  waiting: WaitingForMe
  /** What the reader has asked to have taken up. */
  ownRequests: readonly ItemRequest[]
  coming: readonly MeetingRow[]
  invitations: readonly OwnInvitation[]
  outstanding: Outstanding
  reminders: readonly Reminder[]
  isGuest: boolean
  isAdministrator: boolean
}
