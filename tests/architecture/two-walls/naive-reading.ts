// What somebody may read of every table, row by row.
import { mayReadContinuations } from './naive-continuations.ts'
import { mayReadCycle } from './naive-cycle.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import * as secrecy from './naive-secrecy.ts'
import type { World } from './rows.ts'

type Reading = { [Name in keyof World]: (asked: Asked, row: World[Name][number]) => boolean }

const isFactOfKnown = (asked: Asked, row: { network_id: string }) =>
  naive.knowsNetwork(asked, row.network_id) || naive.isAdministrator(asked)
const inBody = (asked: Asked, row: { body_id: string }) => naive.isInBody(asked, row.body_id)
const inBodyOrGuestAtItem = (asked: Asked, row: { body_id: string }, agendaItem: string) =>
  naive.isInBody(asked, row.body_id) || naive.myVisits(asked).some((visit) => visit.agenda_item_id === agendaItem)
const isGuestAtMeeting = (asked: Asked, meeting: string) =>
  naive.myVisits(asked).some((visit) => visit.meeting_id === meeting)
const everyone = () => true
const nobody = () => false
const isOwn = (asked: Asked, row: { organisation_id: string }) => naive.isOfOrganisation(asked, row.organisation_id)
const isOwnOrRuns = (asked: Asked, row: { organisation_id: string }) =>
  isOwn(asked, row) || naive.isAdministrator(asked)

const register = {
  organisation: everyone,
  organisation_event: everyone,
  population_set: everyone,
  population: everyone,
  boundary_set: everyone,
  boundary: everyone,
  person: (asked, row) => naive.maySeePerson(asked, row.id),
  post: (asked, row) => naive.maySeePerson(asked, row.person_id),
  own_membership: isOwn,
  own_task: isOwn,
  identity_provider: isOwnOrRuns,
  mail: naive.isAdministrator,
  session: nobody,
  passkey: nobody,
} satisfies Partial<Reading>

const facts = {
  network: (asked, row) =>
    naive.knowsNetwork(asked, row.id) ||
    naive.isAdministrator(asked) ||
    naive.myVisits(asked).some((visit) => naive.networkOf(asked, visit.body_id) === row.id),
  body: (asked, row) => isFactOfKnown(asked, row) || naive.myVisits(asked).some((visit) => visit.body_id === row.id),
  network_member: isFactOfKnown,
  role_holding: (asked, row) =>
    row.person_id === asked.me ||
    naive.isInNetwork(asked, row.network_id) ||
    naive.isOfOrganisation(asked, row.organisation_id) ||
    naive.isOfOrganisation(asked, row.represents_id) ||
    naive.isAdministrator(asked),
  network_goal: isFactOfKnown,
  network_event: isFactOfKnown,
  network_document: (asked, row) => isFactOfKnown(asked, row) && !secrecy.isClosed(asked, row.id),
  archive_rule: isFactOfKnown,
  network_quote: isFactOfKnown,
  network_criterion: isFactOfKnown,
  criterion_answer: isFactOfKnown,
  body_host: isFactOfKnown,
  programme: isFactOfKnown,
  programme_decision: isFactOfKnown,
  cost_model: isFactOfKnown,
  person_join: (asked, row) => naive.isInNetwork(asked, row.network_id),
} satisfies Partial<Reading>

const meetings = {
  meeting: (asked, row) => inBody(asked, row) || isGuestAtMeeting(asked, row.id),
  meeting_step: inBody,
  matter: (asked, row) => inBody(asked, row) && !secrecy.isClosed(asked, row.id),
  matter_step: (asked, row) => inBody(asked, row) && !secrecy.isClosedFact(asked, row),
  agenda_item: (asked, row) => inBodyOrGuestAtItem(asked, row, row.id) && !secrecy.isClosedItem(asked, row.id),
  attendance: (asked, row) =>
    (inBody(asked, row) || (row.person_id === asked.me && isGuestAtMeeting(asked, row.meeting_id))) &&
    !secrecy.isClosedPresence(asked, row),
  attendance_item: (asked, row) => inBody(asked, row) && !secrecy.isClosedItem(asked, row.agenda_item_id),
  item_guest: (asked, row) => inBody(asked, row) || row.person_id === asked.me,
  decision: (asked, row) => inBodyOrGuestAtItem(asked, row, row.agenda_item_id) && !secrecy.isClosedFact(asked, row),
  tabling: (asked, row) => inBodyOrGuestAtItem(asked, row, row.agenda_item_id) && !secrecy.isClosedFact(asked, row),
  retraction: (asked, row) => inBody(asked, row) || isGuestAtMeeting(asked, row.meeting_id),
  approval: (asked, row) => inBody(asked, row) && !secrecy.isClosedSince(asked, row.meeting_id, row.approved_at),
} satisfies Partial<Reading>

const draftOf = ({ world }: Asked, id: string) => world.import_draft.find((draft) => draft.id === id) ?? {}

export const mayRead: Reading = {
  ...register,
  ...facts,
  ...meetings,
  ...mayReadCycle,
  ...mayReadContinuations,
  source_file: (asked, row) =>
    naive.isSecretaryOfNetwork(asked, row.network_id) &&
    !asked.world.import_draft.some((draft) => draft.source_file_id === row.id && secrecy.isClosedDraft(asked, draft)),
  import_draft: (asked, row) => naive.isSecretaryOfNetwork(asked, row.network_id) && !secrecy.isClosedDraft(asked, row),
  import_batch: (asked, row) => naive.isSecretaryOfNetwork(asked, row.network_id),
  import_draft_apart: (asked, row) => naive.isSecretaryOfNetwork(asked, row.network_id),
  import_draft_change: (asked, row) =>
    naive.isSecretaryOfNetwork(asked, row.network_id) && !secrecy.isClosedDraft(asked, draftOf(asked, row.draft_id)),
  provenance: (asked, row) => {
    const meeting = asked.world.meeting.find((one) => one.id === row.meeting_id)
    const isClosed = secrecy.isClosedDraft(asked, draftOf(asked, row.import_draft_id))
    return meeting !== undefined && naive.isInBody(asked, meeting.body_id) && !isClosed
  },
  restriction: (asked, row) =>
    secrecy.mayReadRestriction(asked, row, (network) => naive.oversees(asked, network) || naive.isAdministrator(asked)),
  restriction_person: (asked, row) => {
    const restriction = asked.world.restriction.find((one) => one.id === row.restriction_id)
    const { network_id, body_id } = restriction ?? { network_id: '', body_id: '' }
    return row.person_id === asked.me || naive.isSecretaryOfBody(asked, { network_id, body_id: body_id ?? '' })
  },
  reading_log: (asked, row) => row.person_id === asked.me || naive.isSecretaryOfNetwork(asked, row.network_id),
  'published.edition': (asked, row) =>
    (naive.isInNetwork(asked, row.network_id ?? null) || naive.isOfOrganisation(asked, row.organisation_id)) &&
    !secrecy.isClosedSince(asked, row.subject_id, row.published_at),
  'published.withdrawal': (asked, row) =>
    naive.isInNetwork(asked, row.network_id ?? null) ||
    asked.world['published.edition'].some(
      (edition) => edition.id === row.edition_id && naive.isOfOrganisation(asked, edition.organisation_id),
    ),
}
