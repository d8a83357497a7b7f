// Real: the mail server (smtp-server), nodemailer, the database, postal-mime and, where it is installed, Python's e-mail parser.
import { once } from 'node:events'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { turnOffPath } from '#areas/access/index.ts'
import { openDb, type Db } from '#platform/db.ts'
import { readReply, writeScheduling, type CalendarEvent } from '#platform/calendar/index.ts'
import { addressIn, openMailer } from '#platform/mail.ts'
import { recordLetter, secretMark } from '#platform/outbox.ts'
import { personalSecret } from '#platform/secrets.ts'
import { hasPython, readByPython } from '../../tests/support/letters/other-reader.ts'
import { aPerson } from '../../tests/support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts'
import { sendWaitingMail } from './outgoing-mail.ts'

let database: TestDatabase
let access: Db
let anna: string
let smtp: SMTPServer
let port: number
let isBroken = false
const received: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  access = openDb(database.accessUrl, 4)
  const admin = openDb(database.adminUrl, 1)
  anna = (await aPerson(admin, { email: 'anna@exempel.se' })).id
  await admin.destroy()
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
const send = () => sendWaitingMail({ access, mailer: mailer(), secret: 'the secret', origin: 'https://radslag.test' })
const unsent = async () =>
  (await access.selectFrom('mail').select('subject').where('sent_at', 'is', null).execute()).length

it('sends each waiting letter once, also when two processes send at once', async () => {
  await aLetter('Justera ett')
  await aLetter('Justera två')
  await Promise.all([send(), send()])
  expect(await unsent()).toBe(0)
  expect(received.map((letter) => /^Subject: (.*)$/m.exec(letter)?.[1]).sort()).toHaveLength(2)
  expect(received.join()).toContain('To: anna@exempel.se')
})

it('keeps a letter that the server would not take, for a later try', async () => {
  isBroken = true
  await aLetter('Kommer senare')
  await send()
  expect(await unsent()).toBe(1)
  isBroken = false
  await access.updateTable('mail').set({ failed_tries: 0 }).where('sent_at', 'is', null).execute()
  await send()
  expect(await unsent()).toBe(0)
})

const invitation = crypto.randomUUID()
const event: CalendarEvent = {
  ...{ uid: 'mote-1@radslag.test', sequence: 0, writtenAt: new Date('2026-03-01T10:00:00Z'), day: '2026-03-06' },
  ...{ startsAt: new Date('2026-03-06T07:30:00Z'), endsAt: null, title: 'Räksmörgås', place: '', isCancelled: false },
  description: `Svara här: https://radslag.test/svar/${secretMark}`,
  url: `https://radslag.test/svar/${secretMark}`,
  conference: '',
  organiser: { name: 'Karin', email: `svar+${secretMark}@radslag.test` },
  invited: [{ name: 'Anna', email: 'anna@exempel.se', role: 'CHAIR', answer: 'NEEDS-ACTION', isAsked: true }],
}
const aSummons = () =>
  access.transaction().execute((tx) =>
    recordLetter(tx, {
      ...{ to: 'anna@exempel.se', subject: 'Kallelse: Räksmörgås', secretOf: invitation },
      body: `Svara: https://radslag.test/svar/${secretMark}\n`,
      calendar: { method: 'REQUEST', text: writeScheduling('REQUEST', event) },
      replyTo: `svar+${secretMark}@radslag.test`,
      kind: 'meeting',
    }),
  )

it('sends an invitation as mail programs expect it, with the secret that the outbox does not keep', async () => {
  received.splice(0)
  await aSummons()
  const kept = JSON.stringify(await access.selectFrom('mail').selectAll().execute())
  await send()
  const secret = personalSecret('the secret', invitation)
  expect([kept.includes(secret), secret.length, kept.includes(secretMark)]).toEqual([false, 40, true])
  const letter = await PostalMime.parse(received[0] ?? '')
  const header = (name: string) => letter.headers.find(({ key }) => key === name)?.value
  expect(letter.text).toContain(`Svara: https://radslag.test/svar/${secret}\n`)
  expect(letter.text).toContain(`https://radslag.test${turnOffPath('the secret', anna, 'meeting')}`)
  expect([letter.replyTo?.[0]?.address, header('list-unsubscribe'), header('list-unsubscribe-post')]).toEqual([
    `svar+${secret}@radslag.test`,
    `<https://radslag.test${turnOffPath('the secret', anna, 'meeting')}>`,
    'List-Unsubscribe=One-Click',
  ])
  expect(letter.messageId).toMatch(/^<[0-9a-f-]{36}@exempel\.se>$/)
  expect(letter.attachments.map(({ mimeType, method, filename }) => [mimeType, method, filename])).toEqual([
    ['text/calendar', 'REQUEST', null],
    ['application/ics', undefined, 'invite.ics'],
  ])
  const [inside, file] = letter.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString())
  expect(inside).toBe(file)
  expect(inside?.replace(/\r?\n /g, '')).toContain(`mailto:svar+${secret}@radslag.test`)
  expect(inside?.split(/\r?\n/).filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
})

it.skipIf(!hasPython())('sends letters in which Python finds no defect, with or without a calendar', async () => {
  received.splice(0)
  await aSummons()
  await aLetter('Rent brev åäö')
  await send()
  const seen = readByPython(received)
  expect(seen.flatMap(({ defects }) => defects)).toEqual([])
  expect(seen.map(({ types }) => types.join(' ')).sort()).toEqual([
    'multipart/mixed multipart/alternative text/plain text/calendar application/ics',
    'text/plain',
  ])
})

it('an answer to our own invitation can be read back', () => {
  const reply = writeScheduling('REQUEST', event)
    .replace('METHOD:REQUEST', 'METHOD:REPLY')
    .replace('NEEDS-ACTION', 'ACCEPTED')
  expect(readReply(reply)).toMatchObject({ value: { uid: event.uid, email: 'anna@exempel.se', sequence: 0 } })
})

it.each([
  ['radslag@exempel.se', 'radslag@exempel.se'],
  ['Rådslag <radslag@exempel.se>', 'radslag@exempel.se'],
  ['"a <b@c>" <radslag@exempel.se> ', 'radslag@exempel.se'],
])('finds the address in %s', (sender, address) => expect(addressIn(sender)).toBe(address))

it('leaves letters in the outbox while no mail server is set', async () => {
  await aLetter('Ingen server')
  const printer = openMailer(undefined, 'radslag@exempel.se', () => undefined)
  await sendWaitingMail({ access, mailer: printer, secret: 'the secret', origin: 'https://radslag.test' })
  expect(await unsent()).toBe(1)
})
