const usage = `Rådslag på kommandoraden:
  npm run --silent radslag -- import FIL [FIL …]   skriver ut som JSON vad som lästes i anteckningarna
  npm run --silent radslag -- verify               kontrollerar att inget i loggen över handlingar är ändrat eller borttaget
  npm run --silent radslag -- boundaries import FIL   läser in kommungränser ur en GeoJSON-fil, så att kartorna ritas med dem
  npm run --silent radslag -- boundaries remove    tar bort gränserna igen
  npm run --silent radslag -- diagrams             ritar om bilderna av mötens och ärendens väg i docs/diagrams`

const [command, ...words] = process.argv.slice(2)
const stdout = (line: string) => process.stdout.write(`${line}\n`)
const stderr = (line: string) => process.stderr.write(`${line}\n`)

// Each command loads what it needs and no more: reading a file wants no database.
if (command === 'import') {
  const { importFiles } = await import('./areas/imports/import-file/import-file.command.ts')
  process.exitCode = await importFiles(words, { stdout, stderr })
} else if (command === 'verify') {
  const { verify } = await import('./installation/verify.ts')
  process.exitCode = await verify({ stdout, stderr })
} else if (command === 'boundaries') {
  const { boundaries } = await import('./installation/boundaries.ts')
  process.exitCode = await boundaries(words, { stdout, stderr })
} else if (command === 'diagrams') {
  const { diagrams } = await import('./installation/diagrams.ts')
  const { writeFileSync } = await import('node:fs')
  const { projectRoot } = await import('./platform/root.ts')
  for (const [name, drawn] of Object.entries(diagrams())) writeFileSync(`${projectRoot}/docs/diagrams/${name}`, drawn)
} else {
  stderr(usage)
  process.exitCode = 2
}
