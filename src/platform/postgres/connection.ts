import pg from 'pg'

export type Client = pg.Client

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openClient(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A connection that the caller keeps and closes. A lost one makes its next query fail, not the whole program. */
export async function openClient(url: string, applicationName = 'radslag'): Promise<Client> {
  const client = new pg.Client({ connectionString: url, application_name: applicationName, keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** What PostgreSQL answers while it starts, recovers or stops, and what the network answers when nobody listens. */
const passing = new Set(['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET'])
const signInRefused = new Set(['28P01', '28000'])

const codeOf = (fault: unknown): string => (fault as { code?: string }).code ?? ''

/** False while the database is on its way up or down. Any other problem is thrown. */
export async function canConnect(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch (fault) {
    if (passing.has(codeOf(fault)) || /terminated/.test(String(fault))) return false
    throw fault
  }
}

/** Whether the name and password in the URL are let in. */
export async function maySignIn(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch (fault) {
    if (signInRefused.has(codeOf(fault))) return false
    throw fault
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.href
}
