import { fileFormat } from './read-file/file-format.rule.ts'

/** What a file holds besides itself: an archive is nothing but its files, a letter may have files attached. */
export function insideOf(bytes: Uint8Array): 'files' | 'attachments' | 'none' {
  const format = fileFormat(bytes)
  if (format === 'zip') return 'files'
  return format === 'mail' ? 'attachments' : 'none'
}
