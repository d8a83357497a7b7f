import { daysBetween } from '#platform/time.ts'
import type { Agreement, Reminder, RemindedNetwork, ReminderFacts } from './reminders.ts'

/** Days before its last day on which a term or an agreement is reminded of. */
export const daysAhead = 60

const isNear = (day: string, today: string) => daysBetween(today, day) <= daysAhead
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

type Place = Pick<Reminder, 'networkId' | 'networkName' | 'organisationId'>

// The secretary mends it for all; where one is the secretary too, the organisation's own reminder says nothing more.
const placesOf = ({ id, name, isSecretarys, organisationIds }: RemindedNetwork): Place[] =>
  (isSecretarys ? [null] : organisationIds).map((organisationId) => ({
    networkId: id,
    networkName: name,
    organisationId,
  }))

/** The terms that run out on one day are one reminder: mandates end together. */
function termsIn(network: RemindedNetwork, { terms }: ReminderFacts, today: string): Reminder[] {
  const near = terms.filter((term) => term.networkId === network.id && term.to >= today && isNear(term.to, today))
  return placesOf(network).flatMap((place) => {
    const own = near.filter(
      ({ representsId }) => place.organisationId === null || representsId === place.organisationId,
    )
    return [...new Set(own.map(({ to }) => to))].map((day) => ({
      ...{ ...place, kind: 'terms' as const, day },
      seats: own
        .filter(({ to }) => to === day)
        .map(({ personName, role, bodyName }) => ({ personName, role, bodyName })),
    }))
  })
}

/** An agreement that begins later and ends later has taken its place. */
const isRenewed = (old: Agreement, all: readonly Agreement[]) =>
  all.some(
    (other) =>
      other.from !== null &&
      other.from > (old.from ?? '') &&
      (other.to === null || old.to === null || other.to > old.to),
  )

function agreementsIn(network: RemindedNetwork, { agreements }: ReminderFacts, today: string): Reminder[] {
  const own = agreements.filter((agreement) => agreement.networkId === network.id)
  const ending = own.flatMap((agreement) =>
    agreement.to !== null && isNear(agreement.to, today) && !isRenewed(agreement, own)
      ? [{ title: agreement.title, day: agreement.to }]
      : [],
  )
  return placesOf(network).flatMap((place) => ending.map((one) => ({ ...place, ...one, kind: 'agreement' })))
}

/** Asked of a network that is said to be alive: has it slept through twelve months, with no meeting ahead? */
function sleepOf(network: RemindedNetwork, { meetingDays }: ReminderFacts, today: string): Reminder[] {
  if (network.state !== 'active') return []
  const days = meetingDays.get(network.id)
  if (days?.next) return []
  const met = days?.lastDay ?? null
  const day = met !== null && met > network.livingSince ? met : network.livingSince
  if (day > yearBefore(today)) return []
  return placesOf(network).map((place) => ({ ...place, kind: 'asleep', day: met ?? day, hasMet: met !== null }))
}

function contactsIn(network: RemindedNetwork, { leftContacts }: ReminderFacts): Reminder[] {
  const { contactName, contactHasLeft, isSecretarys, id, name } = network
  const place = { networkId: id, networkName: name }
  const own = leftContacts.filter(
    (left) => left.networkId === id && network.organisationIds.includes(left.organisationId),
  )
  return [
    ...(isSecretarys && contactName !== null && contactHasLeft
      ? [{ ...place, organisationId: null, kind: 'contact', personName: contactName } as const]
      : []),
    ...own.map(
      ({ organisationId, personName }) => ({ ...place, organisationId, kind: 'own-contact', personName }) as const,
    ),
  ]
}

const dayOf = (reminder: Reminder) => ('day' in reminder ? reminder.day : '')

/** All that waits to be mended, what was due first at the top. What has ended needs no mending. */
export const remindersOf = (facts: ReminderFacts, today: string): Reminder[] =>
  facts.networks
    .filter(({ state }) => state !== 'ended')
    .flatMap((network) => [
      ...contactsIn(network, facts),
      ...agreementsIn(network, facts, today),
      ...termsIn(network, facts, today),
      ...sleepOf(network, facts, today),
    ])
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.networkName.localeCompare(b.networkName, 'sv'))
