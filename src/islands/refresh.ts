/** Fetches the page again after a while, where the server asks for it and nobody is in the middle of something. */
export function refreshWhileWaiting(): void {
  const seconds = Number(document.querySelector<HTMLElement>('main[data-refresh]')?.dataset['refresh'])
  // A page that hears of what changes has no need to ask.
  if (!(seconds > 0) || document.querySelector('[data-follow]')) return
  setInterval(() => {
    if (document.visibilityState === 'visible' && !isWriting()) location.reload()
  }, seconds * 1000)
}

const isWriting = () => document.activeElement?.matches('input, textarea, select') ?? false
