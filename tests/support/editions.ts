import { randomUUID } from 'node:crypto'
import { nothingNoted, wholeMeeting, type NotesContent, type NotesItem } from '#areas/meetings/published.ts'
import { withClient } from '#platform/postgres/connection.ts'
import { contentHash } from '#platform/secrets.ts'

export const anItem = (overrides: Partial<NotesItem> = {}): NotesItem => ({
  ...nothingNoted,
  number: '1',
  title: 'Belysning i gångtunneln',
  text: 'Tunneln är mörk på kvällarna.',
  ...overrides,
})

/** Put off by common consent, for this reason. */
export const aTabling = (reason: string, deferredTo = ''): NonNullable<NotesItem['tabling']> => ({
  ...{ reason, deferredTo, ground: 'consent', meanwhile: '' },
})

/** A decision by common consent, in these words. */
export const aDecision = (wording: string): NotesItem['decisions'][number] => ({
  ...{ wording, kind: 'adopted', reason: '', vote: null },
})

export const someNotes = (overrides: Partial<NotesContent> = {}): NotesContent => ({
  network: { id: randomUUID(), name: 'Södernätet', slug: 'sodernatet' },
  body: { id: randomUUID(), name: 'Ledningsgruppen', slug: 'ledningsgruppen' },
  meetingId: randomUUID(),
  documentKind: 'minnesanteckningar',
  day: '2022-10-28',
  starts: '08:30',
  ends: '11:00',
  place: 'Kommunhuset',
  chair: 'Maja Ek',
  secretary: 'Olle Lind',
  approvers: ['Maja Ek'],
  approvedOn: '2022-11-04',
  approvedAtMeeting: null,
  attendance: [{ ...wholeMeeting, name: 'Maja Ek', organisation: 'Ekby kommun', role: 'Ordförande', isPresent: true }],
  items: [anItem()],
  nextMeeting: null,
  corrections: [],
  ...overrides,
})

type Publication = { notes: NotesContent; number?: number; publishedAt?: string }

/** Puts an edition where publishing would have put it. Gives its id and address. */
export async function publish(
  adminUrl: string,
  { notes, number = 1, publishedAt = '2022-11-07T09:00:00Z' }: Publication,
) {
  const [id, path] = [randomUUID(), `/moten/${notes.network.slug}/${notes.body.slug}/${notes.day}`]
  const matterIds = notes.items.flatMap((item) => (item.matterId ? [item.matterId] : []))
  await withClient(adminUrl, (client) =>
    client.query(
      `insert into published.edition (id, network_id, kind, subject_id, number, path, title, day, content, content_hash,
         matter_ids, published_at, published_by) values ($1, $2, 'meeting-notes', $3, $4, $5, $6, $7, $8, $9, $10, $11, 'Olle Lind')`,
      [
        id,
        notes.network.id,
        notes.meetingId,
        number,
        path,
        notes.body.name,
        notes.day,
        JSON.stringify(notes),
        contentHash(notes),
        matterIds,
        publishedAt,
      ],
    ),
  )
  return { id, path }
}

export const withdraw = (adminUrl: string, editionId: string, reason: string, at: string) =>
  withClient(adminUrl, (client) =>
    client.query(
      `insert into published.withdrawal (edition_id, network_id, path, title, reason, withdrawn_at)
         select id, network_id, path, title, $2, $3 from published.edition where id = $1`,
      [editionId, reason, at],
    ),
  )
