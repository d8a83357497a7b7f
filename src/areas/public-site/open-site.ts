import type { Assets } from '#platform/assets.ts'
import type { Db } from '#platform/db.ts'

/** What the open site gets to know of the program: a database role that sees editions, and how the site looks. */
export type OpenSite = { open: Db; siteName: string; assets: Assets; isExample: boolean }
