import { sendForm } from './send-form.ts'
import { findUnsent, forgetSubmitted, keepUnsent, settleUnsent, unsentKey } from './unsent-text.ts'

const pause = 1500
const retryAfter = 15_000

/** Forms with `data-autosave` save their text while it is being written; no typed word is lost on the way. */
export function saveAsYouWrite(): void {
  if (document.querySelector('.notice[data-color=success]')) forgetSubmitted(sessionStorage)
  document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach((form) => {
    const area = form.querySelector('textarea')
    if (area) watch(form, area)
  })
}

function watch(form: HTMLFormElement, area: HTMLTextAreaElement): void {
  const key = unsentKey(location.pathname, form.action, area.name)
  const restored = restore(form, area, key)
  let base = restored.base
  let timer: number | undefined
  let sending: Promise<void> | undefined
  const keep = (isSubmitted: boolean) => keepUnsent(sessionStorage, key, { base, text: area.value, isSubmitted })
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      sending = sending ?? send().finally(() => (sending = undefined))
    }, wait)
  }
  async function send(): Promise<void> {
    const text = area.value
    say(form, 'sparar …')
    const answer = await sendForm(form)
    say(form, answer.text)
    if (!answer.isSaved) return answer.mayRetry ? later(retryAfter) : undefined
    base = text
    if (area.value !== text) return later(pause)
    sessionStorage.removeItem(key)
  }
  area.addEventListener('input', () => {
    keep(false)
    if (restored.maySave) later(pause)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    keep(true)
    if (!sending) return
    // The answer on its way may bring a new version number: the form waits for it.
    event.preventDefault()
    void sending.finally(() => form.requestSubmit(event.submitter))
  })
  if (restored.isChanged && restored.maySave) later(pause)
}

type Restored = { base: string; isChanged: boolean; maySave: boolean }

/** Puts back text that was never answered for. It saves itself again only if nobody else has changed the text since. */
function restore(form: HTMLFormElement, area: HTMLTextAreaElement, key: string): Restored {
  const saved = area.defaultValue
  const unsent = findUnsent(sessionStorage, key)
  const settled = settleUnsent(unsent, saved)
  if (settled === 'forget') sessionStorage.removeItem(key)
  if (!unsent || settled === 'nothing' || settled === 'forget') return { base: saved, isChanged: false, maySave: true }
  area.value = unsent.text
  say(form, restoredText[settled])
  return { base: unsent.base, isChanged: true, maySave: settled === 'restore' }
}

const restoredText = {
  restore: 'Text som inte hann sparas är återställd.',
  ask: 'Någon har ändrat texten sedan du skrev. Det du skrev står här men är inte sparat: läs igenom och spara själv.',
} as const

function say(form: HTMLFormElement, text: string): void {
  const status = form.querySelector('[data-autosave-status]')
  if (status) status.textContent = text
}
