const usage = `Rådslag på kommandoraden:
  npm run --silent radslag -- import FIL|MAPP|ARKIV …   skriver ut som JSON vad som lästes i anteckningarna (mer: import --help)
  npm run --silent radslag -- queue MAPP --network NÄTVERK --person E-POST   lägger filer i kön för granskning
  npm run --silent radslag -- corrections          skriver ut vad som har rättats i inlästa filer, utan personuppgifter
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
  const { openTerminal } = await import('./platform/terminal.ts')
  process.exitCode = await importFiles(words, openTerminal())
} else if (command === 'queue') {
  const { queue } = await import('./installation/queue.ts')
  const { openTerminal } = await import('./platform/terminal.ts')
  process.exitCode = await queue(words, openTerminal())
} else if (command === 'corrections') {
  const { corrections } = await import('./installation/corrections.ts')
  process.exitCode = await corrections({ stdout, stderr })
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
