export type HandOverStatus = 'sent' | 'accepted' | 'declined' | 'taken-back' | 'answered' | 'closed'

/** A matter handed from one body to another of its network (sv. överlämnat), as either of them may read it. */
export type HandOver = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  toBodyId: string
  toBodyName: string
  /** In the body that handed it over. */
  meetingId: string
  itemId: string
  matterId: string
  title: string
  /** What the receiving body is asked for. */
  wording: string
  /** When it is wanted, in words; empty for no matter when. */
  wanted: string
  status: HandOverStatus
  /** YYYY-MM-DD, of the meeting where it was handed over; the day it was written down for one who may not read that. */
  day: string
  /** The receiving body's own matter; null until it has accepted. */
  toMatterId: string | null
  /** The answer, or why it was declined; empty before. */
  answer: string
}

export type HandOverStep = {
  handOverId: string
  number: number
  act: string
  remark: string
  personName: string
  takenAt: Date
}
