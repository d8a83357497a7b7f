import { fileURLToPath } from 'node:url'
import { checksum, readLock, readMigrations, writeLock } from './migrations.ts'

/** Adds new migrations to the lock. It never touches one that is there: what has landed stays as it is. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const lock = await readLock(root)
const fresh = (await readMigrations(root)).filter(({ path }) => !(path in lock))
await writeLock(root, { ...lock, ...Object.fromEntries(fresh.map(({ path, text }) => [path, checksum(text)])) })
console.log(fresh.length ? `Frozen: ${fresh.map(({ path }) => path).join(', ')}` : 'Nothing new to freeze.')
