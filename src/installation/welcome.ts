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

async function welcomeAdministrator(admin: Db, deployment: Deployment, say: (line: string) => void): Promise<void> {
  const { count } = await admin
    .selectFrom('network')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  if (count !== '0') return
  const personId = await findOrAddAdministrator(
    admin,
    'Administratör',
    process.env['ADMIN_EMAIL']?.toLowerCase() ?? null,
  )
  const token = await recordLink(deployment.access, personId, undefined, dayInMinutes)
  say('Installationen är tom. Logga in som administratör och lägg upp det första nätverket.')
  say(`Länken gäller ett dygn och kan användas en gång:\n  ${deployment.origin}/logga-in/${token}`)
}
