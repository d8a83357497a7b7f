import { openClient, type Client } from './connection.ts'

export type InstanceLock = { ok: true; release(): Promise<void> } | { ok: false; runningAt: string }

const prefix = 'radslag '

/**
 * One Rådslag at a time on one database. Held by a connection, not by a file: when the program or the machine dies, the
 * lock dies with it. The address stands in the connection's name, so that a second start can say where the first is.
 */
export async function holdInstanceLock(
  adminUrl: string,
  address: string,
  onLost: () => void = () => undefined,
): Promise<InstanceLock> {
  const client = await openClient(adminUrl, `${prefix}${address}`)
  const runningAt = await takeLock(client)
  if (runningAt !== undefined) {
    await client.end()
    return { ok: false, runningAt }
  }
  let isReleased = false
  client.on('end', () => {
    if (!isReleased) onLost()
  })
  const release = async () => {
    isReleased = true
    await client.end()
  }
  return { ok: true, release }
}

/** Undefined when the lock is now ours, otherwise the address of whoever holds it. */
async function takeLock(client: Client): Promise<string | undefined> {
  await client.query('set idle_session_timeout = 0') // this connection is meant to say nothing for days
  const { rows } = await client.query<{ isOurs: boolean }>(
    `select pg_try_advisory_lock(hashtext('radslag'), hashtext('instance')) as "isOurs"`,
  )
  if (rows[0]?.isOurs) return undefined
  const holder = await client.query<{ name: string }>(`
    select activity.application_name as name
    from pg_locks as held join pg_stat_activity as activity using (pid)
    where held.locktype = 'advisory' and held.granted and held.objsubid = 2
      and held.database = (select oid from pg_database where datname = current_database())
      and held.classid::bigint = hashtext('radslag')::bigint & 4294967295
      and held.objid::bigint = hashtext('instance')::bigint & 4294967295`)
  return holder.rows[0]?.name.replace(prefix, '') || 'en okänd adress'
}
