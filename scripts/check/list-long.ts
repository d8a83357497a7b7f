import { fileURLToPath } from 'node:url'
import { listLongParts } from './sizes.ts'
import { readSourceFiles } from './source-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
for (const { path, line, name, lines, wanted } of listLongParts(await readSourceFiles(root)))
  console.log(`${path}:${line}  ${name} is ${lines} lines; wanted at most ${wanted}`)
