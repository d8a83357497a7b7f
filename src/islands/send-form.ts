type Answer = { isSaved: boolean; mayRetry: boolean; text: string }

/** What the server may answer: when it saved, why it would not, and new values for hidden fields. */
type Reply = { savedAt?: string; problem?: string; fields?: Record<string, string> }

const unreachable: Answer = {
  isSaved: false,
  mayRetry: true,
  text: 'Ingen kontakt just nu. Texten ligger kvar här och skickas igen.',
}

/** Sends a form in the background and tells in words how it went. Only an answer in JSON counts as an answer. */
export async function sendForm(form: HTMLFormElement): Promise<Answer> {
  try {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
    const response = await fetch(form.action, {
      method: 'post',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
    })
    return readAnswer(form, response)
  } catch {
    return unreachable
  }
}

async function readAnswer(form: HTMLFormElement, response: Response): Promise<Answer> {
  if (response.status >= 500) return unreachable
  // A sign-in page in place of an answer means that the session has ended.
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  if (!isJson || response.status === 401)
    return refusal('Du är utloggad. Logga in i en annan flik: texten ligger kvar här.')
  const reply = (await response.json()) as Reply
  if (!response.ok)
    return refusal(reply.problem ?? 'Texten kunde inte sparas. Ladda om sidan: det du skrev finns kvar.')
  for (const [name, value] of Object.entries(reply.fields ?? {})) setField(form, name, value)
  return { isSaved: true, mayRetry: false, text: `sparat ${reply.savedAt ?? clockNow()}` }
}

const refusal = (text: string): Answer => ({ isSaved: false, mayRetry: false, text })

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement && field.type === 'hidden') field.value = value
}

const clockNow = () => {
  const now = new Date()
  return `${now.getHours()}.${String(now.getMinutes()).padStart(2, '0')}`
}
