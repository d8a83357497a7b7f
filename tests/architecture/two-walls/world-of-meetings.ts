import { randomUUID } from 'node:crypto'
import { pick, type Plan } from './plan.ts'
import type { World } from './rows.ts'

type Place = { network_id: string; body_id: string }
type MeetingPlan = Plan['networks'][number]['bodies'][number][number]

export function addMeeting(world: World, place: Place, { status, approver }: MeetingPlan, draftId: string): void {
  const id = randomUUID()
  const approver_id = approver === null ? null : pick(world.person, approver).id
  const person_id = pick(world.person, 0).id
  // Some notes were frozen before, and some after, what is closed in them was closed.
  const frozenAt = world.meeting.length % 2 === 0 ? '2026-01-01' : '2026-03-01'
  world.meeting.push({ id, ...place, status, day: '2026-03-06', approver_id })
  const at = { ...place, meeting_id: id }
  // As if the chain began where the meeting stands: foreign keys sleep while the world is put in.
  world.meeting_step.push({ ...at, number: 1, act: 'plan', from_status: '', to_status: status, person_id })
  const approval = { content: '{}', content_hash: '', approved_in: 'document', recorded_by: person_id }
  world.approval.push({ id: randomUUID(), ...at, number: 1, ...approval, approved_at: frozenAt })
  const words = { field: 'day', passage_start: 0, passage_end: 4, import_draft_id: draftId }
  world.provenance.push({ record_id: id, network_id: place.network_id, meeting_id: id, ...words })
  addNotesEdition(world, place.network_id, { id, isWithdrawn: status === 'approved', frozenAt })
  for (const position of [1, 2]) addItem(world, at, position, person_id)
}

type Notes = { id: string; isWithdrawn: boolean; frozenAt: string }

function addNotesEdition(world: World, network_id: string, { id, isWithdrawn, frozenAt }: Notes): void {
  const written = { title: 'Möte', day: '2026-03-06', content: '{}', content_hash: '', published_by: '' }
  const path = `/moten/${network_id}/${id}`
  const of = { kind: 'meeting-notes', network_id, organisation_id: null, subject_id: id, published_at: frozenAt }
  const edition = { id: randomUUID(), ...of, number: 1, path, ...written }
  world['published.edition'].push(edition)
  const { id: edition_id, title } = edition
  if (isWithdrawn) world['published.withdrawal'].push({ edition_id, network_id, path, title, reason: 'Fel' })
}

function addItem(world: World, at: Place & { meeting_id: string }, position: number, recorded_by: string): void {
  const [id, matter_id, loose, attendance_id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const { meeting_id, body_id, network_id } = at
  world.matter.push({ id: matter_id, network_id, body_id, title: 'Ett ärende', status: 'open' })
  world.agenda_item.push({ id, ...at, position, number: '1', title: 'En punkt', matter_id })
  // With nothing that points at it: the only kind of item that can be taken away.
  world.agenda_item.push({ id: loose, ...at, position, number: '', title: 'En lös punkt', matter_id: null })
  const step = { matter_id, network_id, body_id, meeting_id, agenda_item_id: id, person_id: recorded_by }
  world.matter_step.push({ ...step, number: 1, act: 'raise', from_status: '', to_status: 'open' })
  // One is known here as a person, the other only as a name in the notes.
  const person_id = position === 1 ? pick(world.person, position).id : null
  const present = { position, presence: 'present', name: 'Maja Ek', person_id }
  world.attendance.push({ id: attendance_id, ...at, ...present })
  world.attendance_item.push({ attendance_id, agenda_item_id: id, meeting_id, body_id })
  const fact = { ...at, agenda_item_id: id, matter_id, recorded_by }
  const [decisionId, tablingId] = [randomUUID(), randomUUID()]
  world.decision.push({ id: decisionId, ...fact, wording: 'Så blev det.' })
  world.tabling.push({ id: tablingId, ...fact })
  if (position !== 1) return
  world.retraction.push({ fact_id: tablingId, fact: 'tabling', body_id, meeting_id, retracted_by: recorded_by })
  const join = { network_id, person_id: recorded_by, attendance_id, other_id: null, joined_by: recorded_by }
  const undone = world.person_join.length % 2 === 0 ? { undone_by: recorded_by, undone_at: '2026-02-01' } : standing
  world.person_join.push({ id: randomUUID(), ...join, ...undone })
}
const standing = { undone_by: null, undone_at: null }
