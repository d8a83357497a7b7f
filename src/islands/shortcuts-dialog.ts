import { reviewKeys } from './review-keys.ts'

const storageKey = 'radslag:tangenter'

// A person may turn single keys off: speech input and shaking hands press them by mistake (WCAG 2.1.4).
export const shortcutsAreOn = (): boolean => localStorage.getItem(storageKey) !== 'av'

/** Adds the list of keys and a button in the foot that opens it. Gives the function that opens it. */
export function addShortcutsDialog(): () => void {
  const dialog = element('dialog', { className: 'ds-dialog shortcuts' })
  dialog.setAttribute('aria-labelledby', 'tangenter-rubrik')
  dialog.setAttribute('closedby', 'any')
  document.body.append(dialog)
  const open = () => {
    dialog.replaceChildren(...content())
    dialog.showModal()
  }
  const button = element('button', {
    type: 'button',
    className: 'ds-button shortcuts-button',
    textContent: 'Tangenter',
  })
  button.dataset['variant'] = 'tertiary'
  button.addEventListener('click', open)
  document.querySelector('.page-footer')?.append(button)
  return open
}

function content(): HTMLElement[] {
  const heading = element('h2', {
    id: 'tangenter-rubrik',
    className: 'ds-heading',
    textContent: 'Tangenter på den här sidan',
  })
  const list = element('dl', { className: 'shortcuts-list' })
  list.append(...listKeys().map(row))
  const close = element('button', { className: 'ds-button', textContent: 'Stäng', autofocus: true })
  close.dataset['variant'] = 'secondary'
  const form = element('form', { method: 'dialog' })
  form.append(close)
  return [heading, list, toggle(), form]
}

function listKeys(): [string, string][] {
  const steps: [string, string][] = document.querySelector('[data-step]')
    ? [
        ['J', 'Nästa'],
        ['K', 'Föregående'],
      ]
    : []
  const others = [...document.querySelectorAll<HTMLElement>('[data-key]')].map((target): [string, string] => [
    (target.dataset['key'] ?? '').toUpperCase(),
    target.dataset['keyLabel'] ?? nameOf(target),
  ])
  // A key that every item has stands once in the list.
  return [...reviewKeys(), ...steps, ...new Map(others), ['Esc', 'Lämna skrivrutan'], ['?', 'Visa den här listan']]
}

function nameOf(target: HTMLElement): string {
  const label =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.labels?.[0] : target
  return label?.textContent?.trim() ?? ''
}

function row([key, text]: [string, string]): HTMLElement {
  const pair = element('div', {})
  const term = element('dt', {})
  term.append(element('kbd', { textContent: key }))
  pair.append(term, element('dd', { textContent: text }))
  return pair
}

function toggle(): HTMLElement {
  const field = element('div', { className: 'ds-field choice' })
  const box = element('input', {
    type: 'checkbox',
    id: 'tangenter-pa',
    className: 'ds-input',
    checked: shortcutsAreOn(),
  })
  box.addEventListener('change', () => localStorage.setItem(storageKey, box.checked ? 'på' : 'av'))
  const label = element('label', {
    htmlFor: box.id,
    className: 'ds-label',
    textContent: 'Använd tangenterna i den här webbläsaren',
  })
  label.dataset['weight'] = 'regular'
  field.append(box, label)
  return field
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  Object.assign(made, properties)
  return made
}
