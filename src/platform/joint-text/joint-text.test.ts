import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { beginJointText, joined, lackingFrom, mergeUpdate, rewrite, textIn, vectorOf } from './index.ts'

const merged = (state: Uint8Array, update: Uint8Array) => {
  const outcome = mergeUpdate(state, update)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}
/** One who writes: a document of their own, and the updates that they have not sent. */
function aWriter(state: Uint8Array) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const unsent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== 'theirs' && unsent.push(update)))
  return { doc, unsent, type: (at: number, words: string) => textIn(doc).insert(at, words) }
}
const none = new Uint8Array([0, 0])

describe('a joint text', () => {
  it('begins with the same bytes from the same words', () =>
    expect(beginJointText('Hej å\n🙂')).toEqual(beginJointText('Hej å\n🙂')))

  it('is changed once by an update that comes twice', () => {
    const begun = beginJointText('')
    const writer = aWriter(begun)
    writer.type(0, 'Ett')
    const once = merged(begun, joined(writer.unsent))
    expect([once.text, once.news !== undefined]).toEqual(['Ett', true])
    expect(merged(once.state, joined(writer.unsent))).toEqual({ ...once, news: undefined })
  })

  it('keeps what two wrote at once, whoever comes first', () => {
    const begun = beginJointText('Belysning')
    const [one, other] = [aWriter(begun), aWriter(begun)]
    one.type(9, ' lagas')
    other.type(0, 'Ny ')
    const texts = [
      [one, other],
      [other, one],
    ].map((order) => order.reduce((state, { unsent }) => merged(state, joined(unsent)).state, begun))
    expect(texts.map((state) => merged(state, none).text)).toEqual(['Ny Belysning lagas', 'Ny Belysning lagas'])
  })

  it('takes nothing that builds on what is not here, and can ask for it', () => {
    const begun = beginJointText('')
    const writer = aWriter(begun)
    writer.type(0, 'Ett')
    writer.type(3, ' två')
    expect(mergeUpdate(begun, writer.unsent[1] ?? none)).toEqual({ ok: false, refusal: 'ahead' })
    const asked = lackingFrom(Y.encodeStateAsUpdate(writer.doc), vectorOf(begun))
    expect(merged(begun, asked).text).toBe('Ett två')
  })

  it.each([
    ['bytes of nothing', () => new Uint8Array([1, 2, 3, 255, 255])],
    ['no bytes', () => new Uint8Array()],
    ['another field', () => updateBy((doc) => doc.getMap('annat').set('a', 1))],
    ['bold', () => updateBy((doc) => textIn(doc).insert(0, 'a', { bold: true }))],
    ['a picture', () => updateBy((doc) => textIn(doc).insertEmbed(0, { picture: 'x' }))],
    ['a NUL', () => updateBy((doc) => textIn(doc).insert(0, 'a\0b'))],
    ['a carriage return', () => updateBy((doc) => textIn(doc).insert(0, 'a\r\nb'))],
  ])('takes no %s', (_case, update) =>
    expect(mergeUpdate(beginJointText('Hej'), update())).toEqual({ ok: false, refusal: 'unreadable' }),
  )

  it('is rewritten by no more than it takes, so that another writer’s words stay', () => {
    const begun = beginJointText('Belysning vid torget')
    const writer = aWriter(begun)
    writer.type(0, 'Ny ')
    const form = rewrite(begun, 'Belysning vid stationen')
    expect(merged(form.state, joined(writer.unsent)).text).toBe('Ny Belysning vid stationen')
    expect(rewrite(form.state, 'Belysning vid stationen').news).toBeUndefined()
  })

  it('gives the whole to one whose vector can’t be read', () => {
    const { state } = rewrite(beginJointText(''), 'Hej')
    expect(merged(beginJointText(''), lackingFrom(state, new Uint8Array([255]))).text).toBe('Hej')
  })

  it('ends as the same text for everyone, in whatever order and however often updates come', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.nat(30), fc.constantFrom('a', 'bb', '🙂', '\n')), { maxLength: 20 }),
        fc.array(fc.nat(19), { minLength: 5, maxLength: 40 }),
        (typed, order) => {
          const begun = beginJointText('Dagordning')
          const writers = [aWriter(begun), aWriter(begun), aWriter(begun)]
          for (const [who, at, words] of typed) writers[who]?.type(Math.min(at, textIn(writers[who].doc).length), words)
          const updates = writers.flatMap(({ unsent }) => unsent)
          const server = [
            ...order.map((index) => updates[index % (updates.length || 1)]),
            ...updates,
          ].reduce<Uint8Array>((state, update) => {
            const outcome = mergeUpdate(state, update ?? none)
            return outcome.ok ? outcome.value.state : state
          }, begun)
          for (const { doc } of writers) {
            Y.applyUpdate(doc, lackingFrom(server, Y.encodeStateVector(doc)), 'theirs')
            expect(textIn(doc).toString()).toBe(merged(server, none).text)
          }
          const length = typed.reduce((sum, [, , words]) => sum + words.length, 'Dagordning'.length)
          expect(merged(server, none).text.length).toBe(length)
        },
      ),
      { numRuns: 200 },
    ))
})

function updateBy(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  change(doc)
  return Y.encodeStateAsUpdate(doc)
}
