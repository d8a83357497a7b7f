import { setTimeout as sleep } from 'node:timers/promises'
import { openClient, type Client } from '../postgres/connection.ts'

type Hearing = {
  /** From now on every word on the channel is heard. */
  begun(): void
  told(): void
  /** Words may have passed unheard since the last one. */
  lost(): void
}

export type Listening = { close(): Promise<void> }

const patience = { firstRetry: 100, longestRetry: 5_000, pulse: 5_000, answer: 5_000 }

/**
 * Listens to a channel of the database on a connection of its own, and connects again for as long as it takes.
 * Returns after the first attempt, whether or not it succeeded.
 */
export async function listenFor(url: string, channel: string, hearing: Hearing): Promise<Listening> {
  const stop = new AbortController()
  let client: Client | undefined

  async function connect(): Promise<boolean> {
    const opened = await openListener(url, channel, hearing.told)
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

async function openListener(url: string, channel: string, told: () => void): Promise<Client | undefined> {
  let client: Client | undefined
  try {
    client = await openClient(url, 'radslag page cache')
    client.on('notification', told)
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
    return client
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
