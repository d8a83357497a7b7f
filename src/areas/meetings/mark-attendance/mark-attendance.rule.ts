import type { Attendance, Presence } from '../meeting.ts'

/** How a form says what part of the meeting someone attended. */
export type GivenAttendance = { presence: string; items: string; remove?: boolean }

export type AttendanceRefusal = 'unknown-item'

/** The items named in '2, 3' or '2-4', as ids; undefined when one of them is not on the agenda. */
export function itemIdsOf(text: string, agenda: readonly { id: string; number: string }[]): string[] | undefined {
  const numbers = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const range = /^(\d+)[-–](\d+)$/.exec(part)
      if (!range) return [part]
      const [first, last] = [Number(range[1]), Number(range[2])]
      return Array.from({ length: Math.min(last - first + 1, 500) }, (_, index) => String(first + index))
    })
  const ids = numbers.map((number) => agenda.find((agendaItem) => agendaItem.number === number)?.id)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}

const isPresence = (text: string): text is Presence => ['present', 'absent', 'unmarked'].includes(text)

/** A row of the attendance list after it has been marked; items only for one who was present for a part. */
export function markedRow(
  row: Attendance,
  given: GivenAttendance,
  agenda: readonly { id: string; number: string }[],
): Attendance | undefined {
  const presence = isPresence(given.presence) ? given.presence : row.presence
  const itemIds = presence === 'present' ? itemIdsOf(given.items, agenda) : []
  return itemIds && { ...row, presence, itemIds }
}
