import type { RoleHolder } from '#areas/networks/types.ts'
import type { Meeting, Presence } from '../meeting.ts'

const roleInNotes: Record<string, string> = {
  ...{ chair: 'ordförande', 'vice-chair': 'vice ordförande', secretary: 'sekreterare' },
}
const attending = ['chair', 'vice-chair', 'member', 'secretary']

export type AttendanceRow = {
  position: number
  presence: Presence
  name: string
  role: string
  organisationName: string
  organisationId: null
  personId: string
  itemIds: string[]
}

/** The list to mark presence on (sv. närvarolista): those who belong to the body, each once, with nothing marked yet. */
export function attendanceOf(holders: readonly RoleHolder[]): AttendanceRow[] {
  const people = new Map<string, RoleHolder>()
  for (const holder of holders.filter(({ role }) => attending.includes(role))) {
    const known = people.get(holder.personId)
    if (!known || known.role === 'member') people.set(holder.personId, holder)
  }
  return [...people.values()].map((holder, index) => ({
    position: index + 1,
    presence: 'unmarked',
    name: holder.name,
    role: roleInNotes[holder.role] ?? '',
    organisationName: holder.organisation ?? '',
    organisationId: null,
    personId: holder.personId,
    itemIds: [],
  }))
}

type Written = {
  agenda: readonly { notes: string; decisions: readonly unknown[]; tabling: unknown }[]
  attendance: readonly { presence: Presence }[]
}

/** Whether an open meeting has nothing of its own yet, so that its opening can be taken back without losing anything. */
export const isUntouched = ({ agenda, attendance }: Written): boolean =>
  agenda.every(({ notes, decisions, tabling }) => notes === '' && decisions.length === 0 && !tabling) &&
  attendance.every(({ presence }) => presence === 'unmarked')

/** Who leads and who writes, where the meeting does not say so already. */
export const leadersOf = (
  meeting: Pick<Meeting, 'chairName' | 'secretaryName'>,
  holders: readonly RoleHolder[],
  writer: string,
) => ({
  chairName: meeting.chairName || (holders.find(({ role }) => role === 'chair')?.name ?? ''),
  secretaryName: meeting.secretaryName || writer,
})
