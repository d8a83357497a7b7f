export type SentProblem = 'empty' | 'unknown-format' | 'too-large'

/** A file as a form sent it. `isBundle`: an archive or a letter, which may hold others. */
export type SentFile = ({ name: string; bytes: Uint8Array } | { name: string; problem: SentProblem }) & {
  isBundle: boolean
}
