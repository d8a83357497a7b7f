import { request, type ClientRequest } from 'node:http'

export type Event = { name: string; content: Record<string, unknown> }

/** A stream of server-sent events over a connection of its own; gives what cuts it. */
export function readEvents(url: string, cookie: string, hear: (event: Event) => void, ended: () => void): () => void {
  let rest = ''
  const asked = request(url, { headers: { cookie, accept: 'text/event-stream' }, agent: false }, (response) => {
    response.setEncoding('utf8')
    response.on('data', (text: string) => {
      const blocks = (rest + text).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, name] = /^event: (.*)$/m.exec(block) ?? []
        const [, content] = /^data: (.*)$/m.exec(block) ?? []
        if (name) hear({ name, content: JSON.parse(content ?? '{}') as Record<string, unknown> })
      }
    })
    response.on('close', ended)
    response.on('error', () => undefined)
  })
  asked.on('error', ended)
  asked.end()
  return () => asked.destroy()
}

/** Where a form under way is cut: never, in the middle of what is sent, or before the answer. */
export type Cut = 'none' | 'sending' | 'answer'

/** Sends a form as a page does. Undefined when the line was cut. */
export function sendForm(url: string, cookie: string, fields: Record<string, string>, cut: Cut = 'none') {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    ...{ cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    'content-length': Buffer.byteLength(body),
  }
  return new Promise<{ status: number; reply: Record<string, unknown> } | undefined>((resolve) => {
    const asked: ClientRequest = request(url, { method: 'POST', headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('error', () => resolve(undefined))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, reply: JSON.parse(text) as Record<string, unknown> }),
      )
    })
    asked.on('error', () => resolve(undefined))
    if (cut === 'sending') asked.write(body.slice(0, body.length / 2), () => asked.destroy())
    else asked.end(body, () => cut === 'answer' && asked.destroy())
  })
}
