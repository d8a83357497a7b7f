import type { DraftFields } from '../draft.ts'

type Standing = { isSure: boolean; isAccepted?: boolean }

const accepted = <T extends Standing>(row: T): T => (row.isSure ? { ...row, isAccepted: true } : row)

/** Says of all that was read with certainty that it is right; empty fields and doubtful ones are left as they are. */
export function acceptSure({ single, people, items }: DraftFields): DraftFields {
  const all = { ...single }
  for (const [name, field] of Object.entries(single))
    if (field.value !== '') Object.assign(all, { [name]: accepted(field) })
  return { single: all, people: people.map(accepted), items: items.map(accepted) }
}
