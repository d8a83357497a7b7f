import { fileURLToPath } from 'node:url'
import { checkSchema, writeSchema } from './schema/schema-files.ts'

/** `npm run schema`: writes db/schema.sql and src/platform/db-types.ts from the migrations; with --check only compares. */
const root = fileURLToPath(new URL('..', import.meta.url))

if (process.argv.includes('--check')) {
  const outcomes = await checkSchema(root)
  for (const { name, passed, output } of outcomes)
    console.log(`${passed ? '✓' : '✗'} ${name}${output && `\n${output}`}`)
  process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1)
}
for (const path of await writeSchema(root)) console.log(`Skrev ${path}.`)
