import type { Passage } from './reading.ts'
import { atMost, wordsIn } from './text.rule.ts'

/** A sentence longer than this is read only so far: keeps a hostile text cheap. */
const longestSentence = 700

export type Captured = { match: RegExpExecArray; passage: Passage }

/** Where the named group `it` of the first match stands; the pattern has the flag `d`. Line breaks count as spaces. */
export function captured(text: string, within: Passage, pattern: RegExp): Captured | undefined {
  const searched = atMost(within, longestSentence)
  const match = pattern.exec(wordsIn(text, searched).replaceAll('\n', ' '))
  const span = match?.indices?.groups?.['it']
  if (!match || !span) return undefined
  return { match, passage: { start: searched.start + span[0], end: searched.start + span[1] } }
}

/** The first pattern that captures something. */
export function firstCaptured(text: string, within: Passage, patterns: readonly RegExp[]): Passage | undefined {
  for (const pattern of patterns) {
    const found = captured(text, within, pattern)
    if (found) return found.passage
  }
  return undefined
}
