import type { Attendance, Presence } from '../meeting.ts'

/** How a form says what part of the meeting someone attended; undefined for a row that the form did not hold. */
export type GivenAttendance = { presence: string | undefined; items: string | undefined }

/** Characters; a longer list of item numbers is no list of item numbers. */
const longestList = 500

/** The items named in '2, 3' or '2-4', as ids; undefined when one of them is not on the agenda. */
export function itemIdsOf(text: string, agenda: readonly { id: string; number: string }[]): string[] | undefined {
  const idOf = (number: string) => agenda.find((agendaItem) => agendaItem.number === number)?.id
  if (text.length > longestList) return undefined
  const ids = text
    .split(/[,;]/)
    .map((part) => part.trim())
    // A number may hold a space ('Fhr 3'): only what is no number as it stands is parted at its spaces.
    .flatMap((part) => (idOf(part) ? [part] : part.split(/\s+/).filter(Boolean)))
    .flatMap(numbersIn)
    .map(idOf)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}

/** '2-4' is 2, 3 and 4. A span that runs backwards stands as it is: the number of nothing. */
function numbersIn(part: string): string[] {
  const range = /^(\d{1,3})[-–](\d{1,3})$/.exec(part)
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (!range || last < first) return [part]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

const isPresence = (text: string | undefined): text is Presence =>
  text !== undefined && ['present', 'absent', 'unmarked'].includes(text)

/** A row of the attendance list after it has been marked; items only for one who was present for a part. */
export function markedRow(
  row: Attendance,
  given: GivenAttendance,
  agenda: readonly { id: string; number: string }[],
): Attendance | undefined {
  const presence = isPresence(given.presence) ? given.presence : row.presence
  const itemIds = given.items === undefined ? row.itemIds : itemIdsOf(given.items, agenda)
  if (presence !== 'present') return { ...row, presence, itemIds: [] }
  return itemIds && { ...row, presence, itemIds }
}
