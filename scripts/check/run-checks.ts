export type Finding = { passed: boolean; output: string }
export type Check = { name: string; run: () => Promise<Finding> }
export type Outcome = Finding & { name: string; seconds: number }
type Options = { atOnce: number; tell: (line: string) => void }

/** Runs the checks a few at a time. A passed check takes one line; a failed one shows all it found. */
export async function runChecks(checks: readonly Check[], { atOnce, tell }: Options): Promise<Outcome[]> {
  const waiting = [...checks]
  const outcomes: Outcome[] = []
  const takeTurns = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const outcome = await runOne(check)
      outcomes.push(outcome)
      tell(asLine(outcome))
      if (outcome.output) tell(indent(outcome.output))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return outcomes
}

async function runOne(check: Check): Promise<Outcome> {
  const startedAt = performance.now()
  const finding = await check.run().catch(asFinding)
  return { name: check.name, ...finding, seconds: (performance.now() - startedAt) / 1000 }
}

const asFinding = (fault: unknown): Finding => ({
  passed: false,
  output: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
})
const asLine = ({ passed, name, seconds }: Outcome) => `${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`
const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ')
