import type { Insertable } from 'kysely'
import type { DB } from '#platform/db-types.ts'

const tables = [
  ...(['organisation', 'organisation_event', 'population_set', 'population', 'boundary_set', 'boundary'] as const),
  ...(['person', 'post', 'role_holding', 'person_join', 'session', 'mail', 'identity_provider', 'passkey'] as const),
  ...(['network', 'network_member', 'body', 'body_host', 'network_goal', 'network_event', 'network_document'] as const),
  ...(['archive_rule', 'network_quote', 'network_criterion', 'criterion_answer', 'programme'] as const),
  ...(['programme_decision', 'cost_model', 'own_membership', 'own_task'] as const),
  ...(['meeting', 'meeting_step', 'matter', 'matter_step', 'agenda_item', 'attendance', 'attendance_item'] as const),
  ...(['item_guest', 'decision', 'tabling', 'retraction', 'approval', 'source_file', 'import_draft'] as const),
  ...(['import_batch', 'import_draft_apart', 'import_draft_change'] as const),
  ...(['provenance', 'restriction', 'restriction_person', 'reading_log'] as const),
  ...(['agenda_template_item', 'meeting_series', 'date_poll', 'poll_option', 'poll_answer', 'item_request'] as const),
  ...(['item_request_answer', 'item_attachment', 'notes_update', 'summons', 'invitation', 'reply'] as const),
  ...(['inbound_letter', 'calendar_feed', 'mail_preference', 'sent_notice', 'vote', 'vote_cast', 'dissent'] as const),
  ...(['disqualification', 'nomination', 'remark', 'remark_answer', 'correction', 'correction_step'] as const),
  ...(['board_notice', 'dispatch', 'draft_sharing', 'question_round', 'question', 'question_answer'] as const),
  ...(['action', 'action_step', 'assignment', 'assignment_step', 'assignment_report', 'hand_over'] as const),
  ...(['hand_over_step', 'continuation_proposal', 'matter_continuation'] as const),
  ...(['published.edition', 'published.withdrawal'] as const),
] as const

/** Rows of every table, as they are put in. */
export type World = { [Name in (typeof tables)[number]]: Insertable<DB[Name]>[] }

export const emptyWorld = () => Object.fromEntries(tables.map((table) => [table, []])) as unknown as World
