import type { PaperBlock } from '#platform/paper/paper.ts'

/** A text as paragraphs: an empty line parts them, a single break stays a break. */
export const paragraphs = (text: string): PaperBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => ({ kind: 'paragraph', words }))

export const heading = (level: 1 | 2 | 3, words: string): PaperBlock => ({ kind: 'heading', level, words })

export const note = (label: string, words: string): PaperBlock => ({ kind: 'note', label, words })

/** The words with a full stop, where nothing ends them. */
export const sentence = (words: string): string => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)

/** What the proposed decision is called, before the meeting and in its notes. */
export const proposalTitle = 'Förslag till beslut'

/** What was decided, or is proposed to be, ruled off from the text around it. */
export const ruled = (label: string, ...lines: string[]): PaperBlock => ({ kind: 'decision', label, lines })
