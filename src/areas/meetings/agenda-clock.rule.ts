import type { ItemPapers } from './item-papers.ts'

export type Timed = { id: string; plannedMinutes: number | null; isIfTime: boolean }

/** When an item begins by the plan, and whether it ends within the meeting; no time where the meeting has no hour. */
export type PlannedTime = { startsAt: Date | null; fits: boolean }

/** Minutes by the plan. `over` is how much the sure items exceed the meeting's length, 0 when they fit or no end is set. */
export type AgendaClock = {
  times: ReadonlyMap<string, PlannedTime>
  sureMinutes: number
  ifTimeMinutes: number
  lengthMinutes: number | null
  over: number
  /** Sure items that no time is set aside for. */
  untimed: number
}

export type Hours = { startsAt: Date | null; endsAt: Date | null }

const minute = 60_000
const sumOf = (items: readonly Timed[]) => items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)

/**
 * Adds up the agenda from the meeting's first minute. What is taken up if time allows comes after all that is sure to be
 * taken up, wherever it stands, and is the first that does not fit.
 */
export function agendaClock(items: readonly Timed[], { startsAt, endsAt }: Hours): AgendaClock {
  const [sure, ifTime] = [items.filter((one) => !one.isIfTime), items.filter((one) => one.isIfTime)]
  const lengthMinutes = startsAt && endsAt ? Math.round((endsAt.getTime() - startsAt.getTime()) / minute) : null
  const times = new Map<string, PlannedTime>()
  let passed = 0
  for (const { id, plannedMinutes } of [...sure, ...ifTime]) {
    const start = startsAt && new Date(startsAt.getTime() + passed * minute)
    passed += plannedMinutes ?? 0
    times.set(id, { startsAt: start, fits: lengthMinutes === null || passed <= lengthMinutes })
  }
  const sureMinutes = sumOf(sure)
  return {
    ...{ times, sureMinutes, ifTimeMinutes: sumOf(ifTime), lengthMinutes },
    over: lengthMinutes === null ? 0 : Math.max(0, sureMinutes - lengthMinutes),
    untimed: sure.filter(({ plannedMinutes }) => plannedMinutes === null).length,
  }
}

/** '1 tim 20 min', '45 min', '2 tim'. */
export function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && `${hours} tim`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ')
}

/** Minutes as typed; absent for none, and undefined for what is no number of minutes in a day. */
export function typedMinutes(typed: string): Pick<ItemPapers, 'plannedMinutes'> | undefined {
  if (typed.trim() === '') return { plannedMinutes: null }
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
  return minutes >= 1 && minutes <= 1440 ? { plannedMinutes: minutes } : undefined
}
