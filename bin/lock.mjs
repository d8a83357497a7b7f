import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, say } from './say.mjs'

const folder = join(root, '.node', 'launch.lock')
const beat = 2_000
const patience = 15_000

/** Only one launcher at a time fetches, installs and builds in this folder. The command itself runs outside the lock. */
export async function underLock(work) {
  await takeLock()
  // A sign of life: a number alone could, after a crash, belong to another program for ever.
  const pulse = setInterval(() => utimesSync(folder, new Date(), new Date()), beat)
  try {
    return await work()
  } finally {
    clearInterval(pulse)
    if (holder(folder) === process.pid) rmSync(folder, { recursive: true, force: true })
  }
}

async function takeLock() {
  mkdirSync(join(root, '.node'), { recursive: true })
  let seen
  let seenAt = Date.now()
  for (let isFirst = true; !madeLock(); isFirst = false) {
    const sign = signOfLife()
    if (sign !== seen) [seen, seenAt] = [sign, Date.now()]
    const pid = holder(folder)
    // The clock is the waiter's own: it must itself have watched the sign stand still, whatever the file's time says.
    if (isDead(pid) || Date.now() - seenAt > patience) takeAway(pid)
    else if (isFirst) say('Ett annat kommando förbereder Rådslag i samma mapp. Väntar på det …')
    await sleep(100)
  }
}

function madeLock() {
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (fault) {
    if (fault.code === 'EEXIST') return false
    throw fault
  }
}

const signOfLife = () => statSync(folder, { throwIfNoEntry: false })?.mtimeMs

function isDead(pid) {
  if (!pid) return false // not written yet; the standing sign of life settles it
  try {
    process.kill(pid, 0)
    return false
  } catch (fault) {
    return fault.code === 'ESRCH'
  }
}

function holder(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'))
  } catch {
    return undefined
  }
}

/** By rename, which only one of several waiters can win; put back if it was a fresh lock and not the one judged. */
function takeAway(judged) {
  const aside = `${folder}.${process.pid}`
  try {
    renameSync(folder, aside)
    if (holder(aside) !== judged) renameSync(aside, folder)
    else rmSync(aside, { recursive: true, force: true })
  } catch (fault) {
    if (fault.code !== 'ENOENT') throw fault
  }
}
