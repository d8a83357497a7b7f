/** Files are sent some at a time, so that a broken line costs little and the bar moves. Bytes of files in one sending. */
const mostBytes = 15_000_000
const mostFiles = 20

type Sending = {
  form: HTMLFormElement
  left: File[]
  tooLarge: string[]
  done: number
  all: number
  batch: string
  isPaused: boolean
  isUnderWay: boolean
}

/** Many files or a whole folder are sent some at a time, with a bar, a pause and another try; one file goes as any form. */
export function sendManyFiles(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-upload]') || event.defaultPrevented) return
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [
      ...(input.files ?? []),
    ])
    if (files.length < 2) return
    event.preventDefault()
    const sending = sendingOf(form, files)
    void sendOn(sending, showProgress(sending))
  })
}

function sendingOf(form: HTMLFormElement, files: readonly File[]): Sending {
  const batch = new FormData(form).get('batch')
  const most = Number(form.dataset['upload'])
  const [left, tooLarge] = [
    files.filter(isWanted).filter(({ size }) => size <= most),
    files.filter(({ size }) => size > most),
  ]
  return {
    ...{ form, left, done: 0, all: left.length, isPaused: false, isUnderWay: false },
    ...{ tooLarge: tooLarge.map(({ name }) => name), batch: typeof batch === 'string' ? batch : '' },
  }
}

/** What programs leave in folders, and nobody has written. */
const isWanted = ({ name, size }: File) => !/^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name) && size > 0

type Shown = { tell(words: string): void; offerAgain(): void; end(): void }

async function sendOn(sending: Sending, shown: Shown): Promise<void> {
  if (sending.isUnderWay) return
  sending.isUnderWay = true
  while (sending.left.length > 0 && !sending.isPaused) {
    shown.tell(`Sänder ${sending.done} av ${sending.all} filer …`)
    const some = firstOf(sending.left)
    const batch = await send(sending, some).catch(() => undefined)
    if (batch === undefined) shown.offerAgain()
    else {
      sending.batch = batch
      sending.left.splice(0, some.length)
      sending.done += some.length
    }
  }
  sending.isUnderWay = false
  if (sending.left.length === 0) shown.end()
}

function firstOf(files: readonly File[]): File[] {
  let bytes = 0
  const some = files.slice(0, mostFiles).filter(({ size }) => (bytes += size) <= mostBytes)
  return some.length > 0 ? files.slice(0, some.length) : files.slice(0, 1)
}

/** The batch that the files came to; rejects when they didn't. */
async function send({ form, batch }: Sending, files: readonly File[]): Promise<string> {
  const body = new FormData(form)
  for (const name of ['file', 'folder', 'batch']) body.delete(name)
  // The first sending makes the batch, and must do so however few files there are in it.
  body.set('batch', batch || 'ny')
  for (const file of files) {
    body.append('file', file)
    body.append('path', file.webkitRelativePath || file.name)
  }
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } })
  const came = /\/omgangar\/([0-9a-f-]{36})/.exec(response.url)?.[1]
  if (!response.ok || !came) throw new Error(`the files were answered ${response.status}`)
  return came
}

/** The bar and its buttons, in the form's place. */
function showProgress(sending: Sending): Shown {
  const words = Object.assign(document.createElement('p'), { role: 'status' })
  const bar = Object.assign(document.createElement('progress'), { max: sending.all, value: 0 })
  bar.setAttribute('aria-label', 'Filer som är framme')
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'ds-button' })
  button.dataset['variant'] = 'secondary'
  button.textContent = 'Pausa'
  const box = document.createElement('div')
  box.className = 'upload-progress'
  box.append(words, bar, button)
  sending.form.hidden = true
  sending.form.after(box)
  const shown: Shown = {
    tell: (said) => {
      words.textContent = said
      bar.value = sending.done
    },
    offerAgain: () => {
      sending.isPaused = true
      words.textContent = `Sändningen stannade efter ${sending.done} av ${sending.all} filer. Det som kommit fram finns kvar. Kontrollera nätet och fortsätt.`
      button.textContent = 'Fortsätt'
    },
    end: () => endWith(sending, box),
  }
  button.addEventListener('click', () => {
    sending.isPaused = !sending.isPaused
    button.textContent = sending.isPaused ? 'Fortsätt' : 'Pausa'
    if (sending.isPaused) words.textContent = `Pausad: ${sending.done} av ${sending.all} filer är framme.`
    if (!sending.isPaused) void sendOn(sending, shown)
  })
  button.focus()
  return shown
}

/** On to the batch; what was too large to be sent is told of first. */
function endWith({ batch, tooLarge, all }: Sending, box: HTMLElement): void {
  const address = batch ? `/arbetsyta/inlasning/omgangar/${batch}` : '/arbetsyta/inlasning'
  if (tooLarge.length === 0 && batch) return location.assign(address)
  const link = Object.assign(document.createElement('a'), {
    href: address,
    textContent: 'Gå till de filer som kom fram',
  })
  const told = Object.assign(document.createElement('p'), { role: 'status' })
  told.textContent =
    tooLarge.length > 0
      ? `${all} filer är framme. För stora för att sändas: ${tooLarge.join(', ')}. Dela upp dem, eller packa upp arkivet och välj mappen.`
      : 'Det fanns inga filer att läsa i mappen.'
  box.replaceChildren(told, link)
}
