// Who may see and do what, once more, as plainly as it can be said: loops over the rows, no sets, no SQL, no policy.
import type { World } from './world.ts'

export type Asked = { world: World; me: string; today: string }
type Place = { network_id: string | null; body_id: string }

const myRoles = ({ world, me, today }: Asked) =>
  world.role_holding.filter(
    (role) =>
      role.person_id === me &&
      String(role.valid_from) <= today &&
      (role.valid_to === null || role.valid_to === undefined || String(role.valid_to) >= today),
  )

const isInNetwork = (asked: Asked, network: unknown) =>
  myRoles(asked).some((role) => role.network_id === network && network !== null)
const isInBody = (asked: Asked, body: string) =>
  myRoles(asked).some((role) => {
    const network = asked.world.body.find((one) => one.id === body)?.network_id
    return role.network_id === network && (role.body_id === null || role.body_id === body)
  })
export const isAdministrator = (asked: Asked) => myRoles(asked).some((role) => role.role === 'administrator')
const myGuestVisits = ({ world, me }: Asked) => world.item_guest.filter((guest) => guest.person_id === me)
export const networkOf = ({ world }: Asked, body: string) => world.body.find((one) => one.id === body)?.network_id ?? ''
const sharesNetwork = (asked: Asked, person: string) =>
  asked.world.role_holding.some((role) => role.person_id === person && isInNetwork(asked, role.network_id))

export const isSecretaryOfNetwork = (asked: Asked, network: string): boolean =>
  myRoles(asked).some((role) => role.role === 'secretary' && role.network_id === network && role.body_id === null)
export const isSecretaryOfBody = (asked: Asked, { body_id, network_id }: Place): boolean =>
  myRoles(asked).some(
    (role) =>
      role.role === 'secretary' &&
      role.network_id === network_id &&
      (role.body_id === null || role.body_id === body_id),
  )
export const isApprover = (asked: Asked, meeting: { approver_id?: string | null; body_id: string }): boolean =>
  meeting.approver_id === asked.me && isInBody(asked, meeting.body_id)

const isMeOrNear = (asked: Asked, person: string) =>
  person === asked.me || sharesNetwork(asked, person) || isAdministrator(asked)
const isInNetworkOrRuns = (asked: Asked, network: unknown) => isInNetwork(asked, network) || isAdministrator(asked)
const inBody = (asked: Asked, row: { body_id: string }) => isInBody(asked, row.body_id)
const inBodyOrGuestAtItem = (asked: Asked, row: { body_id: string }, agendaItem: string) =>
  isInBody(asked, row.body_id) || myGuestVisits(asked).some((visit) => visit.agenda_item_id === agendaItem)
const isGuestAtMeeting = (asked: Asked, meeting: string) =>
  myGuestVisits(asked).some((visit) => visit.meeting_id === meeting)

type Reading = { [Name in keyof World]: (asked: Asked, row: World[Name][number]) => boolean }

export const mayRead: Reading = {
  organisation: () => true,
  person: (asked, row) => isMeOrNear(asked, row.id),
  post: (asked, row) => isMeOrNear(asked, row.person_id),
  network: (asked, row) =>
    isInNetworkOrRuns(asked, row.id) ||
    myGuestVisits(asked).some((visit) => networkOf(asked, visit.body_id) === row.id),
  network_member: (asked, row) => isInNetworkOrRuns(asked, row.network_id),
  body: (asked, row) =>
    isInNetworkOrRuns(asked, row.network_id) || myGuestVisits(asked).some((visit) => visit.body_id === row.id),
  role_holding: (asked, row) => row.person_id === asked.me || isInNetworkOrRuns(asked, row.network_id),
  meeting: (asked, row) => inBody(asked, row) || isGuestAtMeeting(asked, row.id),
  meeting_step: inBody,
  matter: inBody,
  matter_step: inBody,
  agenda_item: (asked, row) => inBodyOrGuestAtItem(asked, row, row.id),
  attendance: (asked, row) =>
    inBody(asked, row) || (row.person_id === asked.me && isGuestAtMeeting(asked, row.meeting_id)),
  attendance_item: inBody,
  item_guest: (asked, row) => inBody(asked, row) || row.person_id === asked.me,
  decision: (asked, row) => inBodyOrGuestAtItem(asked, row, row.agenda_item_id),
  tabling: (asked, row) => inBodyOrGuestAtItem(asked, row, row.agenda_item_id),
  retraction: (asked, row) => inBody(asked, row) || isGuestAtMeeting(asked, row.meeting_id),
  approval: inBody,
  source_file: (asked, row) => isSecretaryOfNetwork(asked, row.network_id),
  import_draft: (asked, row) => isSecretaryOfNetwork(asked, row.network_id),
  provenance: (asked, row) => {
    const meeting = asked.world.meeting.find((one) => one.id === row.meeting_id)
    return meeting !== undefined && isInBody(asked, meeting.body_id)
  },
  'published.edition': (asked, row) => isInNetwork(asked, row.network_id),
  'published.withdrawal': (asked, row) => isInNetwork(asked, row.network_id),
  mail: isAdministrator,
  session: () => false,
}
