import type { RoleHolder } from '#areas/networks/types.ts'
import type { Meeting, Presence } from '../meeting.ts'

const roleInNotes: Record<string, string> = {
  ...{ chair: 'ordförande', 'vice-chair': 'vice ordförande', secretary: 'sekreterare', substitute: 'ersättare' },
}
const leading = ['chair', 'vice-chair', 'secretary']
// What a person is at the meeting, when they hold several roles: the first of these that they hold, with the leading ones alike.
const weightOf = (role: string) => (leading.includes(role) ? 0 : ['', 'member', 'substitute'].indexOf(role))

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

/**
 * The list to mark presence on (sv. närvarolista): those who belong to the body, each once, with nothing marked yet; its
 * substitutes last, who stand by until somebody marks them.
 */
export function attendanceOf(holders: readonly RoleHolder[]): AttendanceRow[] {
  const people = new Map<string, RoleHolder>()
  for (const holder of holders.filter(({ role }) => weightOf(role) >= 0)) {
    const known = people.get(holder.personId)
    if (!known || weightOf(holder.role) < weightOf(known.role)) people.set(holder.personId, holder)
  }
  const isSubstitute = ({ role }: RoleHolder) => Number(role === 'substitute')
  const inOrder = [...people.values()].sort((one, other) => isSubstitute(one) - isSubstitute(other))
  return inOrder.map((holder, index) => ({
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
