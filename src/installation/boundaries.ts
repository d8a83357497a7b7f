import { dropBoundaries, importBoundaries } from '#areas/organisations/index.ts'
import { openDb } from '#platform/db.ts'
import { closeUnlessInUse, hasInstallation, openServer } from './database.ts'

type Out = { stdout: (line: string) => void; stderr: (line: string) => void }

const usage = `Ange vad som ska göras med kartornas gränser:
  npm run --silent radslag -- boundaries import FIL   läser in kommungränser ur en GeoJSON-fil i WGS84
  npm run --silent radslag -- boundaries remove       tar bort dem igen`

/** The command `boundaries`. Exit code 0 when done, 1 when the file was refused, 2 when there was nothing to do it with. */
export async function boundaries([act, file, ...rest]: readonly string[], out: Out): Promise<number> {
  const isWhole = (act === 'import' && file !== undefined) || (act === 'remove' && file === undefined)
  if (!isWhole || rest.length > 0) {
    out.stderr(usage)
    return 2
  }
  if (!hasInstallation()) {
    out.stderr('Här finns ingen installation. Kör npm start först, eller ange mappen i RADSLAG_DATA.')
    return 2
  }
  const server = await openServer(() => undefined)
  const admin = openDb(server.adminUrl, 1)
  try {
    return file === undefined ? await dropBoundaries(admin, out) : await importBoundaries(admin, file, out)
  } finally {
    await admin.destroy()
    await closeUnlessInUse(server, 'radslag boundaries')
  }
}
