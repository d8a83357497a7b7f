import { sql } from 'kysely'
import { actAs } from '#platform/db.ts'
import type { TestApp } from './app.ts'
import type { Browser } from './browser.ts'
import { aPerson, aRole } from './builders.ts'
import { aHeldMeeting, type HeldMeeting } from './held-meeting.ts'
import { plantRecords } from './planted-records.ts'
import * as play from './stage.ts'

export const secret = 'HEMLIGORDET'
const ground = { law: 'OSL 18:1', since: '2026-01-15', decidedBy: 'Kommunstyrelsen § 12' }

/** Somebody by what they are, their id and their browser. Nobody has no id. */
export type Reader = [string, string | undefined, Browser]
export type PlantedSecret = {
  held: HeldMeeting
  nextMeetingId: string
  ids: Record<string, string>
  /** Everyone who must not read it, and those who may. */
  outsiders: Reader[]
  insiders: Reader[]
}

export const close = (browser: Browser, kind: string, id: string, form: Record<string, string | string[]>) =>
  browser.post(`/arbetsyta/sekretess/ny?slag=${kind}&id=${id}`, { ...ground, ...form })

/** A matter that was put off at a meeting, its item with notes and a guest, and a document: all closed but to one member. */
export async function aPlantedSecret(test: TestApp): Promise<PlantedSecret> {
  const held = await aHeldMeeting(test)
  const { secretary, people, networkId } = held.stage
  const huddinge = await test.db
    .insertInto('organisation')
    .values({ kind: 'municipality', name: 'Huddinge kommun', short_name: 'Huddinge', code: '0126' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await test.db.insertInto('network_member').values({ network_id: networkId, organisation_id: huddinge.id }).execute()
  const nextMeetingId = await held.plan('2031-01-01')
  await held.post('punkter', { title: `Om ${secret}` })
  const { id: itemId } = await play.itemTitled(test, held.meetingId, secret)
  const onItem = (act: string, form: Record<string, string>) => held.post(`punkter/${itemId}/${act}`, form)
  await onItem('anteckning', { version: '1', notes: `Anteckning om ${secret}.` })
  const guest = await aPerson(test.db)
  await test.db
    .insertInto('item_guest')
    .values({ agenda_item_id: itemId, meeting_id: held.meetingId, body_id: held.bodyId, person_id: guest.id })
    .execute()
  const document = { id: crypto.randomUUID(), network_id: networkId, kind: 'agreement', title: `Avtal om ${secret}` }
  const file = { file_name: 'avtal.txt', media_type: 'text/plain', bytes: Buffer.from(secret) }
  await test.db
    .insertInto('network_document')
    .values({ ...document, ...file, added_by: people.secretary })
    .execute()
  // Closed while it is an item only; what comes of it then must be closed too.
  await close(secretary, 'agenda-item', itemId, { level: 'persons', personIds: [people.member] })
  await close(secretary, 'document', document.id, { level: 'persons', personIds: [people.member] })
  await onItem('beslut', { wording: `Beslut om ${secret}.` })
  await onItem('bordlagg', { reason: 'annat', otherReason: `För att ${secret}` })
  const item = await play.itemTitled(test, held.meetingId, secret)
  const ids: Record<string, string> = {
    meetingId: held.meetingId,
    itemId,
    matterId: item.matter_id ?? '',
    bodyId: held.bodyId,
    networkId,
  }
  Object.assign(ids, { organisationId: huddinge.id, documentId: document.id, personId: guest.id })
  const { id: decisionId } = await test.db
    .selectFrom('decision')
    .select('id')
    .where('agenda_item_id', '=', itemId)
    .executeTakeFirstOrThrow()
  const where = { networkId, bodyId: held.bodyId, meetingId: held.meetingId, itemId, nextMeetingId, decisionId }
  const whose = { matterId: ids['matterId'] ?? '', guestId: guest.id, organisationId: huddinge.id }
  const records = await plantRecords(test, { word: secret, ...where, ...whose, personId: people.secretary })
  Object.assign(ids, records)
  const as = async (name: string, role: Parameters<typeof aRole>[1]) => {
    const { id } = await aRole(test.db, role)
    return [name, id, await test.as(id)] as Reader
  }
  const other = await play.aStage(test)
  const outsiders: Reader[] = [
    ['nobody', undefined, test.browser()],
    ['the chair', people.chair, held.stage.chair],
    ['a reader', people.reader, held.stage.reader],
    ['the guest', guest.id, await test.as(guest.id)],
    await as('another secretary', { role: 'secretary', network_id: networkId }),
    await as('a member of the body', { role: 'member', network_id: networkId, body_id: held.bodyId }),
    await as('a secretary of the body it was handed to', {
      ...{ role: 'secretary', network_id: networkId, body_id: records['receivingBodyId'] ?? '' },
    }),
    await as('the coordinator of a member', { role: 'coordinator', organisation_id: huddinge.id }),
    await as('the administrator', { role: 'administrator' }),
    ['the secretary of another network', other.people.secretary, other.secretary],
  ]
  const insiders: Reader[] = [
    ['the secretary who closed it', people.secretary, secretary],
    ['the member who is named', people.member, held.stage.member],
  ]
  return { held, nextMeetingId, ids, outsiders, insiders }
}

/** The tables in which somebody finds the word; all of them is asked, whatever pages there are. */
export async function tablesWithSecret(test: TestApp, personId: string | undefined): Promise<string[]> {
  return actAs(test.deployment.app, personId, async (tx) => {
    const { rows: tables } = await sql<{ name: string; columns: string }>`
      select table_schema || '.' || table_name as name, string_agg(quote_ident(column_name), ', ') as columns
      from information_schema.columns where table_schema in ('public', 'published') and has_column_privilege(
        quote_ident(table_schema) || '.' || quote_ident(table_name), column_name, 'select') group by 1`.execute(tx)
    // Bytes are looked for too, as the text that they are.
    const each = tables.map(
      ({ name, columns }) => `select '${name}' as name from (select ${columns} from ${name}) as shown
        where shown::text like '%${secret}%' or shown::text like '%${Buffer.from(secret).toString('hex')}%'`,
    )
    const { rows } = await sql.raw<{ name: string }>(each.join(' union ')).execute(tx)
    return rows.map(({ name }) => name).sort()
  })
}
/** The tables in which somebody finds a row that hangs on the item, whatever is written there. */
export async function tablesOfItem(test: TestApp, itemId: string, personId: string | undefined): Promise<string[]> {
  return actAs(test.deployment.app, personId, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'agenda_item_id'
        and has_column_privilege(quote_ident(table_name), column_name, 'select') order by 1`.execute(tx)
    const each = tables.map(({ name }) => `select '${name}' as name from ${name} where agenda_item_id = '${itemId}'`)
    const { rows } = await sql.raw<{ name: string }>(each.join(' union ')).execute(tx)
    return rows.map(({ name }) => name).sort()
  })
}

/** In how many rows the owner of the database finds it. */
export const ownerFinds = async (test: TestApp, table: string, where = 'true') =>
  (
    await sql<{
      text: string
    }>`select shown::text as text from ${sql.table(table)} as shown where ${sql.raw(where)}`.execute(test.db)
  ).rows.filter(({ text }) => text.includes(secret)).length
