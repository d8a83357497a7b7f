import { z } from 'zod'

const text = z.string().trim().default('')
/** Nothing typed is nobody counted. */
const count = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(10_000)]).default(null)
const tick = z.string().optional().transform(Boolean)

/** What is asked when a matter is put off, whether it is tabled or referred back. */
export const PutOffForm = z.object({
  ...{ reason: text, otherReason: text, meanwhile: text, wording: text, toMeeting: text },
  ...{ ground: text, forCount: count, presentCount: count, isElection: tick, hasCastingVote: tick },
})
