import { reveal } from './review.ts'

const fields = 'input:not([type=hidden]), textarea, select'
const formSelector = 'form[data-review]'

/** The keys of the review page, as they stand in its list. */
export const reviewKeys = (): [string, string][] =>
  document.querySelector(formSelector)
    ? [
        ['Enter', 'Stämmer: till nästa osäkra fält'],
        ['Ctrl + Enter', 'Samma sak i ett fält med flera rader'],
        ['Alt + ↑', 'Föregående fält'],
        ['Alt + ↓', 'Nästa fält'],
      ]
    : []

/** From field to field by keys; Enter never sends the form by mistake. */
export function reviewByKeys(): void {
  const form = document.querySelector<HTMLFormElement>(formSelector)
  if (!form) return
  form.addEventListener('keydown', (event) => {
    const { target } = event
    if (event.isComposing || !(target instanceof HTMLElement) || !target.matches(fields)) return
    if (actOn(form, target, event)) event.preventDefault()
  })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-accept]')) showAccepted(form, target)
  })
  keepTyped(form)
}

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** What the keys mean in a field; `isLong`: of several lines, where Enter alone begins a new one. */
export function meaningOf(pressed: Pressed, isLong: boolean): 'accept' | 'former' | 'next' | 'nothing' | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed
  if (altKey && key === 'ArrowUp') return 'former'
  if (altKey && key === 'ArrowDown') return 'next'
  if (key !== 'Enter') return undefined
  if ((!isLong || ctrlKey || metaKey) && !altKey && !shiftKey) return 'accept'
  return isLong ? undefined : 'nothing'
}

/** Whether the keys are ours: the browser then does nothing of its own, such as sending the form. */
function actOn(form: HTMLFormElement, field: HTMLElement, event: KeyboardEvent): boolean {
  const meaning = meaningOf(event, field instanceof HTMLTextAreaElement)
  if (meaning === 'accept') accept(form, field)
  if (meaning === 'former' || meaning === 'next') step(form, field, meaning === 'former' ? -1 : 1)
  return meaning !== undefined
}

function step(form: HTMLFormElement, field: HTMLElement, by: 1 | -1): void {
  const all = [...form.querySelectorAll<HTMLElement>(fields)].filter((one) => one.getClientRects().length > 0)
  all[all.indexOf(field) + by]?.focus()
}

/** The field is right: on to the next one that is in doubt, and past the last one to the button that confirms. */
function accept(form: HTMLFormElement, field: HTMLElement): void {
  const group = field.closest<HTMLElement>('.review-field')
  const box = group?.querySelector<HTMLInputElement>('[data-accept]')
  if (box && !box.checked) {
    box.checked = true
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const doubtful = [...form.querySelectorAll<HTMLElement>('[data-doubt]')].filter((one) => one !== group)
  const isLater = (one: HTMLElement) => (field.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const next = doubtful.find(isLater) ?? doubtful[0]
  const target = next?.querySelector<HTMLElement>(fields) ?? document.querySelector<HTMLElement>('[data-confirm]')
  if (target) reveal(target)
}

function showAccepted(form: HTMLFormElement, box: HTMLInputElement): void {
  const group = box.closest<HTMLElement>('.review-field')
  if (!group) return
  if (box.checked) delete group.dataset['doubt']
  else group.dataset['doubt'] = 'yes'
  group.dataset['sure'] = box.checked ? 'yes' : 'no'
  const left = form.querySelectorAll('[data-doubt]').length
  const heading = document.getElementById('att-titta-pa')
  if (heading) heading.textContent = left === 0 ? 'Inget är osäkert' : `Att titta på (${left})`
}

/** A look at the source in another way saves first what has been typed. */
function keepTyped(form: HTMLFormElement): void {
  let isTyped = false
  form.addEventListener('input', () => (isTyped = true))
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-source-view]') : null
    const view = form.elements.namedItem('kalla')
    const save = form.querySelector<HTMLButtonElement>('button[value=save]')
    if (!link || !isTyped || !(view instanceof HTMLInputElement) || !save) return
    event.preventDefault()
    view.value = link.dataset['sourceView'] ?? ''
    form.requestSubmit(save)
  })
}
