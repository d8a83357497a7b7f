import { stockholmDay, stockholmTime } from '#platform/time.ts'

/** Letters leave in the morning: whoever is awake at night is not served by one. */
const firstHour = '07:00'

const isMorning = (now: Date) => stockholmTime(now) >= firstHour

/** The ISO week of a day: '2026-v47'. */
export function weekOf(day: string): string {
  const thursday = new Date(`${day}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - newYear) / 86_400_000 / 7) + 1
  return `${thursday.getUTCFullYear()}-v${String(week).padStart(2, '0')}`
}

/**
 * The week whose digest is due now: on Mondays, or as soon after as the program is running, until Wednesday. Undefined
 * the rest of the week, when the news would be old.
 */
export function digestDue(now: Date): string | undefined {
  const day = stockholmDay(now)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return isMorning(now) && weekday >= 1 && weekday <= 3 ? weekOf(day) : undefined
}

/** The day whose reminders are due now; undefined at night. */
export const remindersDue = (now: Date): string | undefined => (isMorning(now) ? stockholmDay(now) : undefined)
