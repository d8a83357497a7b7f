const items = '.agenda-item'

type Agenda = { list: HTMLElement; form: HTMLFormElement; ids: ReadonlySet<string> }

/** Puts a grip beside each item of an agenda that may be put in another order; the order is sent when the item is let go. */
export function dragToOrder(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-drag-order]')
  const list = document.querySelector<HTMLElement>('.meeting-agenda')
  const order = form?.querySelector<HTMLInputElement>('input[name=order]')?.value
  if (!form || !list || !order) return
  const agenda = { list, form, ids: new Set(order.split(' ')) }
  list.querySelectorAll<HTMLElement>(items).forEach((section) => {
    if (agenda.ids.has(idOf(section))) section.prepend(gripOf(section, agenda))
  })
}

const idOf = (section: Element) => section.id.replace(/^punkt-/, '')
/** A line in place of an item that is closed to the reader stays where it is, and is not sent. */
const orderOf = ({ list, ids }: Agenda) =>
  [...list.querySelectorAll(items)]
    .map(idOf)
    .filter((id) => ids.has(id))
    .join(' ')

// Not a button: the keyboard has Upp and Ned, and a reader of the screen has no use for a grip.
function gripOf(section: HTMLElement, agenda: Agenda): HTMLElement {
  const grip = Object.assign(document.createElement('span'), { className: 'drag-grip', textContent: '⠿' })
  grip.setAttribute('aria-hidden', 'true')
  grip.title = 'Dra till en annan plats'
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    follow(grip, section, agenda)
  })
  return grip
}

/** Until the grip is let go, a line shows where the item would land. It is moved then: a moved element loses the pointer. */
function follow(grip: HTMLElement, section: HTMLElement, agenda: Agenda): void {
  const stop = new AbortController()
  const { signal } = stop
  let landing: Landing | undefined
  const mark = (next: Landing | undefined) => {
    landing?.at.classList.remove('drop-before', 'drop-after')
    landing = next
    landing?.at.classList.add(`drop-${landing.side}`)
  }
  section.classList.add('dragged')
  const end = (isLanding: boolean) => {
    stop.abort()
    const last = landing
    mark(undefined)
    section.classList.remove('dragged')
    if (isLanding && last) land(section, last, agenda)
  }
  grip.addEventListener('pointermove', ({ clientY }) => mark(landingAt(section, agenda.list, clientY)), { signal })
  grip.addEventListener('pointerup', () => end(true), { signal })
  grip.addEventListener('pointercancel', () => end(false), { signal })
}

type Landing = { at: HTMLElement; side: 'before' | 'after' }

/** Before the first item whose middle is below the pointer, else after the last. */
function landingAt(section: HTMLElement, list: HTMLElement, y: number): Landing | undefined {
  const others = [...list.querySelectorAll<HTMLElement>(items)].filter((other) => other !== section)
  const next = others.find((other) => {
    const { top, height } = other.getBoundingClientRect()
    return y < top + height / 2
  })
  const last = others.at(-1)
  return next ? { at: next, side: 'before' } : last && { at: last, side: 'after' }
}

function land(section: HTMLElement, { at, side }: Landing, agenda: Agenda): void {
  const before = orderOf(agenda)
  at[side](section)
  const field = agenda.form.querySelector<HTMLInputElement>('input[name=order]')
  const order = orderOf(agenda)
  if (!field || order === before) return
  field.value = order
  agenda.form.requestSubmit()
}
