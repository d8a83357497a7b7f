// What is planned before a meeting, recorded during it and done after it, once for every item, meeting, body and person.
import { randomUUID } from 'node:crypto'
import { pick } from './plan.ts'
import type { World } from './rows.ts'

type Meeting = World['meeting'][number]
type Item = World['agenda_item'][number]

/** As the database reads it from JSON. */
const noBytes = Buffer.from('')
const early = '2026-01-02'
const someone = (world: World) => pick(world.person, 0).id

export function addCycle(world: World): void {
  for (const body of world.body) addBeforeMeetings(world, body.network_id, body.id)
  for (const meeting of world.meeting) addAroundMeeting(world, meeting)
  // An item with something on it can't be taken away: the loose ones stay loose.
  const weighty = world.agenda_item.filter((agendaItem) => agendaItem.matter_id !== null)
  for (const [index, agendaItem] of weighty.entries()) addAtItem(world, agendaItem, index)
  for (const { id: person_id } of world.person) {
    world.calendar_feed.push({ id: randomUUID(), person_id, body_id: null, token_hash: randomUUID(), revoked_at: null })
    world.mail_preference.push({ person_id, kind: 'digest', is_off: true })
    world.sent_notice.push({ person_id, kind: 'digest', subject: '2026-v12' })
  }
  world.inbound_letter.push({ id: randomUUID(), from_address: 'a@exempel.se', subject: 'Sv', problem: 'unknown' })
}

function addBeforeMeetings(world: World, network_id: string, body_id: string): void {
  const at = { network_id, body_id }
  world.agenda_template_item.push({ id: randomUUID(), ...at, position: 1, title: 'Välkomna' })
  world.meeting_series.push({ id: randomUUID(), ...at, wording: 'varje månad', created_by: someone(world) })
  for (const closed_at of [null, early]) {
    const poll_id = randomUUID()
    world.date_poll.push({ id: poll_id, ...at, title: 'Vårens möte', created_by: someone(world), closed_at })
    for (const position of [1, 2]) {
      const option_id = randomUUID()
      world.poll_option.push({ id: option_id, poll_id, body_id, position, day: '2026-09-01' })
      if (position === 2) continue
      for (const { id: person_id } of world.person)
        world.poll_answer.push({ option_id, poll_id, body_id, person_id, answer: 'yes' })
    }
  }
  for (const isAnswered of [false, true]) {
    const request_id = randomUUID()
    world.item_request.push({ id: request_id, ...at, title: 'Lampor', requested_by: someone(world) })
    const taken = world.agenda_item.find((one) => one.body_id === body_id && one.matter_id !== null)
    const answer = { request_id, body_id, outcome: taken ? 'accepted' : 'declined', answered_by: someone(world) }
    if (isAnswered) world.item_request_answer.push({ ...answer, agenda_item_id: taken?.id ?? null })
  }
}

function addAroundMeeting(world: World, { id: meeting_id, network_id, body_id }: Meeting): void {
  const at = { network_id, body_id, meeting_id }
  const by = someone(world)
  world.summons.push({ id: randomUUID(), ...at, kind: 'call', sequence: 0, facts: '{}', sent_by: by })
  for (const { id: person_id } of world.person.slice(0, 3)) addInvitation(world, at, person_id, null)
  const posted = { posted_on: null, taken_down_on: null }
  world.board_notice.push({ id: randomUUID(), ...at, organisation_name: 'Ekby', ...posted, recorded_by: by })
  world.draft_sharing.push({ id: randomUUID(), ...at, to_person: by, is_outside: true, shared_by: by })
  if (world.draft_sharing.length % 3 !== 0) addCorrection(world, at, by)
}

function addCorrection(world: World, at: At, by: string): void {
  const { meeting_id, body_id } = at
  const approval = world.approval.find((one) => one.meeting_id === meeting_id)
  const correction_id = randomUUID()
  const proposed = { reason: 'Fel namn', content: '{}', content_hash: '', status: 'proposed', proposed_by: by }
  world.correction.push({ id: correction_id, ...at, approval_id: approval?.id ?? '', ...proposed })
  const step = { correction_id, number: 1, body_id, act: 'propose', from_status: '', to_status: 'proposed' }
  world.correction_step.push({ ...step, person_id: by })
}

type At = { network_id: string; body_id: string; meeting_id: string }

function addInvitation(world: World, at: At, person_id: string, agenda_item_id: string | null): void {
  const id = randomUUID()
  const substitutes_for = world.invitation.length % 7 === 0 ? someone(world) : null
  const link = { substitutes_for, token_hash: randomUUID(), expires_at: '2999-01-01', called_sequence: 0 }
  world.invitation.push({ id, ...at, person_id, agenda_item_id, ...link })
  const answer = { invitation_id: id, person_id, answer: 'yes', sequence: 0, via: 'page', recorded_by: person_id }
  world.reply.push({ id: randomUUID(), ...at, ...answer })
}

