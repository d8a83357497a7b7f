/** '8.30' from '08:30'. */
export const hourWords = (time: string): string => time.replace(/^0/, '').replace(':', '.')

/** 'kl. 8.30–11.00' from '08:30' and '11:00', of which the second or both may be empty. */
export function hoursWords(starts: string, ends: string): string {
  if (!starts) return ''
  return ends ? `kl. ${hourWords(starts)}–${hourWords(ends)}` : `kl. ${hourWords(starts)}`
}
