import type { Problem } from './source-files.ts'

const roles = ['rule', 'store', 'route', 'view', 'test', 'job', 'source', 'command']
const emptyWords = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'shared',
  'lib',
  'service',
  'services',
  'manager',
  'managers',
  'misc',
]
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Names of files and folders in src and tests that say nothing, or say a role that does not exist. */
export const findFileNameProblems = (paths: readonly string[]): Problem[] =>
  paths.flatMap((path) => [...problemsOf(path)].map((message) => ({ path, message })))

function* problemsOf(path: string): Generator<string> {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const [name = '', ...endings] = file.split('.')
  for (const word of [...folders, name]) {
    if (emptyWords.includes(word)) yield `'${word}' says nothing; name it after what it is for`
    if (!kebab.test(word)) yield `'${word}' is not in kebab-case`
  }
  if (name === 'index' && !/^src\/(areas|platform)\/[^/]+\/index[.]ts$/.test(path))
    yield 'index.ts is the door of an area or of a part of platform'
  if (path.startsWith('src/areas/')) yield* roleProblems(path, name, endings.slice(0, -1), endings.at(-1) ?? '')
}

function* roleProblems(path: string, name: string, given: readonly string[], ending: string): Generator<string> {
  const [role, ...more] = given
  for (const word of given) if (!roles.includes(word)) yield `'.${word}.' is not a role; there are ${roles.join(', ')}`
  if (more.length > 1 || (more.length === 1 && (more[0] !== 'test' || role === 'test')))
    yield 'a file has one role (and .test)'
  if (role === 'view' && ending !== 'tsx') yield 'a view is a .tsx file'
  if ((role === 'rule' || role === 'store') && ending !== 'ts') yield `a ${role} is a .ts file`
  if (name === 'published' && !/^src\/areas\/[^/]+\/published[.]ts$/.test(path))
    yield 'published.ts stands at the root of its area'
}
