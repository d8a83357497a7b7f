import { withClient } from './connection.ts'

const alreadyThere = new Set(['42P04', '23505']) // two starts at once: the second is told by either code

export async function createDatabaseIfMissing(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount) return
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    } catch (fault) {
      if (!alreadyThere.has((fault as { code?: string }).code ?? '')) throw fault
    }
  })
}
