// Raw SQL as the role that serves people, with the rights of the network's secretary: what the code cannot do by mistake.
import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder, type Selectable } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, openDb, type Db, type Transaction } from '#platform/db.ts'
import type { DB } from '#platform/db-types.ts'
import { aBody, aMatter, aMeeting, anAgendaItem, aPerson, aRole, takeSteps } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let admin: Db
let app: Db
let body: Selectable<DB['body']>
let otherBody: Selectable<DB['body']>
let secretary: string
beforeAll(async () => {
  database = await createTestDatabase()
  admin = openDb(database.adminUrl, 2)
  app = openDb(database.appUrl, 3)
  body = await aBody(admin)
  otherBody = await aBody(admin, { network_id: body.network_id })
  secretary = (await aRole(admin, { role: 'secretary', network_id: body.network_id })).id
})
afterAll(async () => {
  await Promise.all([admin.destroy(), app.destroy()])
  await database.drop()
})

/** What the database answers: 'done', or the constraint or code by which it refused. */
async function answerTo(statement: RawBuilder<unknown>): Promise<string> {
  const answer = await actAs(app, secretary, (tx) => statement.execute(tx)).then(
    ({ numAffectedRows }) => (numAffectedRows === 0n ? 'nothing' : 'done'),
    (fault: unknown) => String(Reflect.get(Object(fault), 'constraint') ?? Reflect.get(Object(fault), 'code')),
  )
  return answer
}

const step = (meetingId: string, number: number, act: string, from: string, to: string, by = secretary) =>
  sql`insert into meeting_step (meeting_id, number, network_id, body_id, act, from_status, to_status, person_id)
    values (${meetingId}, ${number}, ${body.network_id}, ${body.id}, ${act}, ${from}, ${to}, ${by})`

describe('the steps of a meeting', () => {
  it('follow one another, from the status that the last one led to', async () => {
    const { id } = await aMeeting(admin, body)
    expect(await answerTo(step(id, 2, 'publish', 'approved', 'published'))).toBe('meeting_step_follows_fk')
    expect(await answerTo(step(id, 3, 'open', 'planned', 'ongoing'))).toBe('meeting_step_follows_fk')
    expect(await answerTo(step(id, 2, 'open', 'planned', 'published'))).toBe('meeting_step_transition_fk')
    expect(await answerTo(step(id, 2, 'plan', '', 'planned'))).toBe('meeting_step_first_is_first')
    expect(await answerTo(step(id, 1, 'plan', '', 'planned'))).toBe('meeting_step_pk')
    expect(await answerTo(step(id, 2, 'open', 'planned', 'ongoing'))).toBe('done')
    expect(await answerTo(step(id, 2, 'cancel', 'planned', 'cancelled'))).toBe('meeting_step_pk')
    const { status } = await admin.selectFrom('meeting').select('status').where('id', '=', id).executeTakeFirstOrThrow()
    expect(status).toBe('ongoing')
  })

  it('are taken in one’s own name', async () => {
    const { id } = await aMeeting(admin, body)
    const other = await aRole(admin, { role: 'secretary', network_id: body.network_id })
    expect(await answerTo(step(id, 2, 'open', 'planned', 'ongoing', other.id))).toBe('42501')
  })

  it('are the only way to a status', async () => {
    const meeting = await aMeeting(admin, body)
    const { matter } = await aMatter(admin, meeting)
    expect(await answerTo(sql`update meeting set status = 'published' where id = ${meeting.id}`)).toBe('42501')
    expect(await answerTo(sql`update matter set status = 'decided' where id = ${matter.id}`)).toBe('42501')
    const withStatus = sql`insert into meeting (id, network_id, body_id, day, status)
      values (${randomUUID()}, ${body.network_id}, ${body.id}, '2026-01-01', 'published')`
    expect(await answerTo(withStatus)).toBe('42501')
  })
})

describe('what is added and never changed', () => {
  const appended = ['decision', 'tabling', 'approval', 'audit_entry', 'audit_head', 'meeting_step', 'matter_step']
  const ofTheCycle = [
    ...['vote', 'vote_cast', 'dissent', 'disqualification', 'nomination', 'notes_update', 'action_step'],
    ...['assignment_report', 'hand_over_step', 'question_answer', 'reply', 'summons', 'correction_step', 'remark'],
    ...['remark_answer', 'dispatch', 'draft_sharing', 'item_request_answer'],
  ]
  it.each([
    ...appended,
    ...ofTheCycle,
    ...['retraction', 'provenance', 'continuation_proposal', 'matter_continuation'],
    'source_file',
    'published.edition',
    'published.withdrawal',
  ])('%s is neither changed, emptied nor removed', async (name) => {
    const columns = { audit_entry: 'act', audit_head: 'hash', source_file: 'name', provenance: 'field' }
    const column = Reflect.get(columns, name) ?? (ofTheCycle.includes(name) ? 'body_id' : 'network_id')
    const own = name === 'retraction' ? 'fact' : name === 'published.edition' ? 'title' : column
    const attempts = [
      sql.raw(`update ${name} set ${own} = ${own}`),
      sql.raw(`delete from ${name}`),
      sql.raw(`truncate ${name}`),
    ]
    const answers = []
    for (const attempt of attempts) answers.push(await answerTo(attempt))
    expect(answers).toEqual(['42501', '42501', '42501'])
  })
})

