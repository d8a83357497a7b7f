/** What each busy button said before. */
const words = new WeakMap<HTMLButtonElement, Node[]>()

const isBusy = (form: HTMLFormElement) => form.getAttribute('aria-busy') === 'true'

/** A form that posts says at once that it has begun, and can't be sent twice. */
export function showSubmitting(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !becomesBusy(form)) return
    if (isBusy(form)) return event.preventDefault()
    form.setAttribute('aria-busy', 'true')
    if (event.submitter instanceof HTMLButtonElement) markBusy(event.submitter)
  })
  // A page that the browser brings back from its memory must be usable again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll<HTMLFormElement>('form[aria-busy]').forEach(release)
  })
}

/** A search may be sent again, and a form that answers with a file never leaves the page. */
const becomesBusy = (form: HTMLFormElement) => form.method === 'post' && !form.hasAttribute('data-download')

// Not `disabled`: the browser would then leave out the button's own name and value.
function markBusy(button: HTMLButtonElement): void {
  button.style.minWidth = `${button.offsetWidth}px`
  words.set(button, [...button.childNodes])
  button.textContent = button.dataset['busy'] ?? 'Sparar …'
  button.setAttribute('aria-disabled', 'true')
}

function release(form: HTMLFormElement): void {
  form.removeAttribute('aria-busy')
  document.querySelectorAll<HTMLButtonElement>('button[aria-disabled]').forEach((button) => {
    button.replaceChildren(...(words.get(button) ?? button.childNodes))
    button.removeAttribute('aria-disabled')
  })
}
