import { createHash } from 'node:crypto'
import pg from 'pg'

/** Characters; what is shorter is planned in no time. */
const worthKeeping = 150
/** Statements kept by a connection; each plan with its policies takes some 0.1 MB of the server's memory. */
const mostKept = 300

const seen = new Set<string>()
const names = new Map<string, string>()

/** The name under which a connection keeps the plan of this statement; a text that is asked once, such as a long list, gets none. */
function nameOf(text: string): string | undefined {
  // Several statements at once can't be prepared.
  if (text.length < worthKeeping || text.includes(';')) return undefined
  const known = names.get(text)
  if (known || names.size >= mostKept) return known
  if (seen.has(text)) names.set(text, createHash('sha256').update(text).digest('base64url').slice(0, 32))
  else if (seen.size < mostKept * 10) seen.add(text)
  return names.get(text)
}

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/**
 * A connection that plans a statement once and not each time it is asked. With row-level security most of a short statement's
 * time is its planning: a table's policies bring some ten subqueries each.
 */
export class PlanKeepingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const query: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
      const asked = name ? [{ name, text, values }] : [text, values]
      return (pg.Client.prototype.query as Query).call(this, ...asked, ...rest)
    }
    Object.assign(this, { query })
  }
}