async function aHeldMeeting() {
  const meeting = await aMeeting(admin, body)
  await takeSteps(admin, meeting, ['open'])
  const { matter, agendaItem } = await aMatter(admin, meeting)
  const loose = await anAgendaItem(admin, meeting)
  const attendanceId = randomUUID()
  const place = { network_id: body.network_id, body_id: body.id, meeting_id: meeting.id }
  const attendance = { id: attendanceId, ...place, position: 1, presence: 'present', name: 'Maja Ek' }
  await admin.insertInto('attendance').values(attendance).execute()
  const fact = { ...place, agenda_item_id: agendaItem.id, matter_id: matter.id, recorded_by: secretary }
  const decisionId = randomUUID()
  await admin
    .insertInto('decision')
    .values({ id: decisionId, ...fact, wording: 'Ja.' })
    .execute()
  return { meeting, matter, agendaItem, loose, attendanceId, decisionId }
}
type Held = Awaited<ReturnType<typeof aHeldMeeting>>

const place = ({ meeting }: Held) => sql`${body.network_id}, ${body.id}, ${meeting.id}`
const decide = ({ meeting, agendaItem, matter }: Pick<Held, 'meeting' | 'agendaItem' | 'matter'>) =>
  sql`insert into decision (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, wording, recorded_by)
    values (${randomUUID()}, ${body.network_id}, ${body.id}, ${meeting.id}, ${agendaItem.id}, ${matter.id}, 'Nej.', ${secretary})`
/** A fact of the item, with what a fact of its kind has besides. */
const factOf = (held: Held, name: string, columns: RawBuilder<unknown>, values: RawBuilder<unknown>) =>
  sql`insert into ${sql.table(name)} (id, network_id, body_id, meeting_id, agenda_item_id, recorded_by, ${columns})
    values (${randomUUID()}, ${place(held)}, ${held.agendaItem.id}, ${secretary}, ${values})`

const writings: Record<string, (held: Held) => RawBuilder<unknown>> = {
  'the day of the meeting': ({ meeting }) => sql`update meeting set day = '2020-01-01' where id = ${meeting.id}`,
  'the approver': ({ meeting }) => sql`update meeting set approver_id = ${secretary} where id = ${meeting.id}`,
  'a new item': (held) => sql`insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title)
    values (${randomUUID()}, ${place(held)}, 9, '9', 'Sent')`,
  'the notes': ({ agendaItem }) => sql`update agenda_item set notes = 'Annat' where id = ${agendaItem.id}`,
  'an item taken away': ({ loose }) => sql`delete from agenda_item where id = ${loose.id}`,
  'somebody more': (held) => sql`insert into attendance (id, network_id, body_id, meeting_id, position, presence, name)
    values (${randomUUID()}, ${place(held)}, 9, 'present', 'Sen')`,
  'who was there': ({ attendanceId }) => sql`update attendance set presence = 'absent' where id = ${attendanceId}`,
  'somebody less': ({ attendanceId }) => sql`delete from attendance where id = ${attendanceId}`,
  'for which item': ({ meeting, attendanceId, agendaItem }) =>
    sql`insert into attendance_item (attendance_id, agenda_item_id, meeting_id, body_id)
      values (${attendanceId}, ${agendaItem.id}, ${meeting.id}, ${body.id})`,
  'a decision': decide,
  'a tabling': (
    held,
  ) => sql`insert into tabling (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, recorded_by)
    values (${randomUUID()}, ${place(held)}, ${held.agendaItem.id}, ${held.matter.id}, ${secretary})`,
  'what was before it': ({ agendaItem }) =>
    sql`update agenda_item set background = 'Annat' where id = ${agendaItem.id}`,
  'a file': (held) => sql`insert into item_attachment
    (id, network_id, body_id, meeting_id, agenda_item_id, position, name, media_type, bytes, sha256, added_by)
    values (${randomUUID()}, ${place(held)}, ${held.agendaItem.id}, 1, 'a.txt', 'text/plain', '', '', ${secretary})`,
  'a keystroke': (held) => sql`insert into notes_update
    (agenda_item_id, number, network_id, body_id, meeting_id, update, person_id)
    values (${held.agendaItem.id}, 2, ${place(held)}, '', ${secretary})`,
  'a vote': (held) => factOf(held, 'vote', sql`decision_id, for_count, against_count`, sql`${held.decisionId}, 3, 2`),
  'a dissent': (held) => factOf(held, 'dissent', sql`name, kind`, sql`'Maja Ek', 'reservation'`),
  'a disqualification': (held) => factOf(held, 'disqualification', sql`attendance_id`, sql`${held.attendanceId}`),
  'a nomination': (held) =>
    factOf(held, 'nomination', sql`for_body_id, seat, name`, sql`${body.id}, 'chair', 'Maja Ek'`),
  'an action': (held) => factOf(held, 'action', sql`matter_id, wording`, sql`${held.matter.id}, 'Byt lampan.'`),
  'an assignment': (held) =>
    factOf(held, 'assignment', sql`matter_id, party_name, purpose`, sql`${held.matter.id}, 'Konsulten', 'Se över'`),
  'a hand-over': (held) =>
    factOf(
      held,
      'hand_over',
      sql`matter_id, to_body_id, title, wording`,
      sql`${held.matter.id}, ${otherBody.id}, 'Lampor', 'Svara'`,
    ),
  'a decision taken back': ({ meeting, decisionId }) =>
    sql`insert into retraction (fact_id, fact, body_id, meeting_id, retracted_by)
      values (${decisionId}, 'decision', ${body.id}, ${meeting.id}, ${secretary})`,
}

