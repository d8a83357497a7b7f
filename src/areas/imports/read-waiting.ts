import type { Deployment } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { actAs } from '#platform/db.ts'
import { refuse } from '#platform/result.ts'
import { findNextFile, findWaiting } from './batches.store.ts'
import type { NextFile } from './batch.ts'
import type { FileReading, ReadDocument } from './document-reading.ts'
import { changeToUnreadable, removeBytes } from './drafts.store.ts'
import { keepReading } from './keep-reading.ts'
import { readAnything, stopReading } from './read-notes.source.ts'
import { retriedFiles, takeRetry } from './retried-files.ts'
import { beginReading, changePages, putBack } from './read-waiting.store.ts'
import { takeOut } from './take-out.ts'
import { isWorthless } from './unreadable.ts'
import { insideOf } from './inside-of.rule.ts'

type Office = Pick<Deployment, 'access' | 'app'>

/** Files read at once: one in the process that reads, the next ready to follow it. */
const mostAtOnce = 2
/** Scans take seconds a page: so many may be under way beside the others. */
const mostScans = 4

/** For each installation the round that is under way, and the one that has been asked for meanwhile. */
const rounds = new WeakMap<object, { now: Promise<void>; next?: Promise<void> | undefined }>()

/** Installations that are about to close: nothing more is begun there. */
const closing = new WeakSet<object>()

/** Gives up what is being read for a program that is about to stop; all that was not read waits for the next start. */
export function stopReadingFiles({ app }: Pick<Office, 'app'>): void {
  closing.add(app)
  stopReading()
}

/**
 * Reads the files that wait, in the name of whoever set them going, until none is left. A file stands as waiting until
 * its outcome stands, so that what a crash left half read is read again.
 */
export function readWaitingFiles(office: Office): Promise<void> {
  const round = rounds.get(office.app)
  if (round) return (round.next ??= round.now.then(() => begin(office)))
  return begin(office)
}

function begin(office: Office): Promise<void> {
  const now = readAll(office).finally(() => {
    if (rounds.get(office.app)?.now === now && !rounds.get(office.app)?.next) rounds.delete(office.app)
  })
  rounds.set(office.app, { now })
  return now
}

async function readAll(office: Office): Promise<void> {
  /** Under way, done, or not to be read by the one they wait for. */
  const taken = new Set<string>()
  const underWay = new Set<Reading>()
  const isRoom = () => {
    const scans = [...underWay].filter(({ isScan }) => isScan).length
    return scans < mostScans && underWay.size - scans < mostAtOnce
  }
  for (;;) {
    const next = isRoom() && !closing.has(office.app) ? await findNext(office, taken) : undefined
    if (next) {
      taken.add(next.id)
      const one: Reading = { isScan: false, ended: Promise.resolve() }
      one.ended = readFile(office, next, one).finally(() => underWay.delete(one))
      underWay.add(one)
    } else if (underWay.size > 0) await Promise.race([...underWay].map(({ ended }) => ended))
    else return
  }
}

const tooDemanding = refuse('too-demanding' as const)

type Reading = { isScan: boolean; ended: Promise<void> }

/** A file that was given its password comes first: somebody waits for it, whatever becomes of its batch. */
const findNext = ({ access, app }: Office, taken: ReadonlySet<string>): Promise<Next | undefined> =>
  access.transaction().execute(async (tx) => {
    const retried = retriedFiles(app)
    const id = retried.length > 0 ? await findWaiting(tx, retried) : undefined
    const retry = id === undefined ? undefined : takeRetry(app, id)
    return id !== undefined && retry ? { id, ...retry } : findNextFile(tx, [...taken, ...retried])
  })

type Next = NextFile & { password?: string }

/** Reads one file and puts down what came of it. */
async function readFile({ app }: Office, { id, readsFor, password }: Next, one: Reading): Promise<void> {
  const file = await actAs(app, readsFor, (tx) => beginReading(tx, id))
  // Somebody has thrown it away, or it waits for one who may no longer read files in.
  if (!file) return
  const inside = insideOf(file.bytes)
  if (inside !== 'none' && (await takeOut(app, file, readsFor)) === 'nothing-left') return
  const onPage = (page: number, pages: number) => {
    one.isScan = true
    void actAs(app, readsFor, (tx) => changePages(tx, id, page, pages)).catch(() => undefined)
  }
  const opened = password === undefined ? { onPage } : { onPage, password }
  const read = file.isTriedEnough ? tooDemanding : await readAnything(file.bytes, opened)
  if (closing.has(app)) return actAs(app, readsFor, (tx) => putBack(tx, id))
  await actAs(app, readsFor, async (tx) => {
    // Its pages can't be drawn without the password, which is not kept: the text is what is shown.
    if (read.ok) await keepReading(tx, id, password === undefined ? read.value : withoutPictures(read.value))
    else await changeToUnreadable(tx, id, read.refusal)
    if (!read.ok && isWorthless(read.refusal)) await removeBytes(tx, id)
    const detail = read.ok ? { kind: read.value.document.kind } : { problem: read.refusal }
    await recordAct(tx, file.networkId, { act: 'read-file', subjectKind: 'import-draft', subjectId: id, detail })
  })
}

const withoutPictures = ({ further, ...first }: FileReading): FileReading => ({
  ...textOnly(first),
  further: further.map(textOnly),
})

const textOnly = ({ source: { lines: _lines, pageSizes: _sizes, ...source }, document }: ReadDocument) => ({
  source,
  document,
})
