// Against a real server; each test has a database of its own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { maySignIn, withClient } from './connection.ts'
import { ensureRoles, roleSecret } from './roles.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const secret = () => roleSecret(database.adminUrl, process.env)

describe('ensureRoles', () => {
  it('gives addresses that let each role in, to the same database', async () => {
    const urls = await ensureRoles(database.adminUrl, secret())
    for (const [part, url] of Object.entries(urls)) {
      const { rows } = await withClient(url, (client) =>
        client.query<{ role: string; database: string }>('select current_user as role, current_database() as database'),
      )
      expect(rows[0]).toEqual({ role: `radslag_${part}`, database: new URL(database.adminUrl).pathname.slice(1) })
    }
  })

  it('makes roles that cannot pass row security, make roles or make databases', async () => {
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query(`select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as strong
        from pg_roles where rolname in ('radslag_app', 'radslag_public', 'radslag_access')`),
    )
    expect(rows).toEqual([{ strong: false }, { strong: false }, { strong: false }])
  })

  it('leaves a password that works alone', async () => {
    const passwords = () =>
      withClient(database.adminUrl, async (client) => {
        const { rows } = await client.query(
          `select rolname, rolpassword from pg_authid where rolname like 'radslag%' order by rolname`,
        )
        return rows
      })
    const before = await passwords()
    await Promise.all([1, 2, 3].map(() => ensureRoles(database.adminUrl, secret())))
    expect(await passwords()).toEqual(before)
  })

  it('refuses an address with another secret', async () => {
    const urls = await ensureRoles(database.adminUrl, secret())
    const wrong = new URL(urls.app)
    wrong.password = 'fel'
    expect(await maySignIn(wrong.href)).toBe(false)
  })

  it('says what to ask for when the administrator may not make roles', async () => {
    const urls = await ensureRoles(database.adminUrl, secret())
    // The app role may not make roles, and with another secret there are passwords to change.
    await expect(ensureRoles(urls.app, 'en annan hemlighet')).rejects.toThrow('får inte skapa roller')
  })
})
