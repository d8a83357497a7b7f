import type { DraftFields, OtherFields } from './draft.ts'

/**
 * `unsure`: values that nobody has said are right and that the program was not sure of. `values`: all that are not empty.
 * `unread`: what every such document says, and none of which was read.
 */
export type Doubt = { unsure: number; values: number; empty: number; unread: number }

type Standing = { isSure: boolean; isAccepted?: boolean }

export const isInDoubt = ({ isSure, isAccepted }: Standing): boolean => !isSure && !isAccepted

/** What every document of its kind says: where none of it was read, the reading is as doubtful as can be. */
function unreadIn(fields: DraftFields | OtherFields): number {
  if (!('single' in fields)) return fields.values.length === 0 ? 1 : 0
  const { body, date } = fields.single
  return [body.value === '', date.value === '', fields.items.length === 0].filter(Boolean).length
}

/** How much of a draft is left for a person to look at. */
export function doubtOf(fields: DraftFields | OtherFields): Doubt {
  const single = 'single' in fields ? Object.values(fields.single) : fields.values
  const given = single.filter(({ value }) => value !== '')
  const all: Standing[] = 'single' in fields ? [...given, ...fields.people, ...fields.items] : given
  return {
    ...{ unsure: all.filter(isInDoubt).length, values: all.length },
    ...{ empty: single.length - given.length, unread: unreadIn(fields) },
  }
}
