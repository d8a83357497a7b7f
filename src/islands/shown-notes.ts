import { applyChange, type TextChange } from '../platform/joint-text/text-change.ts'

/** What the stream tells one who reads: the whole text of an item, or what was changed since a version. */
export type TextEvent = { itemId: string; version: number; text?: string; since?: number; change?: TextChange }

type Shown = { version: number; text?: string }

/** The notes of each item as they stand on the page, and what the server is told that we have. */
export function showNotes() {
  const shown = new Map<string, Shown>()
  const places = () => document.querySelectorAll<HTMLElement>('[data-notes]')
  for (const place of places())
    shown.set(place.dataset['notes'] ?? '', { version: Number(place.dataset['version'] ?? 0) })

  function draw(itemId: string): void {
    const place = [...places()].find((one) => one.dataset['notes'] === itemId)
    const { text, version } = shown.get(itemId) ?? {}
    if (!place || text === undefined || version === undefined || Number(place.dataset['version']) > version) return
    place.dataset['version'] = String(version)
    place.replaceChildren(...paragraphsOf(text))
  }

  return {
    versions: () => new Map([...shown].map(([itemId, { version }]) => [itemId, version])),
    /** False when the change was of a text that we don't have: then the whole must be asked for. */
    hear({ itemId, version, text, since, change }: TextEvent): boolean {
      const before = shown.get(itemId)
      if (change && (before?.text === undefined || before.version !== since)) {
        shown.delete(itemId)
        return false
      }
      shown.set(itemId, { version, text: change ? applyChange(before?.text ?? '', change) : (text ?? '') })
      draw(itemId)
      return true
    },
    /** After the page's parts were fetched anew: they may be older than what has been heard since. */
    redraw: () => [...shown.keys()].forEach(draw),
  }
}

/** As the server sets text: an empty line parts paragraphs. */
function paragraphsOf(text: string): HTMLElement[] {
  return text
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => Object.assign(document.createElement('p'), { className: 'prose', textContent: words }))
}
