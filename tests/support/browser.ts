type App = {
  request(address: string, init?: RequestInit, env?: Record<string, unknown>): Response | Promise<Response>
}

/** `location` is where a redirect leads, and empty when the answer is none. */
export type Answer = { status: number; text: string; bytes: Uint8Array; location: string; headers: Headers }
export type Form = Record<string, string | string[] | File | File[]>

/** A browser without scripts: keeps cookies, sends forms as pages do. A header set to '' is not sent at all. */
export type Browser = {
  cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, form?: Form, headers?: Record<string, string>): Promise<Answer>
}

export function openBrowser(app: App, origin: string, cookies = new Map<string, string>()): Browser {
  async function ask(method: string, path: string, headers: Record<string, string>, body?: FormData | URLSearchParams) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const all = { host: new URL(origin).host, ...(cookie ? { cookie } : {}), ...headers }
    const sent = Object.entries(all).filter(([, value]) => value !== '')
    const response = await app.request(origin + path, { method, headers: sent, ...(body ? { body } : {}) })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    const location = response.headers.get('location') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      text: new TextDecoder().decode(bytes),
      bytes,
      location,
      headers: response.headers,
    }
  }
  return {
    cookies,
    get: (path, headers = {}) => ask('GET', path, headers),
    post: (path, form = {}, headers = {}) =>
      ask('POST', path, { origin, 'sec-fetch-site': 'same-origin', ...headers }, bodyOf(form)),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  if (/;\s*max-age=0\b/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

/** As a browser would send it: with files in parts, without files as plain fields. */
function bodyOf(form: Form): FormData | URLSearchParams {
  const values = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
  const hasFile = values.some(([, value]) => value instanceof File)
  const body = new FormData()
  const plain = new URLSearchParams()
  for (const [name, value] of values) {
    body.append(name, value)
    if (typeof value === 'string') plain.append(name, value)
  }
  return hasFile ? body : plain
}
