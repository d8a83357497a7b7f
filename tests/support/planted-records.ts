import { randomUUID } from 'node:crypto'
import type { TestApp } from './app.ts'
import { aBody } from './builders.ts'
import { someNotes } from './editions.ts'
import { plantContinuation } from './planted-continuation.ts'

/** Where it is planted, by whom, and the word. */
export type Planting = {
  word: string
  networkId: string
  bodyId: string
  meetingId: string
  itemId: string
  matterId: string
  decisionId: string
  personId: string
  guestId: string
  organisationId: string
  /** A later meeting where the matter stands again. */
  nextMeetingId: string
}
type Ids = Record<string, string>
type Place = { network_id: string; body_id: string; meeting_id: string }
type AtItem = Place & { agenda_item_id: string }

const placeOf = ({ networkId, bodyId, meetingId, itemId }: Planting): AtItem => ({
  ...{ network_id: networkId, body_id: bodyId, meeting_id: meetingId, agenda_item_id: itemId },
})

/** Puts the word in one of each record that an item of an agenda can have. Gives their ids as addresses call them. */
export async function plantRecords(test: TestApp, given: Planting): Promise<Ids> {
  await plantContinuation(test, given)
  await plantPresence(test, given)
  await test.db
    .updateTable('matter_step')
    .set({ remark: given.word })
    .where('agenda_item_id', '=', given.itemId)
    .execute()
  return {
    ...(await plantBefore(test, given)),
    ...(await plantQuestions(test, given)),
    ...(await plantDuring(test, given)),
    ...(await plantFollowUp(test, given)),
    ...(await plantAssignment(test, given)),
    ...(await plantHandOver(test, given)),
    ...(await plantAfter(test, given)),
  }
}

async function plantBefore({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, itemId, personId: by, guestId } = given
  const { agenda_item_id, ...place } = placeOf(given)
  const [attachmentId, requestId, invitationId] = [randomUUID(), randomUUID(), randomUUID()]
  const prepared = { background: `Bakgrund: ${word}`, proposal: `Förslag: ${word}`, presenter: word }
  await db
    .updateTable('agenda_item')
    .set({ ...prepared, notes_state: Buffer.from(word) })
    .where('id', '=', itemId)
    .execute()
  const typed = { number: 3, update: Buffer.from(word), person_id: by }
  await db
    .insertInto('notes_update')
    .values({ agenda_item_id, ...place, ...typed })
    .execute()
  const file = { position: 1, name: `${word}.txt`, media_type: 'text/plain', bytes: Buffer.from(word), sha256: '' }
  await db
    .insertInto('item_attachment')
    .values({ id: attachmentId, ...place, agenda_item_id, ...file, added_by: by })
    .execute()
  const request = { id: requestId, ...place, title: `Ta upp ${word}`, background: word, requested_by: by }
  await db.insertInto('item_request').values(request).execute()
  const answer = { request_id: requestId, body_id: given.bodyId, outcome: 'accepted', remark: word, answered_by: by }
  await db
    .insertInto('item_request_answer')
    .values({ ...answer, agenda_item_id })
    .execute()
  const call = { id: invitationId, ...place, person_id: guestId, agenda_item_id, token_hash: randomUUID() }
  await db
    .insertInto('invitation')
    .values({ ...call, expires_at: '2099-01-01', called_sequence: 0 })
    .execute()
  const reply = { id: randomUUID(), ...place, invitation_id: invitationId, person_id: guestId, recorded_by: guestId }
  await db
    .insertInto('reply')
    .values({ ...reply, answer: 'yes', sequence: 0, via: 'page', comment: `Jag talar om ${word}` })
    .execute()
  return { attachmentId, requestId, invitationId }
}

async function plantQuestions({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, bodyId, personId: by } = given
  const { agenda_item_id, ...place } = placeOf(given)
  const [roundId, questionId, sent_at] = [randomUUID(), randomUUID(), '2026-01-02']
  const round = { id: roundId, ...place, agenda_item_id, kind: 'questions', asked_by: word, created_by: by, sent_at }
  const told = { introduction: word, document: word, outcome: word, shared_message: word, promise: word }
  await db
    .insertInto('question_round')
    .values({ ...round, ...told })
    .execute()
  const question = { id: questionId, round_id: roundId, agenda_item_id, body_id: bodyId, position: 1, wording: word }
  await db.insertInto('question').values(question).execute()
  const answer = { id: randomUUID(), question_id: questionId, agenda_item_id, body_id: bodyId, wording: word }
  await db
    .insertInto('question_answer')
    .values({ ...answer, organisation_id: given.organisationId, person_id: by })
    .execute()
  return { roundId }
}

/** One who was there for the item and for nothing else, by a name that is the word. */
async function plantPresence({ db }: TestApp, given: Planting): Promise<void> {
  const { agenda_item_id, network_id, body_id, meeting_id } = placeOf(given)
  const id = randomUUID()
  const present = { position: 98, presence: 'present', name: given.word, role: `Sakkunnig i ${given.word}` }
  await db
    .insertInto('attendance')
    .values({ id, network_id, body_id, meeting_id, ...present })
    .execute()
  await db.insertInto('attendance_item').values({ attendance_id: id, agenda_item_id, meeting_id, body_id }).execute()
}

