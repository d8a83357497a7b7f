import { withClient } from '#platform/postgres/connection.ts'
import { adminUrl } from './program.ts'

/** One line for each fact: what was answered with success, and what the database holds, in the same words. */
export type Facts = Set<string>

type Secretary = { origin: string; cookie: string }

/** Signs in by the role link that the program printed at its start. */
export async function signIn(origin: string, output: string): Promise<Secretary> {
  const link = /http\S+\/exempel\/sekreterare\/\S+/.exec(output)?.[0] ?? ''
  const response = await fetch(link, { redirect: 'manual' })
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0])
  if (response.status !== 303 || cookie.length === 0)
    throw new Error(`the secretary could not sign in: ${response.status}`)
  return { origin, cookie: cookie.join('; ') }
}

/** The address that a form led to; undefined when it was not answered with success, or not at all. */
async function send({ origin, cookie }: Secretary, path: string, form: Record<string, string>) {
  const headers = { cookie, origin }
  const body = new URLSearchParams(form)
  const response = await fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
  await response.arrayBuffer()
  const location = response.headers.get('location') ?? ''
  return response.status === 303 && location.includes('klart=') ? location : undefined
}

export async function openMeeting(secretary: Secretary, meetingId: string, known: Facts): Promise<void> {
  if (await send(secretary, `/arbetsyta/moten/${meetingId}/oppna`, {})) known.add(`meeting ${meetingId} ongoing`)
}

/** One item after another, each with notes and then a decision or a tabling, until the program is gone. */
export async function workAtMeeting(
  secretary: Secretary,
  meetingId: string,
  name: string,
  known: Facts,
): Promise<void> {
  const meeting = `/arbetsyta/moten/${meetingId}`
  for (let number = 1; ; number += 1) {
    const title = `${name}, punkt ${number}`
    const itemId = /#punkt-(\S+)$/.exec((await send(secretary, `${meeting}/punkter`, { title })) ?? '')?.[1]
    if (!itemId) throw new Error(`no item was made for ${title}`)
    known.add(`item ${itemId} ${title}`)
    const path = `${meeting}/punkter/${itemId}`
    const notes = `Så sades det om ${title}.`
    if (await send(secretary, `${path}/anteckning`, { notes, version: '1' })) known.add(`notes ${itemId} ${notes}`)
    if (number % 2 === 0) {
      const reason = `Det saknas underlag för ${title}.`
      if (await send(secretary, `${path}/bordlagg`, { reason })) known.add(`tabling ${itemId} ${reason}`)
    } else {
      const wording = `Så beslutades om ${title}.`
      if (await send(secretary, `${path}/beslut`, { wording })) known.add(`decision ${itemId} ${wording}`)
    }
  }
}

export const findPlannedMeeting = (folder: string): Promise<string> =>
  withClient(adminUrl(folder), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from meeting where status = 'planned' order by day limit 1`,
    )
    return rows[0]?.id ?? ''
  })

export const readFacts = (folder: string): Promise<Facts> =>
  withClient(adminUrl(folder), async (client) => {
    const { rows } = await client.query<{ fact: string }>(`
      select concat_ws(' ', 'item', id, title) as fact from agenda_item
      union all select concat_ws(' ', 'notes', id, notes) from agenda_item where notes <> ''
      union all select concat_ws(' ', 'tabling', agenda_item_id, reason) from tabling
      union all select concat_ws(' ', 'decision', agenda_item_id, wording) from decision
      union all select concat_ws(' ', 'meeting', id, status) from meeting`)
    return new Set(rows.map(({ fact }) => fact))
  })

/** Acts of which one part stands and another not: a fact without its audit entry, its step or its place on the next agenda. */
export const findHalves = (folder: string, meetingId: string): Promise<string[]> =>
  withClient(adminUrl(folder), async (client) => {
    const { rows } = await client.query<{ half: string }>(
      `with fact as (
         select 'decision' as kind, id, agenda_item_id, matter_id from decision where meeting_id = $1
         union all select 'tabling', id, agenda_item_id, matter_id from tabling where meeting_id = $1)
       select kind || ' without audit entry' as half from fact
         where not exists (select from audit_entry where subject_kind = kind and subject_id = fact.id::text)
       union all select kind || ' without step' from fact
         where not exists (select from matter_step where matter_step.agenda_item_id = fact.agenda_item_id and act in ('decide', 'table'))
       union all select 'tabling without a place to come back to' from fact where kind = 'tabling'
         and not exists (select from agenda_item where agenda_item.matter_id = fact.matter_id and meeting_id <> $1)
         and exists (select from meeting as later join meeting as this on this.id = $1 and later.body_id = this.body_id
           and later.day > this.day and later.status = 'planned')
       union all select 'audit entry without ' || subject_kind from audit_entry where subject_kind in ('decision', 'tabling')
         and subject_id not in (select id::text from fact)`,
      [meetingId],
    )
    return rows.map(({ half }) => half)
  })

/** Notes of a meeting on each day, sent in one form. Whether the program said that they were received. */
export async function sendNotes({ origin, cookie }: Secretary, networkId: string, days: readonly string[]) {
  const body = new FormData()
  body.append('network', networkId)
  for (const day of days) {
    const notes = `Minnesanteckningar från Styrgruppen\n\nTid ${day} kl 8.30-11.00\n\n1. Belysning\n\nLampan vid torget.\n`
    body.append('file', new File([notes], `${day}.txt`))
  }
  const headers = { cookie, origin }
  const response = await fetch(`${origin}/arbetsyta/inlasning`, { method: 'POST', headers, body, redirect: 'manual' })
  return response.status === 303 && (response.headers.get('location') ?? '').includes('/omgangar/')
}

export const findNetworkOf = (folder: string, meetingId: string): Promise<string> =>
  withClient(adminUrl(folder), async (client) => {
    const { rows } = await client.query<{ id: string }>('select network_id as id from meeting where id = $1', [
      meetingId,
    ])
    return rows[0]?.id ?? ''
  })

/** Every file that was sent by that name: how it stands, and the day that was read of it. */
export const readFiles = (folder: string): Promise<{ name: string; status: string; day: string }[]> =>
  withClient(adminUrl(folder), async (client) => {
    const { rows } = await client.query<{ name: string; status: string; day: string }>(
      `select file_name as name, status, held_on::text as day from import_draft where file_name ~ '^2019' order by 1`,
    )
    return rows
  })
