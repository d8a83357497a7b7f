/** Names from outside may hold codes that steer a terminal, and line ends: they are left out wherever a person reads. */
export const printable = (words: string): string => words.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim()
