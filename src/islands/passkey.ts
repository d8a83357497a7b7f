import type * as WebAuthn from '@simplewebauthn/browser'

type Library = typeof WebAuthn
type Ceremony = (library: Library, options: unknown) => Promise<unknown>

const ceremonies: Record<string, Ceremony> = {
  add: (library, options) =>
    library.startRegistration({ optionsJSON: options as WebAuthn.PublicKeyCredentialCreationOptionsJSON }),
  'sign-in': (library, options) =>
    library.startAuthentication({ optionsJSON: options as WebAuthn.PublicKeyCredentialRequestOptionsJSON }),
}

const refused =
  'Det blev ingen nyckel: du avbröt, eller så har enheten ingen för den här adressen. Försök igen, eller använd en länk.'
const known = 'Den här enheten har redan en nyckel hit.'
const broken = 'Något gick fel på vägen. Ladda om sidan och försök igen.'

/** Brings out the forms for passkeys where the browser can make and use them, in place of the sentence that stands there. */
export function offerPasskeys(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-passkey]')
  if (places.length === 0 || window.PublicKeyCredential === undefined) return
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-passkey-missing]')) sentence.hidden = true
  // Loaded on the pages that have such a form, and before it is needed: some browsers want the press of the button fresh.
  const library = import('@simplewebauthn/browser')
  for (const place of places) {
    const ceremony = ceremonies[place.dataset['passkey'] ?? '']
    const form = place.querySelector('form')
    if (!ceremony || !form) continue
    place.hidden = false
    form.addEventListener('submit', (event) => {
      if (credentialIn(form)?.value) return
      event.preventDefault()
      void answer(form, async (options) => ceremony(await library, options))
    })
  }
}

const credentialIn = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name=credential]')

/** Asks the server for a challenge, has the passkey answer it and sends the form on with the answer. */
async function answer(form: HTMLFormElement, ceremony: (options: unknown) => Promise<unknown>): Promise<void> {
  const field = credentialIn(form)
  if (!field || form.hasAttribute('data-asking')) return
  form.setAttribute('data-asking', '')
  tell(form, '')
  try {
    const asked = await fetch(form.dataset['options'] ?? '', { method: 'POST' })
    if (!asked.ok) return tell(form, broken)
    field.value = JSON.stringify(await ceremony(await asked.json()))
    form.requestSubmit()
  } catch (fault) {
    tell(form, wordsOf(fault))
  } finally {
    form.removeAttribute('data-asking')
    // A page that the browser brings back from its memory must ask for a new challenge.
    setTimeout(() => (field.value = ''))
  }
}

function wordsOf(fault: unknown): string {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'InvalidStateError') return known
  return name === 'NotAllowedError' || name === 'AbortError' ? refused : broken
}

function tell(form: HTMLFormElement, words: string): void {
  form.querySelector('[data-passkey-problem]')?.remove()
  if (!words) return
  const problem = Object.assign(document.createElement('p'), { className: 'ds-validation-message', role: 'alert' })
  problem.setAttribute('data-passkey-problem', '')
  problem.textContent = words
  form.append(problem)
}
