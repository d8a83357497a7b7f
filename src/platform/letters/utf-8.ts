import { lettersOf } from './code-pages.ts'

/** The share of what is beyond ASCII that is well-formed UTF-8; undefined where nothing is beyond it. */
export function utf8Share(bytes: Uint8Array): number | undefined {
  let [whole, broken] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const following = followingOf(bytes, at)
    if (following === undefined) broken += 1
    else {
      whole += 1
      at += following
    }
  }
  return whole + broken === 0 ? undefined : whole / (whole + broken)
}

/** How many bytes follow the one that begins a character here; undefined when it begins none. */
function followingOf(bytes: Uint8Array, at: number): number | undefined {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return 0
  if (byte < 0xc2 || byte >= 0xf5) return undefined
  const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
  for (let step = 1; step <= following; step += 1) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return undefined
  return following
}

/** UTF-8 in which some of Windows' letters have got in, each read as what it is. */
export function patchedUtf8(bytes: Uint8Array): string {
  const pieces: string[] = []
  let [from, at] = [0, 0]
  while (at < bytes.length) {
    const following = followingOf(bytes, at)
    if (following === undefined) {
      pieces.push(new TextDecoder().decode(bytes.subarray(from, at)))
      pieces.push(lettersOf(bytes.subarray(at, at + 1), 'windows-1252'))
      from = at + 1
    }
    at += 1 + (following ?? 0)
  }
  return pieces.join('') + new TextDecoder().decode(bytes.subarray(from))
}

/** UTF-8 that was taken for Windows' letters and written as UTF-8 once more (`fÃ¶r`), as it was; else undefined. */
export function twiceUtf8(text: string): string | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = windowsByte(text[at] ?? '')
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return utf8Share(bytes) === 1 ? new TextDecoder().decode(bytes) : undefined
}

const windowsLetters = lettersOf(
  Uint8Array.from({ length: 128 }, (_, at) => at + 0x80),
  'windows-1252',
)

function windowsByte(letter: string): number | undefined {
  const code = letter.charCodeAt(0)
  if (code < 0x80) return code
  const at = windowsLetters.indexOf(letter)
  if (at >= 0) return at + 0x80
  return code < 0xa0 ? code : undefined
}
