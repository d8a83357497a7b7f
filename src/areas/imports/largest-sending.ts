/** Most that is sent at one time, in bytes (60 MB): an archive, or several files in one form. */
export const largestSending = 60_000_000
