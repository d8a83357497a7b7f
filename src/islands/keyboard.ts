import { addShortcutsDialog, shortcutsAreOn } from './shortcuts-dialog.ts'

const fields = 'input, textarea, select, [contenteditable]'

/** Single keys for the one who writes the notes. They stand in the page as `data-key` and `data-step`. */
export function listenForKeys(): void {
  if (!document.querySelector('[data-key], [data-step], [data-review]')) return
  const openList = addShortcutsDialog()
  document.addEventListener('keydown', (event) => {
    if (leavesField(event) || !isShortcut(event)) return
    if (actOn(event.key.toLowerCase(), openList)) event.preventDefault()
  })
}

function isShortcut(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.repeat
  const isInField = event.target instanceof Element && event.target.closest(fields) !== null
  return isPlain && !isInField && !document.querySelector('dialog[open]') && shortcutsAreOn()
}

/** Escape takes one out of a long text, so that the keys work again. */
function leavesField(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLTextAreaElement)) return false
  event.target.blur()
  return true
}

function actOn(key: string, openList: () => void): boolean {
  if (key === '?') return (openList(), true)
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1)
  const element = keyed(key)
  if (!element) return false
  const folded = element.closest('summary')?.parentElement
  if (folded instanceof HTMLDetailsElement) return (unfold(folded), true)
  element.focus()
  if (!element.matches(fields)) element.click()
  return true
}

/** What the key acts on: in the step one is at, else the first on the page. */
function keyed(key: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}" i]`)].filter(isShown)
  const here = document.activeElement?.closest('[data-step]')
  return all.find((element) => here?.contains(element)) ?? all[0]
}

/** Opens a folded form and goes to its first field; with choices, to the one that is made. */
function unfold(details: HTMLDetailsElement): void {
  details.open = true
  const [first] = details.querySelectorAll<HTMLElement>('input:not([type=hidden]), textarea, select')
  const chosen = first?.matches('[type=radio]') ? details.querySelector<HTMLElement>('[type=radio]:checked') : undefined
  ;(chosen ?? first)?.focus()
}

const isShown = (element: HTMLElement) => element.getClientRects().length > 0

function step(direction: 1 | -1): boolean {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter(isShown)
  const here = steps.findIndex((element) => element.contains(document.activeElement))
  const current = here >= 0 ? here : steps.findIndex((element) => element.matches('[aria-current]'))
  const start = current >= 0 ? current : direction === 1 ? -1 : steps.length
  const next = steps[start + direction]
  if (!next) return false
  if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.tabIndex = -1
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
  return true
}
