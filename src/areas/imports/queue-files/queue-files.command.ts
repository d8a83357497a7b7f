import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Deployment } from '#areas/access/index.ts'
import { actAs, type Db } from '#platform/db.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { Terminal } from '#platform/terminal.ts'
import { countBatch, listBatchFiles, recordBatch } from '../batches.store.ts'
import { filesToRead, type NotRead } from '../files-to-read.source.ts'
import { keepFile } from '../keep-file.ts'
import { notOpenedText } from '../not-opened.ts'
import { printable } from '../printable.rule.ts'
import { readWaitingFiles, stopReadingFiles } from '../read-waiting.ts'
import { nameOf, outcomeOf, standingOf } from '../batch-outcome.rule.ts'
import type { UnreadableReason } from '../reading.ts'
import { queuedWords } from './queued-words.rule.ts'
import { findQueuePlace, isSecretary } from './queue-files.store.ts'

const command = 'npm run --silent radslag -- queue'

export const queueHelp = `Lägger filer i ett nätverks kö för granskning, som om de hade laddats upp på sidan Inläsning.

  ${command} MAPP --network NÄTVERK --person E-POST

  --network   nätverkets namn, som det står i programmet
  --person    e-postadressen till den sekreterare i vars namn filerna läses in

Flera mappar, arkiv och filer kan anges efter varandra. En fil som redan finns i nätverket läggs inte in igen, så
kommandot går att köra om efter ett avbrott. Filerna granskas och bekräftas sedan på sidan Inläsning.`

type Asked = { paths: string[]; network: string; person: string }

/** What the words of the command line ask for. */
export function readQueueWords(words: readonly string[]): Result<Asked, 'help' | 'not-whole'> {
  const options = { network: { type: 'string' }, person: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false })
  if (values['help']) return refuse('help')
  const { network, person } = values
  const isKnown = Object.keys(values).every((name) => name in options)
  if (!isKnown || positionals.length === 0 || typeof network !== 'string' || typeof person !== 'string')
    return refuse('not-whole')
  return ok({ paths: positionals, network, person })
}

/** `readsItself`: no other program runs on this installation, so that what waits is read here. */
type Office = Pick<Deployment, 'app' | 'access'> & { admin: Db; readsItself: boolean }

/** Queues the files, waits until they are read and tells what came of each. Exit code 0, or 2 when it could not be done. */
export async function queueFiles(office: Office, asked: Asked, out: Terminal): Promise<number> {
  const place = await findQueuePlace(office.admin, asked.network, asked.person)
  if (!place || !(await actAs(office.app, place.personId, (tx) => isSecretary(tx, place.networkId)))) {
    out.stderr('Det finns ingen sekreterare med den e-postadressen i ett nätverk med det namnet. Kontrollera båda.')
    return 2
  }
  const batchId = crypto.randomUUID()
  const where = { ...place, batchId }
  await actAs(office.app, place.personId, (tx) => recordBatch(tx, batchId, place.networkId, place.personId))
  let [kept, unopened] = [0, 0]
  for await (const { name, content, wasKnown } of filesToRead(asked.paths)) {
    if (out.stop?.aborted) break
    const file = content.ok ? { name, bytes: content.value } : problemOf(name, content.refusal)
    if (typeof file === 'string') {
      out.stderr(`${printable(name)}: ${file}`)
      unopened += 1
      continue
    }
    const put = await actAs(office.app, place.personId, (tx) => keepFile(tx, { ...file, name: printable(name) }, where))
    if (!put.isNew) wasKnown?.()
    out.progress?.(`${(kept += 1)} filer är inlagda …`)
  }
  await untilRead(office, place.personId, batchId, out)
  return tellAll(office, place.personId, { batchId, unopened }, out)
}

/** A file that the program could not open at all is told of here; what is wrong within it stands with it in the queue. */
const problemOf = (name: string, refusal: NotRead) =>
  isNotOpened(refusal) ? notOpenedText[refusal] : { name, problem: refusal }
const isNotOpened = (refusal: NotRead): refusal is Exclude<NotRead, UnreadableReason> => refusal in notOpenedText

/** Waits until all is read; after Ctrl-C what is left waits for the next start. */
async function untilRead({ app, access, readsItself }: Office, personId: string, batchId: string, out: Terminal) {
  out.stop?.addEventListener('abort', () => stopReadingFiles({ app }))
  let isReading = readsItself
  const reading = readsItself ? readWaitingFiles({ app, access }).finally(() => (isReading = false)) : undefined
  for (let isLeft = true; isLeft && !out.stop?.aborted;) {
    const { files, waiting } = await actAs(app, personId, (tx) => countBatch(tx, batchId))
    out.progress?.(`${files - waiting} av ${files} filer är lästa …`)
    isLeft = isReading || waiting > 0
    if (isLeft) await sleep(300)
  }
  await reading
}

type Put = { batchId: string; unopened: number }

async function tellAll({ app }: Office, personId: string, { batchId, unopened }: Put, out: Terminal): Promise<number> {
  const files = await actAs(app, personId, (tx) => listBatchFiles(tx, batchId))
  for (const file of files.filter(({ status }) => status !== 'unpacked'))
    out.stdout([printable(nameOf(file)), standingOf(file, false), outcomeOf(file)].filter(Boolean).join(': '))
  out.stderr(queuedWords(files, unopened))
  return 0
}
