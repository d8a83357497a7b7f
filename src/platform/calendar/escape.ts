// What RFC 5545 keeps out of every value; tab and line break are text.

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g

/** A lone half of a surrogate pair is no character: written as UTF-8 it would be one that nobody wrote. */
const whole = (text: string) => text.toWellFormed().replace(controls, '')

/** A TEXT value (RFC 5545 3.3.11). */
export const textValue = (text: string): string =>
  whole(text.replace(lineBreak, '\n'))
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

/** The same on one line: some calendars refuse a title with a line break. */
export const lineValue = (text: string): string => textValue(text.replace(lineBreak, ' '))

const lookalikes: Record<string, string> = { '"': '\u201d', '^': '\u02c6', '\\': '/', '\t': ' ' }

/**
 * A parameter value in quotes, such as a name. Nothing can be escaped there: RFC 6868 gives a way that many calendar
 * programs show as it stands, and some take a backslash for one. So what needs it is written by its lookalike.
 */
export const quoted = (text: string): string =>
  `"${whole(text.replace(lineBreak, ' ')).replace(/["^\\\t]/g, (mark) => lookalikes[mark] ?? mark)}"`

/** A mailto address (RFC 6068): what could end the address, or the line, is written as percent and figures. */
export const mailto = (email: string): string =>
  `mailto:${whole(email.replace(lineBreak, '')).replace(/[^\w.+@!#$'*=~-]/gu, encodeURIComponent)}`

/** An address on the web, as a URI and nothing else. */
export const uriValue = (url: string): string =>
  whole(url.replace(lineBreak, '')).replace(/[\s"<>\\^`{|}]/gu, encodeURIComponent)
