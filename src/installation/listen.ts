import { once } from 'node:events'
import type { Server } from 'node:http'

const firstPort = 3000
const portsToTry = 50

type Listening = { origin: string; problem?: never } | { origin?: never; problem: string }

/**
 * Listens on `PORT`, or on the first free port from 3000, and gives the address. On this machine only, unless `HOST`
 * says otherwise.
 */
export async function listenOnFreePort(http: Server): Promise<Listening> {
  const given = process.env['PORT']
  const host = process.env['HOST'] ?? '127.0.0.1'
  const ports = given ? [Number(given)] : Array.from({ length: portsToTry }, (_, index) => firstPort + index)
  for (const port of ports) {
    if (await didListen(http, port, host)) return { origin: `http://localhost:${portOf(http)}` }
  }
  const taken = given ? `Porten ${given} är upptagen` : `Portarna ${firstPort}–${ports.at(-1)} är upptagna`
  return { problem: `${taken}. Ange en ledig port, till exempel PORT=3100 npm start.` }
}

function portOf(http: Server): number {
  const address = http.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function didListen(http: Server, port: number, host: string): Promise<boolean> {
  http.listen(port, host)
  try {
    await once(http, 'listening')
    return true
  } catch (fault) {
    if (Reflect.get(Object(fault), 'code') !== 'EADDRINUSE') throw fault
    return false
  }
}
