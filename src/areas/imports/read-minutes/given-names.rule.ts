import { firstNames } from './first-names.ts'

/** Whether a given name is known; of a double name (Ann-Christin) the first half decides. */
export const isFirstName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && firstNames.has((word.split('-')[0] ?? '').toLowerCase())