describe('the notes', () => {
  it.each(Object.keys(writings))('while the meeting is held take %s', async (what) => {
    const held = await aHeldMeeting()
    expect(await answerTo(writings[what]?.(held) ?? sql``)).toBe('done')
  })

  it.each(Object.keys(writings))('once sent for approval, and once approved, no longer take %s', async (what) => {
    const held = await aHeldMeeting()
    await takeSteps(admin, held.meeting, ['send-for-approval'])
    expect(await answerTo(writings[what]?.(held) ?? sql``)).toBe('meeting_notes_frozen')
    await takeSteps(admin, held.meeting, ['approve'])
    expect(await answerTo(writings[what]?.(held) ?? sql``)).toBe('meeting_notes_frozen')
  })

  it('once approved take it that an item without a matter is counted to one, and nothing else with it', async () => {
    const held = await aHeldMeeting()
    const { matter } = await aMatter(admin, await aMeeting(admin, body))
    await takeSteps(admin, held.meeting, ['send-for-approval', 'approve'])
    const set = (change: RawBuilder<unknown>, { id }: { id: string } = held.loose) =>
      answerTo(sql`update agenda_item set ${change} where id = ${id}`)
    expect(await set(sql`matter_id = ${matter.id}, notes = 'Annat'`)).toBe('meeting_notes_frozen')
    expect(await set(sql`matter_id = ${matter.id}`, held.agendaItem)).toBe('meeting_notes_frozen')
    expect(await set(sql`matter_id = null`, held.agendaItem)).toBe('meeting_notes_frozen')
    expect(await set(sql`matter_id = ${matter.id}`)).toBe('done')
    expect(await set(sql`matter_id = ${held.matter.id}`)).toBe('meeting_notes_frozen')
  })

  it('cannot be frozen while somebody is in the middle of writing', async () => {
    const held = await aHeldMeeting()
    const order: string[] = []
    const write = async (tx: Transaction, release: Promise<void>) => {
      await decide(held).execute(tx)
      await release
      order.push('written')
    }
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    const { promise: hasBegun, resolve: begun } = Promise.withResolvers<void>()
    const writing = actAs(app, secretary, async (tx) => {
      const work = write(tx, mayEnd)
      setTimeout(begun, 100)
      await work
    })
    await hasBegun
    const freezing = answerTo(step(held.meeting.id, 3, 'send-for-approval', 'ongoing', 'awaiting-approval')).then(() =>
      order.push('frozen'),
    )
    await new Promise((resolve) => setTimeout(resolve, 150))
    end()
    await Promise.all([writing, freezing])
    expect(order).toEqual(['written', 'frozen'])
  })

  it('are approved by the named approver and nobody else, not even by the secretary', async () => {
    const approver = await aRole(admin, { role: 'member', network_id: body.network_id })
    const meeting = await aMeeting(admin, body, { approver_id: approver.id })
    await takeSteps(admin, meeting, ['open', 'send-for-approval'])
    expect(await answerTo(step(meeting.id, 4, 'approve', 'awaiting-approval', 'approved'))).toBe('42501')
    const asApprover = step(meeting.id, 4, 'approve', 'awaiting-approval', 'approved', approver.id)
    expect((await actAs(app, approver.id, (tx) => asApprover.execute(tx))).numAffectedRows).toBe(1n)
    const stranger = await aPerson(admin)
    const other = await aMeeting(admin, body, { approver_id: stranger.id })
    await takeSteps(admin, other, ['open', 'send-for-approval'])
    const byStranger = step(other.id, 4, 'approve', 'awaiting-approval', 'approved', stranger.id)
    await expect(actAs(app, stranger.id, (tx) => byStranger.execute(tx))).rejects.toMatchObject({ code: '42501' })
  })
})
