/** That a file holds more than one document, in a sentence without its full stop; the kinds as they begin a sentence. */
export const alsoInFile = (kinds: readonly string[]): string =>
  `Samma fil innehåller också: ${[...new Set(kinds)].map((kind) => kind.toLowerCase()).join(', ')}`
