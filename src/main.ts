import { complain } from './platform/console.ts'
import { start } from './installation/start.ts'

const usage = 'Skriv npm start, eller npm start -- --empty för en installation utan exempel.'

const unknown = process.argv.slice(2).find((word) => word !== '--empty')
if (unknown) {
  complain(`Rådslag känner inte till ${unknown}. ${usage}`)
  process.exit(2)
}
process.exitCode = await start({ wantsExample: !process.argv.includes('--empty') })
