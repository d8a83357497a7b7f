import { describe, expect, it } from 'vitest'
import { findUnsent, forgetSubmitted, keepUnsent, settleUnsent, unsentKey } from './unsent-text.ts'

/** A browser's store keeps its entries as its own properties; so does this one. */
function emptyStorage(): Storage {
  const storage: Record<string, string> = {}
  const act = (name: string, value: unknown) => Object.defineProperty(storage, name, { value, enumerable: false })
  act('getItem', (key: string) => storage[key] ?? null)
  act('setItem', (key: string, text: string) => (storage[key] = text))
  act('removeItem', (key: string) => delete storage[key])
  return storage as unknown as Storage
}
const key = unsentKey('/moten/2', '/moten/2/anteckning', 'note')

describe('unsent text', () => {
  it.each([
    ['nothing was kept', undefined, 'Ett', 'nothing'],
    ['the server has it', { base: 'Ett', text: 'Två' }, 'Två', 'forget'],
    ['the server still has what it was typed over', { base: 'Ett', text: 'Två' }, 'Ett', 'restore'],
    ['somebody else has changed it meanwhile', { base: 'Ett', text: 'Två' }, 'Tre', 'ask'],
  ] as const)('when %s: %s over %s gives %s', (_case, unsent, saved, settled) =>
    expect(settleUnsent(unsent, saved)).toBe(settled),
  )

  it('forgets what was sent the ordinary way, and only that', () => {
    const storage = emptyStorage()
    const other = unsentKey('/moten/3', '/x', 'note')
    storage.setItem('någon annans', 'orört')
    keepUnsent(storage, key, { base: '', text: 'sänt', isSubmitted: true })
    keepUnsent(storage, other, { base: '', text: 'osänt' })
    forgetSubmitted(storage)
    expect(findUnsent(storage, key)).toBeUndefined()
    expect(findUnsent(storage, other)?.text).toBe('osänt')
    expect(storage.getItem('någon annans')).toBe('orört')
  })
})
