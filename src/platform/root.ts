import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds this installation: the same from the sources and from the built bundle. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (isOurs(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Rådslags egen mapp hittades inte. Starta programmet från den klonade mappen.')
  return findRoot(parent)
}

function isOurs(file: string): boolean {
  if (!existsSync(file)) return false
  const content = JSON.parse(readFileSync(file, 'utf8')) as { name?: string }
  return content.name === 'radslag'
}
