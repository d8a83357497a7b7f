/** Text may have got this many control codes in among its letters: so many whatever its length, and a share of the rest. */
const alwaysAllowed = 3
const mostOf = 0.01
/** But where there are fewer letters to a code than this, there is no text. */
const fewestToEach = 4

const isControl = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte)

/**
 * Whether bytes may be text, for all the control codes in them: tab, line ends, form feed and the old end-of-file mark are
 * none, and the zeros that fill up a text's last block don't count.
 */
export function mayBeText(sample: Uint8Array): boolean {
  const end = sample.findLastIndex((byte) => byte !== 0 && byte !== 0x1a) + 1
  const controls = sample.subarray(0, end).reduce((count, byte) => count + Number(isControl(byte)), 0)
  if (controls > Math.max(alwaysAllowed, end * mostOf) || controls * (fewestToEach + 1) > end) return false
  return controls === 0 || sample.subarray(0, end).filter(isPlain).length >= end * leastPlain
}

/** Where there are control codes at all, this share of the rest must be plain letters, spaces and signs. */
const leastPlain = 0.5
const isPlain = (byte: number) => byte >= 0x20 && byte < 0x7f

/** Text as people read it: control codes gone, and what ends a line within its paragraph a line end. */
export const withoutControls = (text: string): string =>
  text.replaceAll('\v', '\n').replaceAll(/[\0-\x08\x0e-\x1f\x7f]/g, '')
