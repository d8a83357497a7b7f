import { formatMinutesLeft } from '../platform/minutes-left.ts'

const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: 'numeric', minute: '2-digit' })

/** Keeps the clocks of the current item going. The page's own hour is trusted: a browser's clock may be minutes wrong. */
export function keepClocks(): void {
  setInterval(() => {
    for (const clock of document.querySelectorAll<HTMLElement>('[data-clock]')) {
      const since = Date.parse(clock.dataset['clock'] ?? '')
      const now = Date.now() - skewOf(clock)
      const planned = clock.dataset['minutes'] === undefined ? undefined : Number(clock.dataset['minutes'])
      const words = `${hour.format(now).replace(/^0/, '').replace(':', '.')} · ${formatMinutesLeft(since, now, planned)}`
      if (clock.textContent !== words) clock.textContent = words
    }
  }, 5_000)
}

const skews = new WeakMap<HTMLElement, number>()

/** How far the browser's clock is ahead of the server's, told when the clock was drawn. */
function skewOf(clock: HTMLElement): number {
  const known = skews.get(clock)
  if (known !== undefined) return known
  const skew = Date.now() - Date.parse(clock.dataset['now'] ?? '')
  // A clock that is seen for the first time was drawn some seconds ago at the most.
  const isOff = Math.abs(skew) > 30_000
  skews.set(clock, isOff ? skew : 0)
  return isOff ? skew : 0
}
