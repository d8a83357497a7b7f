export type YearMeeting = { id: string; day: string }

/** One line of a list of attendance at one meeting. */
export type YearAttendance = {
  meetingId: string
  /** The person, or, for one who is not known here, name and organisation as written. */
  key: string
  name: string
  organisation: string
  presence: 'present' | 'partly' | 'absent' | 'unmarked'
}

/** How one was there: 'none' for one who was not on that meeting's list. */
export type YearCell = 'present' | 'partly' | 'absent' | 'none'

/** A person's or an organisation's year: a cell a meeting, and at how many of those they were called to they were there. */
export type YearRow = { key: string; name: string; organisation: string; cells: YearCell[]; there: number; of: number }
