/** Letters in the notes of one item. */
export const longestNotes = 200_000

/** Bytes of the joint text, with what was struck out: nobody writes so much, but a program may. */
export const longestState = 4_000_000
