import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
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

/** One of the example's people at work: signs in by the role's link and does acts at the addresses that everyone has. */
class Player {
  readonly #app: App
  readonly #origin: string
  #cookie = ''

  constructor(app: App, deployment: Deployment) {
    this.#app = app
    this.#origin = deployment.origin
  }

  async signIn(path: string): Promise<this> {
    const response = await this.#app.request(`${this.#origin}${path}`)
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
    if (response.status !== 303) throw new Error(`the example could not sign in: ${response.status}`)
    return this
  }

  /** Sends a form and gives the address that the answer leads to. */
  async send(path: string, fields: Record<string, string | File>): Promise<string> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const headers = { cookie: this.#cookie, origin: this.#origin, host: new URL(this.#origin).host }
    const response = await this.#app.request(`${this.#origin}${path}`, { method: 'POST', headers, body })
    const location = response.headers.get('location')
    if (response.status !== 303 || !location)
      throw new Error(`the example's act at ${path} was answered ${response.status}`)
    return location
  }
}

const idIn = (address: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0] ?? ''

async function meetingOn(admin: Db, day: string): Promise<string> {
  const { id } = await admin.selectFrom('meeting').select('id').where('day', '=', day).executeTakeFirstOrThrow()
  return id
}

async function perform(admin: Db, player: Player, act: Act): Promise<void> {
  switch (act.act) {
    case 'add-network':
      await player.send('/arbetsyta/natverk/nytt', {
        name: act.name,
        purpose: act.purpose,
        secretary: act.secretary,
        email: act.email,
      })
      return
    case 'add-person': {
      const { id } = await admin.selectFrom('network').select('id').executeTakeFirstOrThrow()
      const { name, email, organisation, title } = act
      await player.send(`/arbetsyta/natverk/${id}/personer/ny`, {
        name,
        email,
        organisation,
        title,
        role: act.role,
        body: '',
      })
      return
    }
    case 'read-in':
      return readIn(admin, player, act.file)
    case 'publish':
      await player.send(`/arbetsyta/moten/${await meetingOn(admin, act.day)}/publicera`, {})
      return
    case 'add-item':
      await player.send(`/arbetsyta/moten/${await meetingOn(admin, act.day)}/punkter`, { title: act.title })
      return
    case 'invite-guest': {
      const agendaItem = await admin
        .selectFrom('agenda_item')
        .select(['id', 'meeting_id'])
        .where('title', '=', act.title)
        .executeTakeFirstOrThrow()
      await player.send(`/arbetsyta/moten/${agendaItem.meeting_id}/punkter/${agendaItem.id}/gast`, {
        name: act.name,
        email: act.email,
      })
    }
  }
}

async function readIn(admin: Db, player: Player, file: string): Promise<void> {
  const { id: network } = await admin.selectFrom('network').select('id').executeTakeFirstOrThrow()
  const bytes = readFileSync(join(folder, file))
  const address = await player.send('/arbetsyta/inlasning', {
    network,
    file: new File([bytes], file, { type: 'text/plain' }),
  })
  await player.send(`/arbetsyta/inlasning/${idIn(address)}`, { version: '1', act: 'confirm' })
}

/**
 * Loads the example as its own people would: the acts of `example/acts.json`, in order, from the first not yet done.
 * Each is counted when it stands, so that a start that was cut short goes on where it was.
 */
export async function loadExample(admin: Db, app: App, deployment: Deployment): Promise<void> {
  const acts = Acts.parse(JSON.parse(readFileSync(join(folder, 'acts.json'), 'utf8')))
  const { rows } = await sql<{ done: number }>`select example_acts_done as done from installation`.execute(admin)
  const done = rows[0]?.done ?? 0
  if (done >= acts.length) return
  await findOrAddAdministrator(
    admin,
    'Mats Ek',
    exampleRoles.find(({ slug }) => slug === 'administrator')?.email ?? null,
  )
  const players = new Map<string, Player>()
  for (const [index, act] of acts.entries()) {
    if (index < done) continue
    const player =
      players.get(act.as) ?? (await new Player(app, deployment).signIn(exampleRolePath(deployment.secret, act.as)))
    players.set(act.as, player)
    await perform(admin, player, act)
    await sql`update installation set example_acts_done = ${index + 1}`.execute(admin)
  }
}
