/** An item of notes, as it is compared with others of the same body. Days are YYYY-MM-DD. */
export type ComparedItem = {
  id: string
  /** Null when it was only talked of. */
  matterId: string | null
  meetingId: string
  day: string
  title: string
  notes: string
  /** Whether it was put off there; and to when or whom, as the notes say it. */
  isTabled: boolean
  deferredTo: string
}

/** An earlier item that this one may go on from (sv. samma ärende), and why; the heavier the likelier. */
export type SameMatterProposal = { itemId: string; earlierItemId: string; reason: string; weight: number }

/** A proposal as a person sees it, and whether anyone has said that the two are not the same. */
export type OpenProposal = SameMatterProposal & {
  title: string
  number: string
  matterId: string | null
  meetingId: string
  day: string
  earlierTitle: string
  earlierNumber: string
  earlierMatterId: string | null
  earlierMeetingId: string
  earlierDay: string
  /** Who said that they are not the same; empty when nobody has, or the name is not known to the reader. */
  apartBy: string
}
