const longestName = 200

/** A name to show and never to write: no way up or to a root, no control characters, and not endless. */
export function entryName(written: string): string {
  const parts = written
    .normalize('NFC')
    .split(/[\\/]/)
    .map((part) => part.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
  const name = parts.join('/')
  return name === '' ? 'namnlös fil' : name.slice(-longestName)
}

const beside = /^(?:\.(?!\.?$)|~\$|thumbs\.db$|desktop\.ini$)/i

/** What a computer lays beside a person's files for itself: previews, locks, the half of a file that Macs part from it. */
export const isBesideFiles = (name: string): boolean =>
  name.split(/[\\/]/).some((part) => beside.test(part) || part === '__MACOSX')

/** What stands among the names in an archive and is no file of a person's: folders, and what computers lay beside. */
export const isNoFile = (name: string): boolean => /[\\/]$/.test(name) || isBesideFiles(name)
