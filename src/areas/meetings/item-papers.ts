/** A file that lies before those who decide (sv. bilaga); `size` in bytes. */
export type AttachedFile = { id: string; name: string; size: number }

/** What is written of an item before the meeting, as the notes are written during it. */
export type ItemPapers = {
  background: string
  /** The decision as it is proposed (sv. förslag till beslut). */
  proposal: string
  presenter: string
  /** Null where no time is set aside. */
  plannedMinutes: number | null
  /** Taken up if time and room allow. */
  isIfTime: boolean
  attachments: AttachedFile[]
}

export const withoutPapers: ItemPapers = {
  ...{ background: '', proposal: '', presenter: '', plannedMinutes: null, isIfTime: false, attachments: [] },
}

/** What of it goes into the notes when they are drawn up. */
export const papersInNotes = ({ presenter, background, proposal, attachments }: ItemPapers) => ({
  ...{ presenter, background, proposal, attachments: attachments.map(({ name }) => name) },
})
