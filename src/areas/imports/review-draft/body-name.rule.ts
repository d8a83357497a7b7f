const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The body of the network that the notes name; only when the names are the same but for case and signs. */
export const bodyNamed = <T extends { name: string }>(bodies: readonly T[], written: string): T | undefined =>
  bodies.find((body) => plain(written) !== '' && plain(body.name) === plain(written))
