import { sql } from 'kysely'
import type { TestApp } from '../support/app.ts'
import type { Browser } from '../support/browser.ts'
import { confirmDraft, documentFile, idIn, sendFile, someText } from '../support/stage.ts'

const promises =
  'Ekby – medborgarlöften\n\nPolisen och kommunen lovar att synas mer vid skolorna under 2025.\n\nVi lovar att tända fler lampor.\n'
const networks =
  'Nätverk som Ekby deltar i\n\nLjusnätverket\nLjusnätverket arbetar för belysning. Medlemmar: Ekby, Sjöby och Alby.\n'

const agreement =
  'Samverkansöverenskommelse\n\nParter\n\nEkby kommun och polisen\n\nSyfte\n\nAtt minska klottret.\n\nUnderskrifter\n\nEva Ek\n'

/** Files that were read in: many at once, paused, of other kinds, and two that look like the same meeting. */
export async function someReadFiles(test: TestApp, secretary: Browser, network: string) {
  const fileOf = (name: string, bytes: string | Uint8Array) => new File([new Blob([bytes as BlobPart])], name)
  const sendAll = async (file: File[]) =>
    idIn((await secretary.post('/arbetsyta/inlasning', { network, file })).location)
  const alone = async (bytes: string | Uint8Array, name: string) =>
    idIn((await sendFile(secretary, network, bytes, name)).location)
  const notes = someText('2024-03-12', ['Belysning', 'Bussar'])
  const batch = await sendAll([
    ...[fileOf('mars.txt', notes), fileOf('kopia.txt', notes), fileOf('tom.txt', '')],
    ...[fileOf('april.txt', someText('2024-04-12', ['Belysning'])), fileOf('löften 2024.txt', `${promises}.`)],
    fileOf('trasig.pdf', documentFile('trygghetsgrupp.pdf').subarray(0, 700)),
  ])
  const pausedBatch = await sendAll([fileOf('a.txt', `${notes} `), fileOf('b.txt', `${notes}  `)])
  await test.afterwards()
  await secretary.post(`/arbetsyta/inlasning/omgangar/${pausedBatch}/pausa`)
  await test.db
    .updateTable('import_draft')
    .set({ status: 'waiting' })
    .where('batch_id', '=', pausedBatch)
    .where('file_name', '=', 'a.txt')
    .execute()
  const { id: waitingFile } = await test.db
    .selectFrom('import_draft')
    .select('id')
    .where('batch_id', '=', pausedBatch)
    .where('file_name', '=', 'a.txt')
    .executeTakeFirstOrThrow()
  const keptDraft = await alone(agreement, 'överenskommelse.txt')
  await secretary.post(`/arbetsyta/inlasning/${keptDraft}/granska`, { version: '1', act: 'confirm' })
  const unadjusted = someText('2024-05-14', ['Belysning', 'Bussar'], 'Trafikgruppen')
  const unadjustedDraft = await alone(`OJUSTERADE ANTECKNINGAR\n\n${unadjusted}`, 'ojusterat.txt')
  const made = await confirmDraft(secretary, unadjustedDraft)
  await test.db
    .insertInto('board_notice')
    .columns(['id', 'network_id', 'body_id', 'meeting_id', 'organisation_name', 'recorded_by'])
    .expression(
      test.db
        .selectFrom('meeting_step')
        .where('meeting_id', '=', idIn(made.location))
        .where('act', '=', 'record')
        .select([
          'meeting_id as id',
          'network_id',
          'body_id',
          'meeting_id',
          sql`'Ekby kommun'`.as('name'),
          'person_id',
        ]),
    )
    .execute()
  const adjusted = unadjusted.replace('Kommunhuset, Ekby', 'Biblioteket, Ekby').replace('Bussar', 'Busslinjer')
  return {
    unadjustedDraft,
    adjustedDraft: await alone(adjusted, 'justerat.txt'),
    ...{ keptDraft, batch, pausedBatch, waitingFile },
    pageToReview: await alone(documentFile('trygghetsgrupp.pdf'), 'trygghetsgrupp.pdf'),
    promisesDraft: await alone(promises, 'löften.txt'),
    networksDraft: await alone(networks, 'nätverk.txt'),
  }
}
