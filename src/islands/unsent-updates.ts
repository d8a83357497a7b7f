const prefix = 'radslag:skrivet:'

export const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
export const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/**
 * What one person has typed in one item and the server has not acknowledged, kept in the browser. Each tab has a place
 * of its own, and takes over what another left behind.
 */
export function unsentUpdates(storage: Storage, personId: string, itemId: string, tab: string) {
  const own = `${prefix}${personId}:${itemId}:${tab}`
  return {
    keep(update: Uint8Array | undefined): void {
      try {
        if (update) storage.setItem(own, toText(update))
        else storage.removeItem(own)
      } catch {
        // A full or forbidden store: the text still stands in the page, and is sent from there.
      }
    },
    takeOver(): Uint8Array[] {
      const left = Object.keys(storage).filter(
        (key) => key.startsWith(`${prefix}${personId}:${itemId}:`) && key !== own,
      )
      const updates = left.map((key) => fromText(storage.getItem(key) ?? ''))
      for (const key of left) storage.removeItem(key)
      return updates
    },
  }
}

/** Nothing that was written stays in a browser that somebody has signed out from. */
export function forgetAtSignOut(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || !target.action.endsWith('/logga-ut')) return
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  })
}
