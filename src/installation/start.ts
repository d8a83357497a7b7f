import { createServer, type Server as HttpServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { removeExpired, type Deployment } from '#areas/access/index.ts'
import { readWaitingFiles, stopReadingFiles } from '#areas/imports/index.ts'
import { takeReplyLetters, writeDueLetters } from '#areas/meetings/index.ts'
import { openDb } from '#platform/db.ts'
import { complain, say } from '#platform/console.ts'
import { log } from '#platform/log.ts'
import { holdInstanceLock } from '#platform/postgres/lock.ts'
import { openMailbox } from '#platform/mailbox.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { buildApp } from '../app.ts'
import { openRoles, openServer, type Server } from './database.ts'
import { openDeployment } from './deployment.ts'
import { findOrBegin } from './first-start.ts'
import { listenOnFreePort } from './listen.ts'
import { loadExample } from './load-example.ts'
import { sendWaitingMail } from './outgoing-mail.ts'
import { welcome } from './welcome.ts'

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

const notYet: Fetch = () =>
  new Response('Rådslag startar. Försök igen om en stund.', { status: 503, headers: { 'Retry-After': '2' } })

/** Starts the program and serves until it is told to stop. Gives the exit code. */
export async function start({ wantsExample }: { wantsExample: boolean }): Promise<number> {
  let fetch = notYet
  const http = createServer(getRequestListener((request, env) => fetch(request, env)))
  const { origin, problem } = await listenOnFreePort(http)
  const told: string[] = []
  const server = await openServer((line) => told.push(line))
  const lock = server.isEmbedded
    ? await holdInstanceLock(server.adminUrl, origin ?? '', () => leave('the database went away'))
    : undefined
  if (lock && !lock.ok) {
    complain(`Rådslag körs redan på ${lock.runningAt} med samma mapp. Öppna den adressen, eller stoppa den först.`)
    http.close()
    return 3
  }
  // Told only now: most often it is the first start on this same folder that has the port, and that was just told.
  if (problem !== undefined) {
    complain(problem)
    await lock?.release()
    await server.stop()
    return 1
  }
  // Told only by the one that stays: a second start has nothing to say of the database.
  told.forEach(say)
  const running = await serve(server, origin, wantsExample, (ready) => (fetch = ready))
  const signal = await nextSignal()
  log.info({ signal }, 'stopping')
  // Streams that follow a meeting never end by themselves.
  await running.endStreams()
  await closeServer(http)
  await running.close()
  await lock?.release()
  await server.stop()
  return 0
}

async function serve(server: Server, origin: string, wantsExample: boolean, onReady: (fetch: Fetch) => void) {
  const urls = await openRoles(server.adminUrl)
  await migrate(server.adminUrl)
  const admin = openDb(server.adminUrl, 2)
  const installation = await findOrBegin(admin, wantsExample)
  const { deployment, cache, close } = await openDeployment(urls, installation, process.env['ORIGIN'] ?? origin)
  const app = buildApp(deployment, cache)
  if (installation.isExample) await loadExample(admin, app, deployment)
  onReady((request, env) => app.fetch(request, Object(env)))
  await welcome(admin, deployment, say)
  await admin.destroy()
  const upkeep = setInterval(() => deployment.afterwards(() => removeExpired(deployment.access)), 3_600_000)
  const post = setInterval(() => deployment.afterwards(() => sendWaitingMail(deployment)), 5_000)
  const letters = setInterval(() => deployment.afterwards(() => writeDueLetters(deployment)), 300_000)
  // What a stop left unread is begun anew, and what another process has kept is found.
  const files = setInterval(() => deployment.afterwards(() => readWaitingFiles(deployment)), 5_000)
  const answers = pollAnswers(deployment)
  return {
    endStreams: () => deployment.announcements.close(),
    close: async () => {
      clearInterval(upkeep)
      clearInterval(post)
      clearInterval(answers)
      clearInterval(letters)
      clearInterval(files)
      stopReadingFiles(deployment)
      await close()
    },
  }
}

/** Answers from calendar programs, where there is a mailbox for them; one look at a time. */
function pollAnswers(deployment: Deployment): NodeJS.Timeout | undefined {
  const url = process.env['IMAP_URL']
  if (!url) return undefined
  const mailbox = openMailbox(url)
  let isLooking = false
  return setInterval(() => {
    if (isLooking) return
    isLooking = true
    deployment.afterwards(() => takeReplyLetters(deployment, mailbox).finally(() => (isLooking = false)))
  }, 60_000)
}

function leave(reason: string): never {
  log.fatal({ reason }, 'stopping at once')
  process.exit(1)
}

const nextSignal = () =>
  new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(signal))
  })

async function closeServer(http: HttpServer): Promise<void> {
  const closed = new Promise((resolve) => http.close(resolve))
  http.closeIdleConnections()
  const lastCall = setTimeout(() => http.closeAllConnections(), 5_000)
  await closed
  clearTimeout(lastCall)
}
