// What is closed, and to whom, in loops.
import { isInNetwork, isOfOrganisation, isSecretaryOfNetwork, myRoles, type Asked } from './naive-model.ts'
import type { World } from './rows.ts'

type Restriction = World['restriction'][number]

const speaksFor = (asked: Asked, { organisation_id, network_id }: Restriction) =>
  isOfOrganisation(asked, organisation_id) ||
  myRoles(asked).some((role) => role.represents_id === organisation_id && role.network_id === network_id)
const sitsIn = (asked: Asked, { body_id, network_id }: Restriction) =>
  myRoles(asked).some((role) => role.network_id === network_id && role.body_id === body_id) ||
  isSecretaryOfNetwork(asked, network_id)
export const isNamed = ({ world, me }: Asked, restriction: Restriction) =>
  world.restriction_person.some((named) => named.restriction_id === restriction.id && named.person_id === me)

export function isOpenToMe(asked: Asked, restriction: Restriction): boolean {
  if (restriction.recorded_by === asked.me) return true
  if (restriction.level === 'body') return sitsIn(asked, restriction)
  if (restriction.level === 'organisation') return speaksFor(asked, restriction)
  return isNamed(asked, restriction)
}

const closedToMe = (asked: Asked) =>
  asked.world.restriction.filter((one) => one.lifted_at === null && !isOpenToMe(asked, one))

export const isClosed = (asked: Asked, record: unknown): boolean =>
  closedToMe(asked).some((restriction) => restriction.record_id === record)
export const isClosedItem = (asked: Asked, item: string): boolean =>
  isClosed(asked, item) ||
  asked.world.agenda_item.some((one) => one.id === item && one.matter_id !== null && isClosed(asked, one.matter_id))
export const isClosedFact = (asked: Asked, fact: { matter_id: string; agenda_item_id: string }): boolean =>
  isClosed(asked, fact.matter_id) || isClosed(asked, fact.agenda_item_id)

/** Whether somebody else was there for closed items and for nothing else. */
export function isClosedPresence(asked: Asked, { id, person_id }: World['attendance'][number]): boolean {
  const attended = asked.world.attendance_item.filter((one) => one.attendance_id === id)
  const isElsewhere = attended.some((one) => !isClosedItem(asked, one.agenda_item_id))
  return person_id !== asked.me && attended.length > 0 && !isElsewhere
}

/** When the latest part of a meeting was closed to me; undefined when none is. */
const closedAt = (asked: Asked, meeting: unknown) =>
  closedToMe(asked)
    .filter(({ record_id }) =>
      asked.world.agenda_item.some(
        (one) => one.meeting_id === meeting && (one.id === record_id || one.matter_id === record_id),
      ),
    )
    .map(({ recorded_at }) => String(recorded_at))
    .sort()
    .at(-1)
export const isPartlyClosed = (asked: Asked, meeting: unknown): boolean => closedAt(asked, meeting) !== undefined
/** Whether words that were frozen then may have been closed to me since. */
export const isClosedSince = (asked: Asked, meeting: unknown, frozenAt: unknown): boolean =>
  (closedAt(asked, meeting) ?? '') > String(frozenAt)
type Draft = { id?: string }

/** Of a meeting with something closed, of notes of the same day, or set aside for such a one. */
export function isClosedDraft(asked: Asked, { id = '' }: Draft): boolean {
  const drafts = asked.world.import_draft
  const closed = new Set(
    drafts.flatMap((one) => (one.meeting_id && isPartlyClosed(asked, one.meeting_id) ? [one.id] : [])),
  )
  const isAlike = (one: (typeof drafts)[number], other: (typeof drafts)[number]) =>
    one.kept_draft_id === other.id ||
    (typeof one.held_on === 'string' && one.held_on === other.held_on && one.network_id === other.network_id)
  for (let size = -1; size < closed.size;) {
    size = closed.size
    for (const one of drafts)
      if (drafts.some((other) => closed.has(other.id) && isAlike(one, other))) closed.add(one.id)
  }
  return closed.has(id)
}

const isGuestElsewhere = ({ guestItem }: Asked, { record_id }: Restriction) =>
  guestItem !== null && record_id !== guestItem
export const mayReadRestriction = (asked: Asked, row: Restriction, mayKnow: (network: string) => boolean): boolean =>
  isInNetwork(asked, row.network_id) ||
  (isNamed(asked, row) && !isGuestElsewhere(asked, row)) ||
  (row.record_kind === 'document' && mayKnow(row.network_id))
