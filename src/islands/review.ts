const panelSelector = '.source-panel'

/** On the review page: the field you are at shows the words it came from, and a click on the words leads to the field. */
export function pointAtSources(): void {
  if (!document.querySelector(panelSelector)) return
  document.addEventListener('focusin', ({ target }) => showSourceOf(target, true))
  document.addEventListener('mouseover', ({ target }) => showSourceOf(target, false))
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest(`${panelSelector} [id^="p-"]`) : null
    const field = mark && fieldOf(mark.id)
    if (!field) return
    event.preventDefault()
    reveal(field)
  })
}

/** Opens what the field is folded in, and goes to it. */
export function reveal(field: HTMLElement): void {
  for (let folded = field.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true
  field.focus()
}

function showSourceOf(target: EventTarget | null, scrolls: boolean): void {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null
  const mark = field && document.getElementById(field.dataset['source'] ?? '')
  if (!mark) return
  document.querySelectorAll(`${panelSelector} .is-current`).forEach((other) => other.classList.remove('is-current'))
  mark.classList.add('is-current')
  const panel = mark.closest(panelSelector)
  if (panel && (scrolls || !isInView(mark, panel))) scrollTo(mark, panel)
}

/** Moves the panel only: the page itself stays where the reader has it. */
function scrollTo(mark: Element, panel: Element): void {
  const distance = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  panel.scrollBy({ top: distance - panel.clientHeight / 3, behavior: isCalm ? 'instant' : 'smooth' })
}

function isInView(mark: Element, panel: Element): boolean {
  const inner = mark.getBoundingClientRect()
  const outer = panel.getBoundingClientRect()
  return inner.top >= outer.top && inner.bottom <= outer.bottom
}

const controls = 'input:not([type=hidden]), textarea, select, button, a[href]'

function fieldOf(markId: string): HTMLElement | null {
  const holder = document.querySelector<HTMLElement>(`[data-source="${CSS.escape(markId)}"]`)
  return holder?.matches(controls) ? holder : (holder?.querySelector<HTMLElement>(controls) ?? null)
}
