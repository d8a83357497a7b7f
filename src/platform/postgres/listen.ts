import { setTimeout as sleep } from 'node:timers/promises'
import { openClient, type Client } from './connection.ts'

export type Hearing = {
  /** From now on every word on the channels is heard. */
  begun(): void
  told(channel: string, words: string): void
  /** Words may have passed unheard since the last one. */
  lost(): void
}

export type Listening = { close(): Promise<void> }

type Ear = { url: string; channels: readonly string[]; applicationName: string }

const patience = { firstRetry: 100, longestRetry: 5_000, pulse: 5_000, answer: 5_000 }

/**
 * Listens to channels of the database on a connection of its own, and connects again for as long as it takes.
 * Returns after the first attempt, whether or not it succeeded.
 */
export async function listenFor(ear: Ear, hearing: Hearing): Promise<Listening> {
  const stop = new AbortController()
  let client: Client | undefined

  async function connect(): Promise<boolean> {
    const opened = await openListener(ear, hearing)
    if (!opened) return false
    client = opened
    if (stop.signal.aborted) await opened.end()
    else hearing.begun()
    return true
  }

  async function stayConnected(isConnected: boolean): Promise<void> {
    let wait = patience.firstRetry
    for (let isUp = isConnected; !stop.signal.aborted; isUp = await connect()) {
      if (isUp && client) {
        await untilLost(client, stop.signal)
        if (!stop.signal.aborted) hearing.lost()
        wait = patience.firstRetry
      }
      await pause(wait, stop.signal)
      wait = Math.min(wait * 2, patience.longestRetry)
    }
  }

  void stayConnected(await connect())
  return {
    async close() {
      stop.abort()
      await client?.end()
    },
  }
}

async function openListener(ear: Ear, hearing: Hearing): Promise<Client | undefined> {
  let client: Client | undefined
  try {
    const opened = await openClient(ear.url, ear.applicationName)
    client = opened
    opened.on('notification', ({ channel, payload = '' }) => hearing.told(channel, payload))
    for (const channel of ear.channels) await opened.query(`listen ${opened.escapeIdentifier(channel)}`)
    return opened
  } catch {
    await client?.end().catch(() => undefined)
    return undefined
  }
}

/** A connection whose other end has vanished looks alive until it is asked something. */
async function untilLost(client: Client, stop: AbortSignal): Promise<void> {
  const ended = new Promise<true>((resolve) => client.once('end', () => resolve(true)))
  for (;;) {
    if (await Promise.race([ended, pause(patience.pulse, stop)])) return
    if (stop.aborted) return
    const answer = client.query('select 1').then(
      () => false,
      () => true,
    )
    const isLost = await Promise.race([ended, answer, pause(patience.answer, stop).then(() => true)])
    if (isLost) return void client.end().catch(() => undefined)
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<false> =>
  sleep(milliseconds, false as const, { signal, ref: false }).catch(() => false as const)
