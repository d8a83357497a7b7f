// Real: the database with its roles, the process that reads files and a folder on disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import * as play from '../../../../tests/support/stage.ts'
import { queueFiles, readQueueWords } from './queue-files.command.ts'

let test: TestApp
let stage: play.Stage
let asked: { paths: string[]; network: string; person: string }
const folder = mkdtempSync(join(tmpdir(), 'queue-'))
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  mkdirSync(join(folder, '2025'))
  writeFileSync(join(folder, '2025', 'mars.txt'), play.someText('2025-03-04', ['Belysning']))
  writeFileSync(join(folder, '2025', 'kopia.txt'), play.someText('2025-03-04', ['Belysning']))
  writeFileSync(join(folder, 'trasig.pdf'), play.documentFile('trygghetsgrupp.pdf').subarray(0, 700))
  asked = {
    paths: [folder],
    network: (
      await test.db.selectFrom('network').select('name').where('id', '=', stage.networkId).executeTakeFirstOrThrow()
    ).name,
    person:
      (
        await test.db
          .selectFrom('person')
          .select('email')
          .where('name', '=', 'Karin Lindvall')
          .executeTakeFirstOrThrow()
      ).email ?? '',
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await test.close()
})

async function queue(changed: Partial<typeof asked> = {}) {
  const said: string[] = []
  const out = { stdout: (line: string) => said.push(line), stderr: (line: string) => said.push(line) }
  const office = { ...test.deployment, admin: test.db, readsItself: true }
  return { exitCode: await queueFiles(office, { ...asked, ...changed }, out), said }
}

it('puts a folder in the queue, reads it and tells what came of each file', async () => {
  const { exitCode, said } = await queue()
  expect(exitCode).toBe(0)
  expect(said).toEqual([
    '2025/kopia.txt: Att granska: Läst utan tvekan',
    expect.stringMatching(/^trasig\.pdf: Gick inte att läsa: Filen är skadad/u),
    '2025/mars.txt: Fanns redan: Se 2025/kopia.txt',
    '1 fil är ny i kön, 1 fanns redan, 1 gick inte att läsa. Granska dem på sidan Inläsning.',
  ])
  const page = play.textOf((await stage.secretary.get('/arbetsyta/inlasning')).text)
  expect(page).toContain('Omgångar med flera filer')
})

it('adds nothing twice when it is run again', async () => {
  const { said } = await queue()
  expect(said.filter((line) => line.includes('Att granska'))).toEqual([])
})

it.each([
  ['somebody who is no secretary there', { person: 'ingen@ekby.se' }],
  ['a network that is not there', { network: 'Inget nätverk' }],
])('refuses %s, and keeps nothing', async (_case, changed) => {
  const count = async () => (await test.db.selectFrom('import_batch').select('id').execute()).length
  const before = await count()
  const { exitCode, said } = await queue(changed)
  expect([exitCode, said]).toEqual([2, [expect.stringContaining('ingen sekreterare')]])
  expect(await count()).toBe(before)
})

it('refuses one who was a secretary and is no longer', async () => {
  await test.db
    .updateTable('role_holding')
    .set({ valid_from: '2019-01-01', valid_to: '2020-01-01' })
    .where('network_id', '=', stage.networkId)
    .where('role', '=', 'secretary')
    .execute()
  expect((await queue()).exitCode).toBe(2)
})

it.each([
  [[], 'not-whole'],
  [['mapp', '--network', 'N'], 'not-whole'],
  [['--network', 'N', '--person', 'p@e.se'], 'not-whole'],
  [['mapp', '--annat'], 'not-whole'],
  [['--help'], 'help'],
])('words %j are refused: %s', (words, refusal) => expect(readQueueWords(words)).toEqual({ ok: false, refusal }))
