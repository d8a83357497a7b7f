import { expect } from 'vitest'
import { sql } from 'kysely'
import type { TestApp } from './app.ts'
import * as play from './stage.ts'

export const fileOf = (name: string, bytes: string | Uint8Array) => new File([new Blob([bytes as BlobPart])], name)

type Form = Record<string, string | string[]>

/** What a secretary does with files sent together, and what became of them. */
export function batchesIn(test: TestApp, stage: play.Stage) {
  const get = (path: string) => stage.secretary.get(path)
  const send = (file: File[], form: Form = {}) =>
    stage.secretary.post('/arbetsyta/inlasning', { network: stage.networkId, ...form, file })
  const report = async (batch: string) =>
    (await get(`${batch}/rapport.csv`)).text
      .replace('\uFEFF', '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(';'))
  return {
    ...{ get, send, report },
    /** Sends files in one form and waits until all are read: where their batch is. */
    async sendAll(files: File[], form: Form = {}): Promise<string> {
      const sent = await send(files, form)
      expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/\/omgangar\/[0-9a-f-]{36}$/)])
      await test.afterwards()
      return sent.location
    },
    pageAt: async (path: string) => play.textOf((await get(path)).text),
    outcomes: async (batch: string) =>
      Object.fromEntries((await report(batch)).map((cells) => [cells[0], cells[7] || cells[6]])),
    drafts: (batch: string) =>
      test.db
        .selectFrom('import_draft')
        .innerJoin('source_file', 'source_file.id', 'source_file_id')
        .where('batch_id', '=', play.idIn(batch))
        .select(['import_draft.id', 'file_name as name', 'status', 'bytes', 'tries'])
        .orderBy(sql`file_name collate "C"`)
        .execute(),
  }
}
