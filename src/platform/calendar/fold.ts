const longest = 75
const encoder = new TextEncoder()

/** One content line in pieces of at most 75 octets (RFC 5545 3.1), cut between characters and never inside one. */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    // The space that begins a continued line is one of its octets.
    if (octets + size > longest) {
      pieces.push(piece)
      piece = ''
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

export const foldLines = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('')

/** The same object after its lines have been changed by `change`: lines that have grown are folded anew. */
export const changeLines = (calendar: string, change: (line: string) => string): string =>
  foldLines(
    calendar
      .replace(/\r?\n[ \t]/g, '')
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map(change),
  )
