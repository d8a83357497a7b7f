import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { exampleRolePath, exampleRoles, type Deployment } from '#areas/access/index.ts'
import type { Db } from '#platform/db.ts'
import { projectRoot } from '#platform/root.ts'
import { findExampleId } from './example-ids.store.ts'
import { findOrAddAdministrator } from './first-start.ts'

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }

const folder = join(projectRoot, 'example')
const Form = z.record(z.string(), z.string())

/**
 * One act of the example: who sends which form where. `{network:Namn}`, `{organisation:Namn}`, `{person:e-post}`,
 * `{body:Namn}`, `{meeting:dag}`, `{item:rubrik}` … stand for ids, `{friday:3}` for the Friday three weeks ahead, `@fil` for the text of a file, and `upload` sends one.
 * `leaves` is the audit entry that the act leaves, once, in its own transaction.
 */
const Acts = z.array(
  z.object({
    as: z.enum(exampleRoles.map(({ slug }) => slug)),
    leaves: z.string(),
    at: z.string(),
    form: Form.default({}),
    /** The page is opened first, and what it has filled in by itself is sent along. */
    opens: z.boolean().default(false),
    upload: z.string().optional(),
    /** A form sent to where the first one led: an upload is confirmed. */
    then: Form.optional(),
  }),
)
type Act = z.infer<typeof Acts>[number]

type Field = readonly [name: string, value: string | File]

/** One of the example's people, who opens pages and sends forms. */
type Player = {
  open(path: string): Promise<string>
  /** Gives the address that the answer leads to. */
  send(path: string, fields: readonly Field[]): Promise<string>
}

/** Signs in by a role's link; what is sent after that goes to the addresses that everyone has. */
async function signInAs(app: App, { origin }: Deployment, path: string): Promise<Player> {
  const entered = await app.request(`${origin}${path}`)
  if (entered.status !== 303) throw new Error(`the example could not sign in: ${entered.status}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const headers = { cookie, origin, host: new URL(origin).host }
  return {
    open: async (at) => (await app.request(`${origin}${at}`, { headers })).text(),
    send: async (to, fields) => {
      const body = new FormData()
      for (const [name, value] of fields) body.append(name, value)
      const response = await app.request(`${origin}${to}`, { method: 'POST', headers, body })
      if (response.status >= 400) throw new Error(`the example's act at ${to} was answered ${response.status}`)
      return response.headers.get('location') ?? ''
    },
  }
}

/** What a page's forms send without being touched: hidden fields and boxes that are ticked from the start. */
function fieldsOn(html: string): Field[] {
  const valueOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const name = valueOf(tag, 'name')
    const isSent = valueOf(tag, 'type') === 'hidden' || (valueOf(tag, 'type') === 'checkbox' && / checked/.test(tag))
    return name && isSent ? [[name, valueOf(tag, 'value') ?? ''] as const] : []
  })
}

const bytesOf = (file: string) => readFileSync(join(folder, file))

const innermost = /\{([a-z]+):([^{}]+)\}/

/** The words with every `{kind:name}` put in as the id of that thing. */
async function withIds(admin: Db, words: string): Promise<string> {
  let text = words
  // The innermost first: a meeting may be called by a day that is itself put in.
  for (let found = innermost.exec(text); found; found = innermost.exec(text))
    text = text.replace(found[0], await findExampleId(admin, found[1] ?? '', found[2] ?? ''))
  return text
}

const filled = (admin: Db, form: Record<string, string>): Promise<Field[]> =>
  Promise.all(
    Object.entries(form).map(async ([name, value]) => {
      const text = value.startsWith('@') ? bytesOf(value.slice(1)).toString('utf8') : await withIds(admin, value)
      return [await withIds(admin, name), text] as const
    }),
  )

async function perform(admin: Db, { open, send }: Player, act: Act): Promise<void> {
  const at = await withIds(admin, act.at)
  const typed = await filled(admin, act.form)
  const stood = act.opens ? fieldsOn(await open(at)).filter(([name]) => !(name in act.form)) : []
  const files: Field[] = act.upload
    ? [['file', new File([bytesOf(act.upload)], act.upload, { type: 'text/plain' })]]
    : []
  const led = await send(at, [...stood, ...typed, ...files])
  if (act.then) await send(led.replace(/[?#].*$/, ''), await filled(admin, act.then))
}

/** How many of the example's acts stand. Nobody else can act before all of them do. */
async function countDone(admin: Db, acts: readonly Act[]): Promise<number> {
  const { count } = await admin
    .selectFrom('audit_entry')
    .where('act', 'in', [...new Set(acts.map(({ leaves }) => leaves))])
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
  const done = await countDone(admin, acts)
  if (done >= acts.length) return
  await findOrAddAdministrator(
    admin,
    'Mats Ek',
    exampleRoles.find(({ slug }) => slug === 'administrator')?.email ?? null,
  )
  const players = new Map<string, Player>()
  for (const [index, act] of acts.entries()) {
    if (index < done) continue
    const player = players.get(act.as) ?? (await signInAs(app, deployment, exampleRolePath(deployment.secret, act.as)))
    players.set(act.as, player)
    await perform(admin, player, act)
    // A page that asks for more is answered with 200 and has done nothing.
    if ((await countDone(admin, acts)) !== index + 1)
      throw new Error(`the example's act at ${act.at} left no ${act.leaves}`)
  }
  // No trace of the loading stands among the people's own sign-ins.
  for (const { send } of players.values()) await send('/logga-ut', [])
}
