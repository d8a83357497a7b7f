import * as Y from 'yjs'
import { sendForm, type Cut } from './live-client.ts'

const inText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const fromText = (text: unknown) => new Uint8Array(Buffer.from(String(text), 'base64'))
const nothing = new Uint8Array([0, 0])

/** One who writes in an item, as the page's own script does it. */
export function openWriter(host: string, meeting: string, item: string, cookie: string) {
  const doc = new Y.Doc()
  const text = doc.getText('text')
  const address = `http://${host}/arbetsyta/moten/${meeting}/punkter/${item}/andringar`
  let version = 0
  let unsent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== 'theirs' && unsent.push(update)))
  const take = (update: string) => Y.applyUpdate(doc, fromText(update), 'theirs')
  return {
    text: () => text.toString(),
    type: (at: number, words: string) => text.insert(at, words),
    hasUnsent: () => unsent.length > 0,
    /** Gives the version that what was sent has become; undefined when it has to be sent again. */
    async send(cut: Cut = 'none'): Promise<number | undefined> {
      const count = unsent.length
      const update = count > 0 ? Y.mergeUpdates(unsent) : nothing
      const fields = { update: inText(update), vector: inText(Y.encodeStateVector(doc)), version: String(version) }
      const answer = await sendForm(address, cookie, fields, cut)
      if (!answer) return undefined
      const { wanted, lacking, version: saved } = answer.reply
      if (typeof wanted === 'string') unsent = [Y.encodeStateAsUpdate(doc, fromText(wanted)), ...unsent.slice(count)]
      if (answer.status !== 200 || typeof saved !== 'number') return undefined
      unsent = unsent.slice(count)
      if (typeof lacking === 'string') take(lacking)
      version = Math.max(version, saved)
      return saved
    },
    hear(content: Record<string, unknown>): void {
      if (content['itemId'] !== item) return
      for (const update of content['updates'] as string[]) take(update)
      const since = content['since']
      if (typeof since !== 'number' || since <= version) version = Math.max(version, Number(content['version']))
    },
  }
}
