const zone = 'Europe/Stockholm'
const dayParts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const timeParts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const longDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const shortDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

export type Clock = () => Date

/** The day in Stockholm, YYYY-MM-DD. */
export const stockholmDay = (instant: Date): string => dayParts.format(instant)

/** The hour in Stockholm, HH:MM. */
export const stockholmTime = (instant: Date): string => timeParts.format(instant)

/** The instant at which clocks in Stockholm show this day and hour; the earlier one when the hour comes twice. */
export function stockholmInstant(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  const candidates = [2, 1].map((offsetHours) => new Date(asIfUtc - offsetHours * 3_600_000))
  const match = candidates.find((instant) => stockholmDay(instant) === day && stockholmTime(instant) === time)
  // In the hour that spring skips no instant matches: winter time then gives the hour that follows.
  return match ?? new Date(asIfUtc - 3_600_000)
}

/** 'fredag 28 oktober 2022'. */
export const formatDay = (day: string): string => longDay.format(new Date(`${day}T00:00:00Z`))

/** '28 oktober 2022'. */
export const formatShortDay = (day: string): string => shortDay.format(new Date(`${day}T00:00:00Z`))

/** '8.30'. */
export const formatTime = (instant: Date): string => stockholmTime(instant).replace(/^0/, '').replace(':', '.')

/** 'kl. 8.30–11.00', 'kl. 8.30' or nothing when no hour is set. */
export function formatHours(starts: Date | null, ends: Date | null): string {
  if (!starts) return ''
  return ends ? `kl. ${formatTime(starts)}–${formatTime(ends)}` : `kl. ${formatTime(starts)}`
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** '35 dagar', '5 månader', '3 år': as exact as one says it. */
export function formatAge(days: number): string {
  if (days < 1) return '0 dagar'
  if (days === 1) return '1 dag'
  if (days < 90) return `${days} dagar`
  if (days < 730) return `${Math.round(days / 30.44)} månader`
  // One day more, since two or three years in a row may hold no leap day.
  return `${Math.floor((days + 1) / 365.25)} år`
}

/** 'i dag', 'i morgon', 'om 3 dagar', 'för 4 år sedan'. */
export function formatDistance(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgon'
  if (days === -1) return 'i går'
  return days > 0 ? `om ${formatAge(days)}` : `för ${formatAge(-days)} sedan`
}

export const isDay = (text: string): boolean =>
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
