import { printCorrections } from '#areas/imports/index.ts'
import { openDb } from '#platform/db.ts'
import { closeUnlessInUse, hasInstallation, openServer } from './database.ts'

type Out = { stdout: (line: string) => void; stderr: (line: string) => void }

/** The command `corrections`. Exit code 0 when printed, 2 when there is no installation. */
export async function corrections(out: Out): Promise<number> {
  if (!hasInstallation()) {
    out.stderr('Här finns ingen installation. Kör npm start först, eller ange mappen i RADSLAG_DATA.')
    return 2
  }
  const server = await openServer(() => undefined)
  const admin = openDb(server.adminUrl, 1)
  try {
    await printCorrections(admin, out)
    return 0
  } finally {
    await admin.destroy()
    await closeUnlessInUse(server, 'radslag corrections')
  }
}
