const letters: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', ø: 'o', æ: 'ae' }

/** A name as a part of an address: 'Södertörnskommunernas ledningsgrupp' gives 'sodertornskommunernas-ledningsgrupp'. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replace(/[åäöéüøæ]/g, (letter) => letters[letter] ?? letter)
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'namnlos'
  )
}
