import { exampleRolePath, exampleRoles, recordLink, type Deployment } from '#areas/access/index.ts'
import type { Db } from '#platform/db.ts'
import { findOrAddAdministrator } from './first-start.ts'

const dayInMinutes = 24 * 60

/** Tells on the console where the program is and how to sign in to it the first time. */
export async function welcome(admin: Db, deployment: Deployment, say: (line: string) => void): Promise<void> {
  say(`\nRådslag är igång på ${deployment.origin}\n`)
  if (deployment.isExample) {
    say('Exemplet är laddat. Logga in med en länk för varje roll:')
    for (const { slug, title } of exampleRoles) {
      say(`  ${title.padEnd(30)} ${deployment.origin}${exampleRolePath(deployment.secret, slug)}`)
    }
  } else {
    await welcomeAdministrator(admin, deployment, say)
  }
  say('\nStoppa med Ctrl-C.')
}

/** One without an e-mail address can only come in by a link from the console, so each start gives a new one. */
async function welcomeAdministrator(admin: Db, deployment: Deployment, say: (line: string) => void): Promise<void> {
  const email = process.env['ADMIN_EMAIL']?.toLowerCase() ?? null
  const administrator = await findOrAddAdministrator(admin, 'Administratör', email)
  if (administrator.email) return
  const token = await recordLink(deployment.access, administrator.id, undefined, dayInMinutes)
  say('Logga in som administratör för att lägga upp nätverk och deras sekreterare.')
  say(`Länken gäller ett dygn och kan användas en gång:\n  ${deployment.origin}/logga-in/${token}`)
}
