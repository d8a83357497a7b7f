const partsOf = (page: ParentNode) =>
  new Map([...page.querySelectorAll('[data-part][id]')].map((part) => [part.id, part]))
const namesOf = (page: ParentNode) => [...partsOf(page).keys()].join()

/** A part as the server drew it, without what changes by itself: the text that is written together, the clock. */
function drawingOf(part: Element): string {
  const copy = part.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const live of copy.querySelectorAll('[data-notes], [data-write], [data-clock]')) live.remove()
  return copy.outerHTML
}

/** Somebody reads, writes or chooses there just now. */
function isBusy(part: Element): boolean {
  const selection = document.getSelection()
  const isSelected = selection !== null && !selection.isCollapsed && part.contains(selection.anchorNode)
  return (
    isSelected || part.contains(document.activeElement) || part.querySelector('[data-write], details[open]') !== null
  )
}

/** How the server drew each part that stands on the page. */
type Drawn = Map<string, string>

/** Gives the function that puts up the parts of a page that have changed at the server; a link where that would disturb. */
export function keepPartsFresh(redrawn: () => void): (patience: number) => void {
  const drawn: Drawn = new Map([...partsOf(document)].map(([id, part]) => [id, drawingOf(part)]))
  let isFetching = false
  let isAgain = false
  return function refresh(patience: number): void {
    isAgain = isFetching
    if (isFetching) return
    isFetching = true
    // Many pages hear of a change at once; their questions are spread out.
    void new Promise((resolve) => setTimeout(resolve, Math.random() * patience))
      .then(() => fetchParts(drawn))
      .then(redrawn)
      .catch(() => undefined)
      .finally(() => {
        isFetching = false
        if (isAgain) refresh(patience)
      })
  }
}

async function fetchParts(drawn: Drawn): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok || response.redirected) return offer()
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const changed = [...partsOf(page)].filter(([id, part]) => drawn.get(id) !== drawingOf(part))
  const left = changed.filter(([, part]) => !replace(drawn, part))
  if (left.length > 0 || namesOf(page) !== namesOf(document)) offer()
}

function replace(drawn: Drawn, part: Element): boolean {
  const old = document.getElementById(part.id)
  if (!old || isBusy(old)) return false
  drawn.set(part.id, drawingOf(part))
  old.replaceWith(document.importNode(part, true))
  return true
}

/** Once on a page: a line that says that there is more to see. */
function offer(): void {
  const place = document.getElementById('sidan-andrad')
  if (!place || place.childElementCount > 0) return
  const link = Object.assign(document.createElement('a'), { href: location.pathname, textContent: 'Visa det nya' })
  const line = document.createElement('p')
  line.append('Något annat på sidan har ändrats. ', link)
  place.replaceChildren(line)
}
