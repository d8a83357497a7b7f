import type { Invitation } from './invitation.ts'
import type { Receiver } from './receiver.ts'

/** A role in the body as calendars know it: who leads, who is needed, and whom it can do without. */
export const calendarRole = (role: string): Receiver['role'] =>
  role === 'chair'
    ? 'CHAIR'
    : ['vice-chair', 'member', 'secretary'].includes(role)
      ? 'REQ-PARTICIPANT'
      : 'OPT-PARTICIPANT'

/** Those who are called now, as letters go to them; one who holds no seat is a guest, or stands in for one who does. */
export const receiversOf = (
  invitations: readonly Invitation[],
  seats: readonly { personId: string; role: string }[],
): Receiver[] =>
  invitations
    .filter(({ calledSequence }) => calledSequence !== null)
    .map((invitation) => ({
      ...invitation,
      role: calendarRole(seats.find(({ personId }) => personId === invitation.personId)?.role ?? 'member'),
    }))
