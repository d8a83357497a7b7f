// Built by `npm run bench` and run in a process of its own: the program with one meeting that a hundred people follow, and
// on another port the least that can be called a Yjs server. The load comes from the other process.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { buildApp } from '../../src/app.ts'
import { recordSession } from '../../src/areas/access/session.store.ts'
import { openRoles, openServer } from '../../src/installation/database.ts'
import { openDeployment } from '../../src/installation/deployment.ts'
import { findOrBegin } from '../../src/installation/first-start.ts'
import { openDb, type Db } from '../../src/platform/db.ts'
import { migrate } from '../../src/platform/postgres/migrate.ts'
import { liveSize, type LivePlace } from './live-place.ts'

const newId = () => crypto.randomUUID()
const items = Array.from({ length: liveSize.items }, newId)
const [network, body, meeting] = [newId(), newId(), newId()]

async function fill(admin: Db): Promise<string[]> {
  const place = { network_id: network, body_id: body }
  const people = Array.from({ length: liveSize.people }, newId)
  const role = (index: number) => (index < liveSize.writers ? 'secretary' : 'member')
  await admin.insertInto('network').values({ id: network, name: 'Nätverk', short_name: 'N', slug: 'natverk' }).execute()
  await admin.insertInto('body').values({ id: body, network_id: network, name: 'Grupp', slug: 'grupp' }).execute()
  const rows = people.map((id, index) => ({ id, name: `Person ${index}`, email: `person-${index}@exempel.se` }))
  await admin.insertInto('person').values(rows).execute()
  const roles = people.map((person_id, index) => ({ person_id, role: role(index), network_id: network }))
  await admin.insertInto('role_holding').values(roles).execute()
  await admin
    .insertInto('meeting')
    .values({ id: meeting, day: '2026-03-06', status: 'ongoing', ...place })
    .execute()
  const agenda = items.map((id, index) => ({
    id,
    position: index + 1,
    number: String(index + 1),
    title: `Punkt ${index + 1}`,
  }))
  await admin
    .insertInto('agenda_item')
    .values(agenda.map((row) => ({ ...row, ...place, meeting_id: meeting })))
    .execute()
  return people
}

async function listen(http: Server): Promise<string> {
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** Keeps one document in memory, merges what comes and sends it on; asks nobody who they are and saves nothing. */
function bareYjs(): Server {
  const http = createServer()
  const doc = new Y.Doc()
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', (socket) =>
    socket.on('message', (message: Buffer) => {
      // Five bytes say whose and which message it is; the rest is the update.
      Y.applyUpdate(doc, new Uint8Array(message.subarray(5)))
      for (const other of sockets.clients) other.send(message)
    }),
  )
  return http
}

const server = await openServer(() => undefined)
const urls = await openRoles(server.adminUrl)
await migrate(server.adminUrl)
const admin = openDb(server.adminUrl, 2)
const running = await openDeployment(urls, await findOrBegin(admin, false), 'http://localhost')
const people = await fill(admin)
const app = buildApp(running.deployment, running.cache)
const ours = await listen(createServer(getRequestListener((request, env) => app.fetch(request, Object(env)))))
const bare = await listen(bareYjs())
const cookies = await Promise.all(
  people.map(async (id) => `session=${await recordSession(running.deployment.access, id)}`),
)
process.on('message', async () => {
  const rows = await admin.selectFrom('agenda_item').select(['id', 'notes']).where('meeting_id', '=', meeting).execute()
  process.send?.({ notes: Object.fromEntries(rows.map(({ id, notes }) => [id, notes])) })
})
process.send?.({ ours, bare, meeting, items, cookies } satisfies LivePlace)
await once(process, 'disconnect')
await running.close()
await admin.destroy()
await server.stop()
process.exit()
