/** An expected outcome: the thing asked for, or the named reason why not. Faults are thrown instead. */
export type Result<T, Refusal extends string> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = <Refusal extends string>(refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
})
