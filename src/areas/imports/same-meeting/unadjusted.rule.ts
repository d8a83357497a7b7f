/** How far into a document it says of itself that it is a draft, in characters. */
const head = 1200

/** Whether the notes say of themselves that nobody has approved them yet (sv. ojusterat, utkast). */
export const isUnadjusted = (documentKind: string, sourceText: string): boolean =>
  /\butkast\b/iu.test(documentKind) ||
  /(?<!\p{L})(?:ojuster(?:at|ade|ad)|(?:ej|inte|icke)\s+juster(?:at|ade|ad)|preliminär(?:a|t)?\s+(?:protokoll|minnesanteckningar|anteckningar))(?!\p{L})/iu.test(
    `${documentKind}\n${sourceText.slice(0, head)}`,
  )
