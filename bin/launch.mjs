// The one way in: `node bin/launch.mjs COMMAND …`, as the scripts in package.json call it. Plain JavaScript without
// packages, because it runs before there are any, on whatever Node (18 or later) the machine has.
import { build, isBuilt } from './build.mjs'
import { underLock } from './lock.mjs'
import { hasPackages, installPackages } from './packages.mjs'
import { fetchRuntime, findRuntime } from './runtime.mjs'
import { Stop, root, runToEnd, say } from './say.mjs'

const commands = {
  start: { script: 'build/server/main.js', needsBuild: true },
  radslag: { script: 'build/server/cli.js', needsBuild: true },
  test: { script: 'scripts/test.mjs', needsBuild: true, needsTools: true },
  check: { script: 'scripts/check.mjs', needsTools: true },
  bench: { script: 'scripts/bench.mjs', needsBuild: true, needsTools: true },
  schema: { script: 'scripts/schema.mjs', needsTools: true },
  format: { script: 'node_modules/prettier/bin/prettier.cjs', first: ['--write', '.'], needsTools: true },
}

/** Everything that must be in place before the command can run. Silent and quick when it is. */
async function prepare(command) {
  if (!isPrepared(command)) await underLock(() => mend(command))
  return findRuntime()
}

const isPrepared = (command) =>
  findRuntime() !== undefined && hasPackages(command.needsTools) && (!command.needsBuild || isBuilt())

async function mend(command) {
  if (!findRuntime()) await fetchRuntime()
  if (!hasPackages(command.needsTools)) await installPackages()
  if (command.needsBuild && !isBuilt()) await build(findRuntime())
}

async function launch([name, ...rest]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined
  if (!command) throw new Stop(`Skriv node bin/launch.mjs följt av ${Object.keys(commands).join(', ')}.`, 2)
  const node = await prepare(command)
  return runToEnd(node, [command.script, ...(command.first ?? []), ...rest], workFolder(name))
}

/** File names given to `radslag` are meant from where the person stands; npm itself moves to the project's folder. */
function workFolder(name) {
  if (name !== 'radslag') return root
  return process.env.npm_lifecycle_event === 'radslag' ? (process.env.INIT_CWD ?? root) : process.cwd()
}

try {
  process.exitCode = await launch(process.argv.slice(2))
} catch (fault) {
  if (!(fault instanceof Stop)) throw fault
  say(fault.message)
  process.exitCode = fault.exitCode
}
