declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  import type { Server } from 'node:http'
  export class WebSocket extends EventEmitter {
    constructor(url: string)
    send(bytes: Uint8Array): void
    close(): void
  }
  export class WebSocketServer extends EventEmitter {
    constructor(options: { server: Server })
    clients: Set<WebSocket>
  }
}
