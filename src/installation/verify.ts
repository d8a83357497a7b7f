import { verifyAudit, type AuditFault } from '#platform/audit.ts'
import { openDb } from '#platform/db.ts'
import { closeUnlessInUse, hasInstallation, openServer } from './database.ts'

const faultText: Record<AuditFault['fault'], string> = {
  altered: 'är ändrad',
  missing: 'saknas',
  'cut-off': 'saknas: loggen är avklippt',
  unconfirmed: 'och senare poster bekräftas inte av kedjans huvud',
}

type Out = { stdout: (line: string) => void; stderr: (line: string) => void }

/** Reads the whole audit chain and names each entry that was altered or removed. Exit code 0 when whole, 1 when not, 2 when there is none. */
export async function verify({ stdout, stderr }: Out): Promise<number> {
  if (!hasInstallation()) {
    stderr('Här finns ingen installation att kontrollera. Kör npm start först, eller ange mappen i RADSLAG_DATA.')
    return 2
  }
  const server = await openServer(() => undefined)
  const db = openDb(server.adminUrl, 1)
  try {
    const { chains, entries, faults } = await verifyAudit(db)
    for (const { chain, number, fault } of faults) stdout(`Post ${number} i kedjan ${chain} ${faultText[fault]}.`)
    if (faults.length === 0) stdout(`Loggen är hel: ${entries} poster i ${chains} kedjor.`)
    return faults.length === 0 ? 0 : 1
  } finally {
    await db.destroy()
    await closeUnlessInUse(server, 'radslag verify')
  }
}
