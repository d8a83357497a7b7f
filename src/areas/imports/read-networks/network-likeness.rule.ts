/** Whether two names are one network's: one holds the other, shortens it, or says it in another order. */
export function areOne(name: string, other: string): boolean {
  const [short = '', long = ''] = [bare(name), bare(other)].sort((a, b) => a.length - b.length)
  return (
    short !== '' &&
    (` ${long} `.includes(` ${short} `) ||
      long.startsWith(short) ||
      isShortening(short, long) ||
      isReordered(short, long))
  )
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ')

/** `vk` of `värendskommunerna`, `sba` of `stockholm business alliance`. */
function isShortening(short: string, long: string): boolean {
  if (short.length > 6 || short.includes(' ')) return false
  const initials = long.split(' ').map(([first = '']) => first)
  return initials.length > 1 && initials.join('') === short
}

const stemOf = (word: string) => word.replace(/(?:ets|ens|arnas|ernas|arna|erna|et|en|s)$/u, '')
const isReordered = (short: string, long: string) =>
  short.includes(' ') && short.split(' ').map(stemOf).sort().join(' ') === long.split(' ').map(stemOf).sort().join(' ')
