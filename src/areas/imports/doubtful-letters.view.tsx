import { Notice } from '#platform/html/index.ts'
import { doubtfulLetters, doubtfulLettersText } from './doubtful-letters.rule.ts'
import type { Draft } from './draft.ts'

/** Tells the reviewer of a file whose letters are a guess. */
export const DoubtfulLetters = ({ draft }: { draft: Draft }) =>
  draft.problem === doubtfulLetters ? <Notice kind="warning">{doubtfulLettersText}</Notice> : null
