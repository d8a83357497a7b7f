/** Largest file that is read, in bytes (25 MB). */
export const largestFile = 25_000_000

/** Longest a file may take to read, and longest a page whose picture must be interpreted may take, in milliseconds. */
export const longestReading = 20_000
export const longestPage = 60_000
/** A picture that is not understood by then has no words, and the pages after it are read. */
export const slowestPicture = 40_000

/** Longest text, in characters, and most pages, that are taken for one document. */
export const longestText = 1_000_000
export const mostPages = 2000
/** Most pages of a scan; they take some seconds each. */
export const mostScannedPages = 200

/** Largest part of a compressed document once unpacked, in bytes. */
export const largestPart = 60_000_000

/** How far elements may stand inside one another in a web page or a document. */
export const deepestElement = 250
