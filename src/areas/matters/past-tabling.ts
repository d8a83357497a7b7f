/** What a person says of a matter that was put off in old notes: it is taken up now, was settled since, or matters no longer. */
export type PastTablingAct = 'take-up' | 'settle' | 'lapse'

/**
 * A matter that was last put off in old notes read in (sv. bordlagt i inlästa anteckningar), with the words that it was put off
 * in. It waits for somebody to say what became of it. The day is YYYY-MM-DD.
 */
export type PastTabling = {
  matterId: string
  title: string
  meetingId: string
  day: string
  itemId: string
  number: string
  reason: string
  /** To when or whom, in the words of the notes. */
  deferredTo: string
  notes: string
}

/** What somebody has said became of it, while that can be taken back. */
export type AnsweredTabling = Pick<PastTabling, 'matterId' | 'title' | 'meetingId' | 'day' | 'itemId' | 'number'> & {
  act: PastTablingAct
  remark: string
  saidBy: string
  saidOn: string
}

/** How many wait in a body. */
export type PastTablingCount = { networkId: string; bodyId: string; bodyName: string; count: number }
