// Real: the mail server (smtp-server), nodemailer and the database.
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDb, type Db } from '#platform/db.ts'
import { openMailer } from '#platform/mail.ts'
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts'
import { sendWaitingMail } from './outgoing-mail.ts'

let database: TestDatabase
let access: Db
let smtp: SMTPServer
let port: number
let isBroken = false
const received: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  access = openDb(database.accessUrl, 4)
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, answer) => answer(isBroken ? new Error('no room') : null),
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString())
        answer()
      })
    },
  })
  const listening = smtp.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
  await access.destroy()
  await database.drop()
})

const aLetter = (subject: string) =>
  access
    .insertInto('mail')
    .values({ id: crypto.randomUUID(), to_address: 'anna@exempel.se', subject, body: 'Räksmörgås på mötet\n' })
    .execute()
const mailer = () => openMailer(`smtp://127.0.0.1:${port}`, 'radslag@exempel.se', () => undefined)
const unsent = async () =>
  (await access.selectFrom('mail').select('subject').where('sent_at', 'is', null).execute()).length

it('sends each waiting letter once, also when two processes send at once', async () => {
  await aLetter('Justera ett')
  await aLetter('Justera två')
  await Promise.all([sendWaitingMail({ access, mailer: mailer() }), sendWaitingMail({ access, mailer: mailer() })])
  expect(await unsent()).toBe(0)
  expect(received.map((letter) => /^Subject: (.*)$/m.exec(letter)?.[1]).sort()).toHaveLength(2)
  expect(received.join()).toContain('To: anna@exempel.se')
})

it('keeps a letter that the server would not take, for a later try', async () => {
  isBroken = true
  await aLetter('Kommer senare')
  await sendWaitingMail({ access, mailer: mailer() })
  expect(await unsent()).toBe(1)
  isBroken = false
  await access.updateTable('mail').set({ failed_tries: 0 }).where('sent_at', 'is', null).execute()
  await sendWaitingMail({ access, mailer: mailer() })
  expect(await unsent()).toBe(0)
})

it('leaves letters in the outbox while no mail server is set', async () => {
  await aLetter('Ingen server')
  await sendWaitingMail({ access, mailer: openMailer(undefined, 'radslag@exempel.se', () => undefined) })
  expect(await unsent()).toBe(1)
})
