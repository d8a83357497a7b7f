import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findInstaller, runNpm } from './runtime.mjs'
import { Stop, root, say } from './say.mjs'

const stampFile = join(root, 'node_modules', '.radslag-stamp')
const installedList = join(root, 'node_modules', '.package-lock.json')

/** The packages' own list, and the kind of machine: a folder carried to another one needs other native parts. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  return `${hash.update(`${process.platform}-${process.arch}`).digest('hex')}\n`
}

/** True also after a person's own `npm ci`; then it is noted, so that the next start need not compare again. */
export function hasPackages(needsTools = false) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp()) return true
  if (!isInstalled(needsTools)) return false
  // Without the development tools all is well for running, but it must not be noted as whole.
  if (isInstalled(true)) writeStamp()
  return true
}

/** A folder that may not be written in is fine; only the comparison is made anew each time. */
function writeStamp() {
  try {
    writeFileSync(stampFile, wantedStamp())
  } catch (fault) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(fault.code)) throw fault
  }
}

function isInstalled(withTools) {
  if (!existsSync(installedList)) return false
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { packages: installed } = JSON.parse(readFileSync(installedList, 'utf8'))
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (entry.dev && !withTools) ||
      (entry.optional && !isForThisMachine(entry)) ||
      (installed[path]?.version === entry.version && existsSync(join(root, path, 'package.json'))),
  )
}

/** npm 10 and old Nodes leave out native parts without a word: those that belong here must be there. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false // optional for other reasons than the machine: npm may leave it out
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libc && ownLibc())
}

const allows = (list, value) =>
  !list || (list.some((one) => one.startsWith('!')) ? !list.includes(`!${value}`) : list.includes(value))

let foundLibc
function ownLibc() {
  if (process.platform !== 'linux') return undefined
  process.report.excludeNetwork = true // or the report asks the network for names
  foundLibc ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return foundLibc
}

export async function installPackages() {
  // npm would empty the folder that the link leads to, which is somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Stop('Mappen node_modules är en länk till en annan mapp. Ta bort länken och försök igen.')
  const { node, npm } = await findInstaller()
  say('Installerar paket (första gången kan det ta några minuter) …')
  await runNpm(node, npm, ['ci', '--include=dev', '--include=optional'])
  if (!isInstalled(true)) throw new Stop('Paketen blev inte hela. Ta bort mappen node_modules och försök igen.')
  writeStamp()
}
