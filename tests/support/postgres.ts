import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withClient, withDatabase } from '#platform/postgres/connection.ts'
import type { RoleUrls } from '#platform/postgres/roles.ts'

/** What the whole test run shares: a server, its roles and a migrated database that each test file copies. */
export type TestServer = { adminUrl: string; roleUrls: RoleUrls; template: string }

declare module 'vitest' {
  // The test runner's own way to type what global set-up hands over; a `type` cannot be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    postgres: TestServer
  }
}

export type TestDatabase = {
  adminUrl: string
  appUrl: string
  publicUrl: string
  accessUrl: string
  drop(): Promise<void>
}

/** An empty, migrated database of the caller's own, in some 50 ms. The hour in its name lets a later run sweep it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, roleUrls, template } = inject('postgres')
  const name = `radslag_test_${Date.now()}_${randomBytes(4).toString('hex')}`
  await withClient(adminUrl, (client) => client.query(`create database ${name} template ${template}`))
  return {
    adminUrl: withDatabase(adminUrl, name),
    appUrl: withDatabase(roleUrls.app, name),
    publicUrl: withDatabase(roleUrls.public, name),
    accessUrl: withDatabase(roleUrls.access, name),
    drop: async () => {
      await withClient(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}
