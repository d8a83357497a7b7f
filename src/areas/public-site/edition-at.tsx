import { findEdition, findWithdrawal, type Edition } from '#areas/publishing/published.ts'
import { findEditionNumbered } from './editions-at.store.ts'
import type { OpenSite } from './open-site.ts'
import type { Answer } from './serve-page.ts'
import { WithdrawnPage } from './withdrawn.view.tsx'

/** The edition at the address: the one with the number asked for, else the latest. */
export async function editionAt(
  site: OpenSite,
  path: string,
  number: number | undefined,
): Promise<Edition | undefined> {
  if (number === undefined) return findEdition(site.open, path)
  return Number.isNaN(number) ? undefined : findEditionNumbered(site.open, path, number)
}

/** What stands at an address whose edition was taken back. */
export async function withdrawnAt(site: OpenSite, path: string, number: number | undefined): Promise<Answer> {
  const withdrawal = await findWithdrawal(site.open, path)
  if (!withdrawal || Number.isNaN(number)) return undefined
  const latest = await findEdition(site.open, path)
  if (latest && (number ?? 0) > latest.number) return undefined
  return { page: <WithdrawnPage withdrawal={withdrawal} latestPath={latest?.path} />, status: 410 }
}
