/** The line under the box: what last happened to the text, and for a while who else is there. */
export type Status = {
  say(words: string): void
  showForAWhile(words: string): void
}

const seenFor = 5_000

export function openStatus(form: HTMLFormElement): Status {
  const place = form.querySelector('[data-notes-status]')
  let said = ''
  let timer: number | undefined
  const show = (words: string) => {
    if (place && place.textContent !== words) place.textContent = words
  }
  return {
    say(words) {
      said = words
      show(words)
    },
    showForAWhile(words) {
      clearTimeout(timer)
      show(words)
      timer = window.setTimeout(() => show(said), seenFor)
    },
  }
}
