import { createHash } from 'node:crypto'
import pg from 'pg'

/** Characters; what is shorter is planned in no time. */
const worthKeeping = 150
/** Statements kept by a connection; each plan with its policies takes some 0.1 MB of the server's memory. */
const mostKept = 300

/** Statements remembered from before; texts that differ each time must not fill the memory of the program. */
const mostKnown = 3000

const seen = new Set<string>()

const nameOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 32)

/** Whether the text was asked before; one that is asked once, such as a long list, is not worth a plan of its own. */
function isKnown(text: string): boolean {
  if (seen.has(text)) return true
  if (seen.size >= mostKnown) seen.clear()
  seen.add(text)
  return false
}

/** Several statements at once can't be prepared. */
const isWorthKeeping = (text: string) => text.length >= worthKeeping && !text.includes(';') && isKnown(text)

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/**
 * A connection that plans a statement once and not each time it is asked. With row-level security most of a short statement's
 * time is its planning: a table's policies bring some ten subqueries each.
 */
export class PlanKeepingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const kept = new Map<string, string>()
    const keptName = (text: string) => {
      if (!kept.has(text) && kept.size < mostKept && isWorthKeeping(text)) kept.set(text, nameOf(text))
      return kept.get(text)
    }
    const query: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' && Array.isArray(values) ? keptName(text) : undefined
      const asked = name ? [{ name, text, values }] : [text, values]
      return (pg.Client.prototype.query as Query).call(this, ...asked, ...rest)
    }
    Object.assign(this, { query })
  }
}
