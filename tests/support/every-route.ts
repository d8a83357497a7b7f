import { sql } from 'kysely'
import type { TestApp } from './app.ts'
import type { Browser } from './browser.ts'

export type Route = { method: string; path: string }
type Ids = Record<string, string>

/** Every route of the workspace with an id in its address, as the program itself lists them. */
export function routesWithIds(test: TestApp): Route[] {
  const all = test.app.routes.filter(
    ({ method, path }) => ['GET', 'POST'].includes(method) && path.startsWith('/arbetsyta') && path.includes(':'),
  )
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()]
}

/** The address with its ids; `no-…` where one is not known. */
export const fill = (path: string, known: Ids): string =>
  path.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => known[name] ?? `no-${name}`)

/** What many a form would take. */
const form = {
  ...{ act: 'confirm', version: '1', day: '2027-01-01', title: 'x', wording: 'x', notes: 'x', reason: 'x' },
  ...{ remark: 'x', name: 'x', email: 'x@exempel.se', role: 'member' },
}
export const ask = (browser: Browser, { method, path }: Route, known: Ids) =>
  method === 'GET' ? browser.get(fill(path, known)) : browser.post(fill(path, known), form)

/** What is noted of those who ask, whatever they are answered: their sign-ins, how often they ask, and what they read. */
const notedOfAsking = ['session', 'reading_log', 'rate_limit']

/** All that is written, in every table there is. */
export async function everythingIn({ db }: TestApp): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string }>`select table_schema || '.' || table_name as name
    from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('public', 'published')
      and table_name not in (${sql.join(notedOfAsking)}) order by 1`.execute(db)
  const each = tables.map(async ({ name }) => [name, (await sql`select * from ${sql.table(name)}`.execute(db)).rows])
  return Object.fromEntries(await Promise.all(each)) as Record<string, unknown[]>
}
