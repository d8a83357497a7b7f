/** Whether a term (sv. mandat) or post would end before it begins. It may last one day. */
export const endsBeforeBegin = (from: string, to: string | null): boolean => to !== null && to < from

/** Whether it is held that day; the last day is one of its days. */
export const isHeldOn = (day: string, { from, to }: { from: string; to: string | null }): boolean =>
  from <= day && (to === null || day <= to)
