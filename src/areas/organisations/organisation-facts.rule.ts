/**
 * Organisationsnummer as it is written, `212000-0142`; undefined when it is none. The third figure is at least 2, which
 * tells it from a personal number, and the last is a check digit (the Luhn sum of all ten ends in 0).
 */
export function nationalNumberFrom(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '')
  if (!/^\d{2}[2-9]\d{7}$/.test(digits) || luhnSum(digits) % 10 !== 0) return undefined
  return `${digits.slice(0, 6)}-${digits.slice(6)}`
}

function luhnSum(digits: string): number {
  const parts = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
  return parts.reduce((sum, part) => sum + (part > 9 ? part - 9 : part), 0)
}

/** An address on the web, with https where nothing else is said; undefined when it is none, or of another kind. */
export function websiteFrom(text: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  return /^https?:\/\/[^\s/?#@:]+\.[^\s/?#@:]{2,}([/?#]\S*)?$/i.test(address) ? address : undefined
}
