// Built by `npm run bench` and run in a process of its own: the program as it is deployed, on a scratch database, three
// ways on three ports. One process, so that the three share heap, warmth and luck; the load runs in the other process.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { buildApp } from '../../src/app.ts'
import { openRoles, openServer } from '../../src/installation/database.ts'
import { openDeployment } from '../../src/installation/deployment.ts'
import type { PageCache } from '../../src/areas/public-site/index.ts'
import { withClient } from '../../src/platform/postgres/connection.ts'
import { migrate } from '../../src/platform/postgres/migrate.ts'
import { contentHash } from '../../src/platform/secrets.ts'
import { longNotes as notes } from './long-notes.ts'

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

const path = `/moten/${notes.network.slug}/${notes.body.slug}/${notes.day}`
const noCache: PageCache = { find: () => undefined, begin: () => () => undefined, close: () => Promise.resolve() }

const publish = (adminUrl: string) =>
  withClient(adminUrl, (client) =>
    client.query(
      `insert into published.edition (id, network_id, kind, subject_id, number, path, title, day, content, content_hash,
         matter_ids, published_by) values (gen_random_uuid(), $1, 'meeting-notes', $2, 1, $3, $4, $5, $6, $7, $8, 'Sekreteraren')`,
      [
        notes.network.id,
        notes.meetingId,
        path,
        notes.body.name,
        notes.day,
        JSON.stringify(notes),
        contentHash(notes),
        notes.items.map((item) => item.matterId),
      ],
    ),
  )

async function listen(fetch: Fetch): Promise<string> {
  const http = createServer(getRequestListener(fetch))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`
}

const serve = (app: ReturnType<typeof buildApp>) => listen((request, env) => app.fetch(request, Object(env)))

async function bareHandler(sample: Response): Promise<Hono> {
  const bytes = new Uint8Array(await sample.arrayBuffer())
  const headers = Object.fromEntries(
    [...sample.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
  )
  return new Hono().get(path, () => new Response(bytes, { headers }))
}

const server = await openServer(() => undefined)
const urls = await openRoles(server.adminUrl)
await migrate(server.adminUrl)
await publish(server.adminUrl)
const installation = { isExample: false, secret: 'bench', isNew: true }
const running = await openDeployment(urls, installation, 'http://localhost')
const cached = await serve(buildApp(running.deployment, running.cache))
const uncached = await serve(buildApp(running.deployment, noCache))
const bareApp = await bareHandler(await fetch(cached))
const bare = await listen((request) => bareApp.fetch(request))
process.send?.({ cached, uncached, bare })
await once(process, 'disconnect')
await running.close()
await server.stop()
process.exit()
