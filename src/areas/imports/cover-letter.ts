/** Kept as the problem of a letter that says no more than what goes with it: it is no document to review. */
export const coverLetter = 'cover-letter'

export const coverLetterText = 'Följebrev utan egna uppgifter. Det som är bifogat är inläst för sig.'
