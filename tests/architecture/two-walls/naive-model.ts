// Who somebody is, once more, as plainly as it can be said: loops over the rows, no sets, no SQL, no policy.
import type { World } from './rows.ts'

/** Somebody who asks: signed in, or come as a guest by the link to one item. */
export type Asked = { world: World; me: string; guestItem: string | null; today: string }
type Place = { network_id: string | null; body_id: string }
type Role = World['role_holding'][number]

const isNow = (today: string, from: unknown, to: unknown) =>
  String(from) <= today && (to === null || to === undefined || String(to) >= today)

export const myRoles = ({ world, me, guestItem, today }: Asked): Role[] =>
  guestItem !== null
    ? []
    : world.role_holding.filter((role) => role.person_id === me && isNow(today, role.valid_from, role.valid_to))

export const isInNetwork = (asked: Asked, network: unknown) =>
  myRoles(asked).some((role) => role.network_id === network && network !== null)
export const isInBody = (asked: Asked, body: unknown) =>
  myRoles(asked).some((role) => {
    const network = asked.world.body.find((one) => one.id === body)?.network_id
    return role.network_id === network && (role.body_id === null || role.body_id === body)
  })
export const isAdministrator = (asked: Asked) => myRoles(asked).some((role) => role.role === 'administrator')
export const networkOf = ({ world }: Asked, body: string) => world.body.find((one) => one.id === body)?.network_id ?? ''

/** The items that the person was asked in for, while the invitation lasts; by a link, that item alone. */
export const myVisits = ({ world, me, guestItem }: Asked) =>
  world.item_guest.filter(
    (guest) =>
      guest.person_id === me &&
      guest.expires_at === '2999-01-01' &&
      (guestItem === null || guest.agenda_item_id === guestItem),
  )

export const isSecretaryOfNetwork = (asked: Asked, network: unknown): boolean =>
  myRoles(asked).some(
    (role) => role.role === 'secretary' && role.network_id === network && network !== null && role.body_id === null,
  )
export const isSecretaryOfBody = (asked: Asked, { body_id, network_id }: Place): boolean =>
  myRoles(asked).some(
    (role) =>
      role.role === 'secretary' &&
      role.network_id === network_id &&
      (role.body_id === null || role.body_id === body_id),
  )
export const isApprover = (asked: Asked, meeting: { approver_id?: string | null; body_id: string }): boolean =>
  meeting.approver_id === asked.me && isInBody(asked, meeting.body_id)
export const isAnySecretary = (asked: Asked) => myRoles(asked).some((role) => role.role === 'secretary')

/** Whether the person has a role in the organisation: any at all, or one of those given. */
export const isOfOrganisation = (asked: Asked, organisation: unknown, roles?: readonly string[]) =>
  myRoles(asked).some(
    (role) =>
      role.organisation_id === organisation &&
      organisation !== null &&
      organisation !== undefined &&
      (roles === undefined || roles.includes(role.role)),
  )
export const administers = (asked: Asked, organisation: unknown) =>
  isOfOrganisation(asked, organisation, ['organisation-administrator'])
export const coordinates = (asked: Asked, organisation: unknown) =>
  isOfOrganisation(asked, organisation, ['organisation-administrator', 'coordinator'])
export const isOrWasMember = ({ world }: Asked, network: unknown, organisation: unknown) =>
  world.network_member.some((one) => one.network_id === network && one.organisation_id === organisation)
/** Whether an organisation in which the person has a role is or was a member. */
export const oversees = (asked: Asked, network: unknown) =>
  asked.world.network_member.some(
    (member) => member.network_id === network && isOfOrganisation(asked, member.organisation_id),
  )
export const knowsNetwork = (asked: Asked, network: unknown) => isInNetwork(asked, network) || oversees(asked, network)

/** Whether somebody works today for organisations that the person administers, and for no other. */
export const administersPerson = (asked: Asked, person: string) => {
  const held = asked.world.post.filter(
    (post) => post.person_id === person && isNow(asked.today, post.held_from, post.held_to),
  )
  return held.length > 0 && held.every((post) => administers(asked, post.organisation_id))
}

const isNear = (asked: Asked, person: string) =>
  asked.world.role_holding.some(
    (role) =>
      role.person_id === person &&
      (isInNetwork(asked, role.network_id) ||
        isOfOrganisation(asked, role.organisation_id) ||
        isOfOrganisation(asked, role.represents_id)),
  ) ||
  asked.world.post.some((post) => post.person_id === person && isOfOrganisation(asked, post.organisation_id)) ||
  asked.world.network.some((network) => network.contact_id === person && knowsNetwork(asked, network.id)) ||
  asked.world.item_guest.some((guest) => guest.person_id === person && isInBody(asked, guest.body_id)) ||
  asked.world.invitation.some(
    (one) => one.person_id === person && one.substitutes_for !== null && isInBody(asked, one.body_id),
  )

/** Oneself, those one shares something with, those who publish how they are reached; for the administrator everyone. */
export const maySeePerson = (asked: Asked, person: string) =>
  person === asked.me ||
  isNear(asked, person) ||
  isAdministrator(asked) ||
  asked.world.person.some((one) => one.id === person && one.contact_is_published === true)
