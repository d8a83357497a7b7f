import { queueFiles, queueHelp, readQueueWords } from '#areas/imports/index.ts'
import { openDb } from '#platform/db.ts'
import { holdInstanceLock } from '#platform/postgres/lock.ts'
import type { Terminal } from '#platform/terminal.ts'
import { closeUnlessInUse, hasInstallation, openRoles, openServer } from './database.ts'

/** The command `queue`. Exit code 0 when the files are in the queue, 2 when there was nothing to do it with. */
export async function queue(words: readonly string[], out: Terminal): Promise<number> {
  const asked = readQueueWords(words)
  if (!asked.ok) {
    const say = asked.refusal === 'help' ? out.stdout : out.stderr
    say(queueHelp)
    return asked.refusal === 'help' ? 0 : 2
  }
  if (!hasInstallation()) {
    out.stderr('Här finns ingen installation. Kör npm start först, eller ange mappen i RADSLAG_DATA.')
    return 2
  }
  const server = await openServer(() => undefined)
  const urls = await openRoles(server.adminUrl)
  const [admin, app, access] = [openDb(server.adminUrl, 1), openDb(urls.app, 4), openDb(urls.access, 2)]
  // A program that runs on the same installation reads what is put in the queue; without one it is done here.
  const lock = server.isEmbedded ? await holdInstanceLock(server.adminUrl, 'radslag queue') : undefined
  try {
    return await queueFiles({ admin, app, access, readsItself: lock?.ok ?? true }, asked.value, out)
  } finally {
    await Promise.all([admin, app, access].map((db) => db.destroy()))
    if (lock?.ok) await lock.release()
    await closeUnlessInUse(server, 'radslag queue')
  }
}
