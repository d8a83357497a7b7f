import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { exampleRolePath, exampleRoles, type Deployment } from '#areas/access/index.ts'
import type { Db } from '#platform/db.ts'
import { projectRoot } from '#platform/root.ts'
import { findOrAddAdministrator } from './first-start.ts'

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }

const folder = join(projectRoot, 'example')
const role = { as: z.enum(exampleRoles.map(({ slug }) => slug)) }
const Acts = z.array(
  z.discriminatedUnion('act', [
    z.object({
      ...role,
      act: z.literal('add-network'),
      name: z.string(),
      purpose: z.string(),
      members: z.string(),
      secretary: z.string(),
      email: z.string(),
    }),
    z.object({
      ...role,
      act: z.literal('add-person'),
      name: z.string(),
      email: z.string(),
      organisation: z.string(),
      title: z.string(),
      role: z.string(),
    }),
    z.object({ ...role, act: z.literal('read-in'), file: z.string() }),
    z.object({ ...role, act: z.literal('publish'), day: z.string() }),
    z.object({ ...role, act: z.literal('add-item'), day: z.string(), title: z.string() }),
    z.object({
      ...role,
      act: z.literal('invite-guest'),
      day: z.string(),
      title: z.string(),
      name: z.string(),
      email: z.string(),
    }),
  ]),
)
type Act = z.infer<typeof Acts>[number]

/** Sends a form as one of the example's people and gives the address that the answer leads to. */
type Send = (path: string, fields: Record<string, string | File>) => Promise<string>

/** Signs in by a role's link; what is sent after that goes to the addresses that everyone has. */
async function signInAs(app: App, { origin }: Deployment, path: string): Promise<Send> {
  const entered = await app.request(`${origin}${path}`)
  if (entered.status !== 303) throw new Error(`the example could not sign in: ${entered.status}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return async (to, fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const headers = { cookie, origin, host: new URL(origin).host }
    const response = await app.request(`${origin}${to}`, { method: 'POST', headers, body })
    const location = response.headers.get('location')
    if (response.status !== 303 || !location)
      throw new Error(`the example's act at ${to} was answered ${response.status}`)
    return location
  }
}

const idIn = (address: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0] ?? ''

async function meetingOn(admin: Db, day: string): Promise<string> {
  const { id } = await admin.selectFrom('meeting').select('id').where('day', '=', day).executeTakeFirstOrThrow()
  return id
}

const networkId = async (admin: Db) => (await admin.selectFrom('network').select('id').executeTakeFirstOrThrow()).id

async function perform(admin: Db, send: Send, given: Act): Promise<unknown> {
  if (given.act === 'read-in') return readIn(admin, send, given.file)
  if (given.act === 'publish') return send(`/arbetsyta/moten/${await meetingOn(admin, given.day)}/publicera`, {})
  if (given.act === 'add-item') {
    return send(`/arbetsyta/moten/${await meetingOn(admin, given.day)}/punkter`, { title: given.title })
  }
  if (given.act === 'invite-guest') return inviteGuest(admin, send, given)
  const { as: _role, act, ...fields } = given
  if (act === 'add-network') return send('/arbetsyta/natverk/nytt', fields)
  return send(`/arbetsyta/natverk/${await networkId(admin)}/personer/ny`, { ...fields, body: '' })
}

async function inviteGuest(admin: Db, send: Send, { title, name, email }: Extract<Act, { act: 'invite-guest' }>) {
  const agendaItem = await admin
    .selectFrom('agenda_item')
    .select(['id', 'meeting_id'])
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  return send(`/arbetsyta/moten/${agendaItem.meeting_id}/punkter/${agendaItem.id}/gast`, { name, email })
}

async function readIn(admin: Db, send: Send, file: string): Promise<void> {
  const network = await networkId(admin)
  const bytes = readFileSync(join(folder, file))
  const address = await send('/arbetsyta/inlasning', {
    network,
    file: new File([bytes], file, { type: 'text/plain' }),
  })
  await send(`/arbetsyta/inlasning/${idIn(address)}`, { version: '1', act: 'confirm' })
}

/** The audit entry that each of the example's acts leaves in the same transaction as the act itself. */
const entryOf: Record<Act['act'], string> = {
  'add-network': 'add-network',
  'add-person': 'add-person',
  'read-in': 'confirm-draft',
  publish: 'publish-notes',
  'add-item': 'add-item',
  'invite-guest': 'invite-guest',
}

/** How many of the example's acts stand. Nobody else can act before all of them do. */
async function countDone(admin: Db): Promise<number> {
  const { count } = await admin
    .selectFrom('audit_entry')
    .where('act', 'in', Object.values(entryOf))
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * Loads the example as its own people would: the acts of `example/acts.json`, in order, from the first that does not
 * stand. What stands is read from the audit log, so that a start that was cut short at any moment goes on from there.
 */
export async function loadExample(admin: Db, app: App, deployment: Deployment): Promise<void> {
  const acts = Acts.parse(JSON.parse(readFileSync(join(folder, 'acts.json'), 'utf8')))
  const done = await countDone(admin)
  if (done >= acts.length) return
  await findOrAddAdministrator(
    admin,
    'Mats Ek',
    exampleRoles.find(({ slug }) => slug === 'administrator')?.email ?? null,
  )
  const players = new Map<string, Send>()
  for (const act of acts.slice(done)) {
    const send = players.get(act.as) ?? (await signInAs(app, deployment, exampleRolePath(deployment.secret, act.as)))
    players.set(act.as, send)
    await perform(admin, send, act)
  }
}
