// A list that is pasted brings its own numbers and dots.
const withoutMark = (line: string) => line.trim().replace(/^(?:[-–•*▪]|\d{1,2}[.)])(?:\s+|$)/, '')

/** What was written one on each line, without the marks of a list and without empty lines. */
export const writtenLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map(withoutMark)
    .filter((line) => line !== '')
