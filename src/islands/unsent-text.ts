/** Typed text that the server has not yet answered for, and the text it was typed over. */
export type Unsent = { base: string; text: string; isSubmitted?: boolean }

const prefix = 'radslag:utkast:'

export const unsentKey = (path: string, action: string, name: string): string => `${prefix}${path} ${action} ${name}`

export function keepUnsent(storage: Storage, key: string, unsent: Unsent): void {
  storage.setItem(key, JSON.stringify(unsent))
}

export function findUnsent(storage: Storage, key: string): Unsent | undefined {
  const kept = storage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as Unsent)
}

/** A form that was sent the ordinary way has been answered for when the next page says that it went well. */
export function forgetSubmitted(storage: Storage): void {
  const keys = Object.keys(storage).filter((key) => key.startsWith(prefix))
  for (const key of keys) if (findUnsent(storage, key)?.isSubmitted) storage.removeItem(key)
}

/** What to do with kept text when the page is opened again, given the text that the server now has. */
export function settleUnsent(unsent: Unsent | undefined, saved: string): 'nothing' | 'forget' | 'restore' | 'ask' {
  if (!unsent) return 'nothing'
  if (unsent.text === saved) return 'forget'
  return unsent.base === saved ? 'restore' : 'ask'
}
