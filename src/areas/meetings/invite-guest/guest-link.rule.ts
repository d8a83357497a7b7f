import type { GuestLinkChoice } from './guest.ts'

const daysOf: Record<GuestLinkChoice, number> = { 'day-after': 1, '7-days': 7, '30-days': 30 }

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The last day that a guest's link opens the item. A meeting that has been held counts as held today. */
export function lastDayOfLink(choice: GuestLinkChoice, meetingDay: string, today: string): string {
  const from = choice === 'day-after' && meetingDay > today ? meetingDay : today
  return dayAfter(from, daysOf[choice])
}
