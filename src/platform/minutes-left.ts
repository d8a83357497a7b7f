/** '6 min kvar av 15', '4 min över 15' or, where no time is set aside, '12 min'. Whole minutes; times in milliseconds. */
export function formatMinutesLeft(since: number, now: number, plannedMinutes: number | undefined): string {
  const used = Math.max(0, Math.floor((now - since) / 60_000))
  if (plannedMinutes === undefined) return `${used} min`
  const left = plannedMinutes - used
  return left >= 0 ? `${left} min kvar av ${plannedMinutes}` : `${-left} min över ${plannedMinutes}`
}
