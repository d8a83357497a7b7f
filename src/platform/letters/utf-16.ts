const sampleLength = 4096
/** Share of zero bytes at every second place that tells Latin text in UTF-16. */
const enoughZeros = 0.6

/** Which byte of each pair comes first, told by the mark at the start or by where the zeros of Latin text stand. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const pairs = Math.min(bytes.length, sampleLength) >> 1
  if (pairs < 2) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd >= pairs * enoughZeros && even < pairs * 0.05) return 'le'
  return even >= pairs * enoughZeros && odd < pairs * 0.05 ? 'be' : undefined
}
