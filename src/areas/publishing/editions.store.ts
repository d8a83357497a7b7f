import { asJson, type Transaction } from '#platform/db.ts'

type Publisher =
  { kind: 'meeting-notes' | 'network'; networkId: string } | { kind: 'organisation'; organisationId: string }

export type NewEdition = Publisher & {
  subjectId: string
  path: string
  title: string
  day: string
  content: unknown
  contentHash: string
  matterIds: readonly string[]
  publishedBy: string
}

/** Freezes a new edition and makes it open; its number follows the subject's last one. Gives its id. */
export async function recordEdition(tx: Transaction, edition: NewEdition): Promise<string> {
  const id = crypto.randomUUID()
  const earlier = await tx
    .selectFrom('published.edition')
    .where('subject_id', '=', edition.subjectId)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('published.edition')
    .values({
      id,
      network_id: 'networkId' in edition ? edition.networkId : null,
      organisation_id: 'organisationId' in edition ? edition.organisationId : null,
      kind: edition.kind,
      subject_id: edition.subjectId,
      number: Number(earlier.count) + 1,
      path: edition.path,
      title: edition.title,
      day: edition.day,
      content: asJson(edition.content),
      content_hash: edition.contentHash,
      matter_ids: [...edition.matterIds],
      published_by: edition.publishedBy,
    })
    .execute()
  return id
}

/** The newest edition of the subject that has not been taken back. */
export const findLatestEdition = (tx: Transaction, subjectId: string) =>
  tx
    .selectFrom('published.edition')
    .leftJoin('published.withdrawal', 'published.withdrawal.edition_id', 'published.edition.id')
    .where('subject_id', '=', subjectId)
    .where('published.withdrawal.edition_id', 'is', null)
    .select(['published.edition.path', 'content_hash as contentHash', 'number'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

const latestEdition = (tx: Transaction, subjectId: string) =>
  tx
    .selectFrom('published.edition')
    .where('subject_id', '=', subjectId)
    .select('path')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const findPublishedPath = async (tx: Transaction, subjectId: string): Promise<string | undefined> =>
  (await latestEdition(tx, subjectId))?.path

/** An address that no other subject has: the wanted one, or the wanted one with a number. */
export async function freePath(tx: Transaction, wanted: string, subjectId: string): Promise<string> {
  const own = await findPublishedPath(tx, subjectId)
  if (own) return own
  const taken = await tx.selectFrom('published.edition').select('path').where('path', 'like', `${wanted}%`).execute()
  const paths = new Set(taken.map((row) => row.path))
  const candidates = [wanted, ...[...paths].map((_, index) => `${wanted}-${index + 2}`)]
  return candidates.find((path) => !paths.has(path)) ?? `${wanted}-${paths.size + 2}`
}

/** Takes back every open edition of the subject; each leaves a tombstone with the reason (sv. avpublicerar). */
export async function recordWithdrawal(tx: Transaction, subjectId: string, reason: string): Promise<void> {
  await tx
    .insertInto('published.withdrawal')
    .columns(['edition_id', 'network_id', 'path', 'title', 'reason'])
    .expression((from) =>
      from
        .selectFrom('published.edition')
        .leftJoin('published.withdrawal', 'published.withdrawal.edition_id', 'published.edition.id')
        .where('subject_id', '=', subjectId)
        .where('published.withdrawal.edition_id', 'is', null)
        .select([
          'published.edition.id',
          'published.edition.network_id',
          'published.edition.path',
          'published.edition.title',
        ])
        .select((select) => select.val(reason).as('reason')),
    )
    .execute()
}
