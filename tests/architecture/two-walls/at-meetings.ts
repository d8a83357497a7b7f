import { may, type Actor } from '#areas/access/index.ts'
import { isSecretaryOfBody, type Asked } from './naive-model.ts'
import type { World } from './rows.ts'

export type Meeting = World['meeting'][number]
export type InBody = { network_id: string; body_id: string }

export const placeOf = (row: InBody) => ({ networkId: row.network_id, bodyId: row.body_id })
export const atMeeting = ({ network_id, body_id, id }: Meeting) => ({ network_id, body_id, meeting_id: id })
const statusOf = (world: World, id: string) => world.meeting.find((meeting) => meeting.id === id)?.status ?? ''
export const isWritten = (row: { meeting_id: string }, world: World) =>
  ['planned', 'ongoing'].includes(statusOf(world, row.meeting_id))
export const isOpen = (meeting: Meeting) => ['planned', 'ongoing'].includes(meeting.status ?? '')
export const someoneElse = ({ world, me }: Asked) => world.person.find((person) => person.id !== me)?.id ?? ''

/** What the secretary does, with the right to `write-notes`. */
export const byWriter = {
  naive: (asked: Asked, row: InBody) => isSecretaryOfBody(asked, row),
  policy: (actor: Actor, row: InBody) => may(actor, 'write-notes', placeOf(row)),
}