function addAtItem(world: World, agendaItem: Item, index: number): void {
  const { id: agenda_item_id, network_id, body_id, meeting_id } = agendaItem
  const at = { network_id, body_id, meeting_id }
  const by = someone(world)
  const fact = { ...at, agenda_item_id, recorded_by: by }
  const file = { position: 1, name: 'a.pdf', media_type: 'application/pdf', bytes: noBytes, sha256: '', added_by: by }
  world.item_attachment.push({ id: randomUUID(), ...at, agenda_item_id, ...file })
  world.notes_update.push({ agenda_item_id, number: 2, ...at, update: noBytes, person_id: by })
  world.nomination.push({ id: randomUUID(), ...fact, for_body_id: body_id, seat: 'chair', name: 'Maja Ek' })
  world.dissent.push({ id: randomUUID(), ...fact, decision_id: null, name: 'Maja Ek', kind: 'statement' })
  world.dispatch.push({ id: randomUUID(), ...at, agenda_item_id, to_name: 'Ekby', sent_by: by })
  addInvitation(world, at, pick(world.person, index).id, agenda_item_id)
  addRemark(world, at, index % 2 === 0 ? agenda_item_id : null, index)
  addRound(world, at, agenda_item_id, index)
  if (agendaItem.matter_id) addOfMatter(world, { ...fact, matter_id: agendaItem.matter_id }, index)
}

function addRemark(world: World, at: At, agenda_item_id: string | null, index: number): void {
  const [id, by] = [randomUUID(), someone(world)]
  world.remark.push({ id, ...at, agenda_item_id, wording: 'Stavfel', person_id: by })
  if (index % 4 < 2) world.remark_answer.push({ remark_id: id, body_id: at.body_id, outcome: 'kept', answered_by: by })
}

/** Rounds that are being drawn up, that take answers, and that are closed. */
function addRound(world: World, at: At, agenda_item_id: string, index: number): void {
  const [id, by, question_id] = [randomUUID(), someone(world), randomUUID()]
  const sent_at = index % 3 === 0 ? null : early
  const closed_at = index % 3 === 2 ? early : null
  world.question_round.push({ id, ...at, agenda_item_id, kind: 'questions', created_by: by, sent_at, closed_at })
  const { body_id } = at
  world.question.push({ id: question_id, round_id: id, agenda_item_id, body_id, position: 1, wording: 'Hur?' })
  if (sent_at === null) return
  const organisation_id = pick(world.organisation, index).id ?? ''
  const answer = { question_id, agenda_item_id, body_id, organisation_id, wording: 'Så.', person_id: by }
  world.question_answer.push({ id: randomUUID(), ...answer })
}

type Fact = At & { agenda_item_id: string; matter_id: string; recorded_by: string }

function addOfMatter(world: World, fact: Fact, index: number): void {
  const { matter_id: _, ...atItem } = fact
  const { body_id, meeting_id, network_id, recorded_by: by } = fact
  const decision = world.decision.find((one) => one.agenda_item_id === fact.agenda_item_id)
  const attendance_id = world.attendance.find((one) => one.meeting_id === meeting_id)?.id ?? ''
  // Of whom something is said can't be taken off the list; the others can.
  world.disqualification.push({ id: randomUUID(), ...atItem, attendance_id })
  const [vote_id, action_id, assignment_id] = [randomUUID(), randomUUID(), randomUUID()]
  const counted = { decision_id: decision?.id ?? '', for_count: 2, against_count: 1 }
  world.vote.push({ id: vote_id, ...atItem, ...counted })
  world.vote_cast.push({ vote_id, body_id, meeting_id, attendance_id, choice: 'for' })
  const owner = { decision_id: null, person_id: pick(world.person, index).id, due_on: null, status: 'open' }
  world.action.push({ id: action_id, ...fact, wording: 'Byt lampan', ...owner })
  const first = { number: 1, from_status: '', person_id: by }
  world.action_step.push({ action_id, body_id, ...first, act: 'add', to_status: 'open', due_on: null })
  world.assignment.push({ id: assignment_id, ...fact, party_name: 'Konsulten', purpose: 'Utreda' })
  world.assignment_step.push({ id: randomUUID(), assignment_id, body_id, position: 1, kind: 'other' })
  const report = { findings: 'Bra', agenda_item_id: index % 2 === 0 ? fact.agenda_item_id : null, reported_by: by }
  world.assignment_report.push({ id: randomUUID(), assignment_id, body_id, ...report })
  const other = world.body.find((body) => body.network_id === network_id && body.id !== body_id)
  if (!other) return
  const [hand_over_id, to_body_id] = [randomUUID(), other.id]
  world.hand_over.push({ id: hand_over_id, ...fact, to_body_id, title: 'Lampan', wording: 'Underlag', status: 'sent' })
  const sent = { act: 'hand-over', to_status: 'sent', to_matter_id: null }
  world.hand_over_step.push({ hand_over_id, body_id, to_body_id, ...first, ...sent })
}
