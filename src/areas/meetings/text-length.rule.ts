/** How many characters the words of an item may be: a whole text, a reason in a paragraph, a line. */
const longest = {
  ...{ wording: 20_000, reason: 5_000, remark: 5_000, request: 4_000 },
  ...{ withdrawal: 1_000, ground: 1_000, title: 300, when: 300, name: 200 },
}

/** Whether the words are longer than such words may be. Nobody's words are cut: they are sent back whole, to be made shorter. */
export const isTooLong = (words: string, kind: keyof typeof longest): boolean => words.length > longest[kind]
