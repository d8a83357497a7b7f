import { statements } from './schema-queries.ts'

type Row = { place: string; statement: string }
/** Something that can be asked: a pg client or pool. */
export type Asked = { query: (sql: string) => Promise<{ rows: Row[] }> }

const heading = `-- What the migrations make, as the database itself tells it. Written by \`npm run schema\`; never edited by hand.
-- A change here without a new migration, or the other way round, fails \`npm test\`.
`

/**
 * The whole schema as one text that is the same on every machine and on every PostgreSQL from 15: sorted by name,
 * without owners and without anything that a version adds by itself.
 */
export async function dumpSchema(database: Asked): Promise<string> {
  const places = new Map<string, string[]>()
  for (const sql of statements) {
    const { rows } = await database.query(sql)
    for (const { place, statement } of rows) places.set(place, [...(places.get(place) ?? []), statement])
  }
  const blocks = [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, lines]) => lines.join('\n'))
  return `${heading}\n${blocks.join('\n\n')}\n`
}
