// What somebody may read of what is done around and at a meeting, row by row.
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import * as secrecy from './naive-secrecy.ts'
import type { World } from './rows.ts'

type InBody = { body_id: string }
type AtItem = InBody & { agenda_item_id: string }
type MaybeAtItem = InBody & { agenda_item_id?: string | null }

const inBody = (asked: Asked, row: InBody) => naive.isInBody(asked, row.body_id)
const isMine = ({ me }: Asked, row: { person_id: string }) => row.person_id === me
const isVisited = (asked: Asked, agendaItem: string) =>
  naive.myVisits(asked).some((visit) => visit.agenda_item_id === agendaItem)
const isOpenItem = (asked: Asked, agendaItem: string) => !secrecy.isClosedItem(asked, agendaItem)
const atOpenItem = (asked: Asked, row: AtItem) => inBody(asked, row) && isOpenItem(asked, row.agenda_item_id)
const atOpenItemOrGuest = (asked: Asked, row: AtItem) =>
  (inBody(asked, row) || isVisited(asked, row.agenda_item_id)) && isOpenItem(asked, row.agenda_item_id)
/** What may stand at no item at all. */
const atOpenItemIfAny = (asked: Asked, row: MaybeAtItem) =>
  !row.agenda_item_id || atOpenItemOrGuest(asked, { body_id: row.body_id, agenda_item_id: row.agenda_item_id })

type Row<Name extends keyof World> = World[Name][number]
export const mayReadAction = (asked: Asked, row: Row<'action'>): boolean =>
  (inBody(asked, row) || (row.person_id === asked.me && naive.knowsNetwork(asked, row.network_id))) &&
  !secrecy.isClosedFact(asked, row)
export const mayReadHandOver = (asked: Asked, row: Row<'hand_over'>): boolean =>
  (inBody(asked, row) || naive.isInBody(asked, row.to_body_id)) && !secrecy.isClosedFact(asked, row)
export const mayReadAssignment = (asked: Asked, id: string): boolean =>
  asked.world.assignment.some((one) => one.id === id && atOpenItem(asked, one))

type Reading = { [Name in keyof World]?: (asked: Asked, row: Row<Name>) => boolean }

export const mayReadCycle = {
  agenda_template_item: inBody,
  meeting_series: inBody,
  date_poll: inBody,
  poll_option: inBody,
  poll_answer: inBody,
  item_request: (asked, row) =>
    inBody(asked, row) &&
    asked.world.item_request_answer.every((one) => one.request_id !== row.id || atOpenItemIfAny(asked, one)),
  item_request_answer: (asked, row) => inBody(asked, row) && atOpenItemIfAny(asked, row),
  summons: inBody,
  remark_answer: (asked, row) =>
    inBody(asked, row) && asked.world.remark.some((one) => one.id === row.remark_id && atOpenItemIfAny(asked, one)),
  correction_step: (asked, row) =>
    inBody(asked, row) &&
    asked.world.correction.some(
      (one) => one.id === row.correction_id && !secrecy.isPartlyClosed(asked, one.meeting_id),
    ),
  board_notice: inBody,
  draft_sharing: inBody,
  correction: (asked, row) => inBody(asked, row) && !secrecy.isPartlyClosed(asked, row.meeting_id),
  remark: (asked, row) => inBody(asked, row) && atOpenItemIfAny(asked, row),
  invitation: (asked, row) => (inBody(asked, row) || isMine(asked, row)) && atOpenItemIfAny(asked, row),
  reply: (asked, row) =>
    isMine(asked, row) ||
    (inBody(asked, row) &&
      asked.world.invitation.some((one) => one.id === row.invitation_id && atOpenItemIfAny(asked, one))),
  dispatch: atOpenItem,
  disqualification: atOpenItem,
  vote: atOpenItemOrGuest,
  dissent: atOpenItemOrGuest,
  nomination: atOpenItemOrGuest,
  item_attachment: atOpenItemOrGuest,
  notes_update: atOpenItemOrGuest,
  vote_cast: (asked, row) =>
    inBody(asked, row) && asked.world.vote.some((vote) => vote.id === row.vote_id && atOpenItem(asked, vote)),
  question_round: atOpenItemOrGuest,
  question: atOpenItemOrGuest,
  question_answer: atOpenItem,
  action: mayReadAction,
  action_step: (asked, row) => asked.world.action.some((one) => one.id === row.action_id && mayReadAction(asked, one)),
  assignment: atOpenItem,
  assignment_step: (asked, row) => mayReadAssignment(asked, row.assignment_id),
  assignment_report: (asked, row) => mayReadAssignment(asked, row.assignment_id) && atOpenItemIfAny(asked, row),
  hand_over: mayReadHandOver,
  hand_over_step: (asked, row) =>
    asked.world.hand_over.some((one) => one.id === row.hand_over_id && mayReadHandOver(asked, one)),
  inbound_letter: naive.isAdministrator,
  calendar_feed: isMine,
  mail_preference: isMine,
  sent_notice: isMine,
} satisfies Reading
