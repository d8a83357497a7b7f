const sized = 'input[type=file][data-max-bytes]'

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`

/** Why the chosen files can't be sent, or nothing. */
export function tooLargeText(files: readonly { name: string; size: number }[], maxBytes: number): string | undefined {
  const file = files.find(({ size }) => size > maxBytes)
  if (!file) return undefined
  const limit = megabytes(maxBytes)
  return `${file.name} är ${megabytes(file.size)}. En fil får vara högst ${limit}. Välj en mindre fil eller dela upp den.`
}

/** Says that a file is too large when it is chosen, instead of after a long upload. The server checks it again. */
export function checkFileSizes(): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(sized)) showProblem(target)
  })
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    const refused = [...event.target.querySelectorAll<HTMLInputElement>(sized)].find((input) => problemOf(input))
    if (!refused) return
    event.preventDefault()
    refused.focus()
  })
}

const problemOf = (input: HTMLInputElement) => tooLargeText([...(input.files ?? [])], Number(input.dataset['maxBytes']))

function showProblem(input: HTMLInputElement): void {
  const id = `${input.id}-storlek`
  const problem = problemOf(input)
  document.getElementById(id)?.remove()
  const others = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other && other !== id)
  input.setAttribute('aria-describedby', (problem ? [...others, id] : others).join(' '))
  input.setAttribute('aria-invalid', String(problem !== undefined))
  if (!problem) return
  const message = Object.assign(document.createElement('p'), { id, className: 'ds-validation-message', role: 'alert' })
  message.textContent = problem
  input.after(message)
}
