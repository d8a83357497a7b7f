import type { Deployment } from '#areas/access/index.ts'
import { openPageCache, type PageCache } from '#areas/public-site/index.ts'
import { openAnnouncements } from '#platform/announcements.ts'
import { readAssets } from '#platform/assets.ts'
import { openDb } from '#platform/db.ts'
import { say } from '#platform/console.ts'
import { log } from '#platform/log.ts'
import { openMailer } from '#platform/mail.ts'
import type { RoleUrls } from '#platform/postgres/roles.ts'
import type { Installation } from './first-start.ts'

export type Running = { deployment: Deployment; cache: PageCache; close(): Promise<void> }

/** Opens what the routes need, from the databases' addresses and the environment. */
export async function openDeployment(urls: RoleUrls, installation: Installation, origin: string): Promise<Running> {
  const [app, access, open] = [openDb(urls.app), openDb(urls.access, 4), openDb(urls.public, 6)]
  const cache = await openPageCache(urls.public)
  const announcements = await openAnnouncements(urls.public, ['radslag_meetings', 'radslag_rights'])
  const pending = new Set<Promise<void>>()
  const sender = process.env['MAIL_FROM'] ?? 'radslag@localhost'
  const deployment: Deployment = {
    app,
    access,
    open,
    announcements,
    clock: () => new Date(),
    mailer: openMailer(process.env['SMTP_URL'], sender, say),
    sender,
    replyAddress: process.env['REPLY_ADDRESS'],
    siteName: process.env['SITE_NAME'] ?? 'Rådslag',
    assets: readAssets(),
    origin,
    isExample: installation.isExample,
    secret: installation.secret,
    trustsProxy: process.env['TRUST_PROXY'] === 'ja',
    afterwards: (work) => {
      const promise = work()
        .catch((fault: unknown) => log.error({ fault: String(fault) }, 'work after the answer failed'))
        .finally(() => pending.delete(promise))
      pending.add(promise)
    },
  }
  const close = async () => {
    await announcements.close()
    await Promise.allSettled(pending)
    await cache.close()
    await Promise.all([app.destroy(), access.destroy(), open.destroy()])
  }
  return { deployment, cache, close }
}
