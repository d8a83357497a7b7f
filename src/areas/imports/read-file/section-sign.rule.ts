/** A paragraph sign with its number or without, as Tesseract sees it. */
const misread = /^(?<signs>\${1,2})&?(?<number>\d{0,3}[.:]?)$/

/** Tesseract's Swedish letters lack the paragraph sign, and it takes the dollar for it; notes have no sums in dollars. */
export function withSectionSign(word: string): string {
  const { signs, number } = misread.exec(word)?.groups ?? {}
  return signs === undefined ? word : `${signs.replaceAll('$', '§')}${number ?? ''}`
}
