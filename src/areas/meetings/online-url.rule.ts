import { ok, refuse, type Result } from '#platform/result.ts'

/** As long as the links of the meeting services are, with room to spare. */
const longest = 1000
/** Begins as a link does, and holds nothing that could end it where it stands in a page, a letter or a calendar. */
const shape = /^https:\/\/[^\s"'<>\\^`{|}]+$/iu

/**
 * Where one takes part from afar (sv. deltagande på distans), as typed; empty where nobody can. A link with a name before
 * the host, `https://motet.se@annan.se`, shows another place than it leads to.
 */
export function onlineUrlOf(typed: string): Result<string, 'online-url-wrong'> {
  const url = typed.trim()
  if (url === '') return ok('')
  if (url.length > longest || !shape.test(url) || !URL.canParse(url)) return refuse('online-url-wrong')
  const { username, password } = new URL(url)
  return username || password ? refuse('online-url-wrong') : ok(url)
}