async function plantDuring({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, decisionId: decision_id, personId: by } = given
  const { agenda_item_id, ...place } = placeOf(given)
  const { body_id, meeting_id } = place
  const [attendanceId, vote_id, factId] = [randomUUID(), randomUUID(), randomUUID()]
  await db
    .insertInto('attendance')
    .values({ id: attendanceId, ...place, position: 99, presence: 'present', name: 'Maja Ek' })
    .execute()
  await db
    .insertInto('vote')
    .values({ id: vote_id, ...place, agenda_item_id, decision_id, for_count: 4711, against_count: 0, recorded_by: by })
    .execute()
  const cast = { vote_id, body_id, meeting_id, attendance_id: attendanceId, choice: 'for' }
  await db.insertInto('vote_cast').values(cast).execute()
  await db
    .insertInto('dissent')
    .values({ id: factId, ...place, agenda_item_id, name: word, kind: 'statement', wording: word, recorded_by: by })
    .execute()
  const disqualified = { id: randomUUID(), ...place, agenda_item_id, attendance_id: attendanceId, recorded_by: by }
  await db
    .insertInto('disqualification')
    .values({ ...disqualified, ground: word })
    .execute()
  const nomination = { id: randomUUID(), ...place, agenda_item_id, for_body_id: body_id, seat: 'chair', name: word }
  await db
    .insertInto('nomination')
    .values({ ...nomination, recorded_by: by })
    .execute()
  return { attendanceId, factId }
}

async function plantFollowUp({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, matterId: matter_id, bodyId: body_id, personId: person_id } = given
  const at = { ...placeOf(given), matter_id, recorded_by: person_id }
  const actionId = randomUUID()
  const action = { id: actionId, ...at, wording: word, organisation_name: word, person_name: word }
  await db
    .insertInto('action')
    .values({ ...action, due_on: '2026-02-01' })
    .execute()
  const step = { number: 1, from_status: '', to_status: 'open', act: 'add', remark: word, person_id }
  await db
    .insertInto('action_step')
    .values({ action_id: actionId, body_id, ...step })
    .execute()
  return { actionId }
}

async function plantAssignment({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, matterId: matter_id, bodyId: body_id, personId } = given
  const at = { ...placeOf(given), matter_id, recorded_by: personId }
  const [assignmentId, stepId] = [randomUUID(), randomUUID()]
  await db
    .insertInto('assignment')
    .values({ id: assignmentId, ...at, party_name: word, purpose: word, method: word })
    .execute()
  const step = { kind: 'other', wording: word, organisation_name: word, outcome: word, position: 1 }
  await db
    .insertInto('assignment_step')
    .values({ id: stepId, assignment_id: assignmentId, body_id, ...step })
    .execute()
  const report = { findings: word, next_step: word, next_step_owner: word, reported_by: personId }
  const reports = [null, at.agenda_item_id].map((agenda_item_id) => ({
    ...{ id: randomUUID(), assignment_id: assignmentId, body_id, agenda_item_id },
    ...report,
  }))
  await db.insertInto('assignment_report').values(reports).execute()
  return { assignmentId, stepId }
}

async function plantHandOver({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, matterId: matter_id, bodyId: body_id, personId: person_id } = given
  const at = { ...placeOf(given), matter_id, recorded_by: person_id }
  const { id: to_body_id } = await aBody(db, { network_id: given.networkId })
  const handOverId = randomUUID()
  await db
    .insertInto('hand_over')
    .values({ id: handOverId, ...at, to_body_id, title: word, wording: word, wanted: word })
    .execute()
  const step = { number: 1, from_status: '', to_status: 'sent', act: 'hand-over', remark: word, person_id }
  await db
    .insertInto('hand_over_step')
    .values({ hand_over_id: handOverId, body_id, to_body_id, ...step })
    .execute()
  return { handOverId, receivingBodyId: to_body_id }
}

async function plantAfter({ db }: TestApp, given: Planting): Promise<Ids> {
  const { word, bodyId: body_id, nextMeetingId: meeting_id, personId: by } = given
  const { agenda_item_id, ...place } = placeOf(given)
  const [remarkId, approvalId, correctionId] = [randomUUID(), randomUUID(), randomUUID()]
  await db
    .insertInto('remark')
    .values({ id: remarkId, ...place, agenda_item_id, wording: word, person_id: by })
    .execute()
  await db
    .insertInto('remark_answer')
    .values({ remark_id: remarkId, body_id, outcome: 'kept', wording: word, answered_by: by })
    .execute()
  await db
    .insertInto('dispatch')
    .values({ id: randomUUID(), ...place, agenda_item_id, to_name: word, sent_by: by })
    .execute()
  // Frozen before the matter was closed: all of it is closed with the matter.
  const frozen = { ...place, meeting_id, content: JSON.stringify(someNotes({ place: word })), content_hash: 'x' }
  const approval = { number: 1, approved_in: 'document', approved_at: '2020-01-01', recorded_by: by }
  await db
    .insertInto('approval')
    .values({ id: approvalId, ...frozen, ...approval })
    .execute()
  const correction = { id: correctionId, ...frozen, approval_id: approvalId, reason: word, proposed_by: by }
  await db.insertInto('correction').values(correction).execute()
  const step = { number: 1, from_status: '', to_status: 'proposed', act: 'propose', remark: word, person_id: by }
  await db
    .insertInto('correction_step')
    .values({ correction_id: correctionId, body_id, ...step })
    .execute()
  return { remarkId, correctionId }
}
