import { basename } from 'node:path'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit, type Db } from '#platform/db.ts'
import { listMunicipalities, removeBoundaries, replaceBoundaries } from '../boundaries.store.ts'
import { readJsonFile } from './boundary-file.source.ts'
import { boundaryFaultText, fileRefusalText } from './boundary-words.ts'
import { readBoundaries, type BoundaryFault } from './read-boundaries.rule.ts'

type Out = { stdout: (line: string) => void; stderr: (line: string) => void }

const mostFaultsTold = 20

/**
 * Reads the municipalities' boundaries from a GeoJSON file in WGS84 and draws maps by them from now on; those read in
 * before are removed. All or nothing. Exit code 0 when they are in place, 1 when the file was refused.
 */
export async function importBoundaries(admin: Db, path: string, { stdout, stderr }: Out): Promise<number> {
  const file = readJsonFile(path)
  if (!file.ok) {
    stderr(`${printable(path)}: ${fileRefusalText[file.refusal]}`)
    return 1
  }
  const municipalities = await listMunicipalities(admin)
  if (municipalities.length === 0) {
    stderr('Installationen har inga kommuner än. Kör npm start en gång först.')
    return 1
  }
  const reading = readBoundaries(file.value, municipalities)
  if (!reading.ok) {
    tellFaults(reading.faults, stderr)
    return 1
  }
  const { boundaries, lacking } = reading
  const fileName = printable(basename(path))
  await admin.transaction().execute(async (tx) => {
    await holdUntilCommit(tx, installationChain)
    await replaceBoundaries(tx, fileName, boundaries)
    const detail = { file: fileName, municipalities: boundaries.length }
    await recordAct(tx, installationChain, {
      act: 'import-boundaries',
      subjectKind: 'boundaries',
      subjectId: '',
      detail,
    })
  })
  stdout(`Kartorna ritas nu med gränser för ${boundaries.length} av ${municipalities.length} kommuner ur ${fileName}.`)
  if (lacking.length > 0)
    stdout(`Filen saknar ${lacking.join(', ')}. De ritas som ungefärliga ytor kring sin mittpunkt.`)
  return 0
}

/** Takes the boundaries away: maps are drawn with approximate areas again. Exit code 0, also when there were none. */
export async function dropBoundaries(admin: Db, { stdout }: Out): Promise<number> {
  const removed = await admin.transaction().execute(async (tx) => {
    await holdUntilCommit(tx, installationChain)
    const count = await removeBoundaries(tx)
    if (count > 0)
      await recordAct(tx, installationChain, { act: 'remove-boundaries', subjectKind: 'boundaries', subjectId: '' })
    return count
  })
  stdout(
    removed > 0
      ? 'Gränserna är borttagna. Kartorna ritas nu med ungefärliga ytor kring varje kommuns mittpunkt.'
      : 'Det fanns inga gränser att ta bort.',
  )
  return 0
}

function tellFaults(faults: readonly BoundaryFault[], stderr: Out['stderr']): void {
  for (const fault of faults.slice(0, mostFaultsTold)) stderr(boundaryFaultText(fault))
  if (faults.length > mostFaultsTold) stderr(`… och ${faults.length - mostFaultsTold} fel till.`)
  stderr('Inget är ändrat.')
}

/** A file's name may hold codes that steer the terminal: they are not echoed. */
const printable = (words: string) => words.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
