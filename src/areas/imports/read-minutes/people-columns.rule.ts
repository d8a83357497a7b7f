import type { Atom } from './person-atoms.rule.ts'

const fewestNames = 2
type Description = readonly Atom[]

/**
 * Puts columns together that came out one after the other: all names first and then as many descriptions
 * (`Eva Ek Bo Alm Haninge, ordförande Polisen`). Nothing where the counts differ.
 */
export function columnsJoined(atoms: readonly Atom[]): readonly Atom[] | undefined {
  const kept = atoms.filter(({ kind }) => kind !== 'party')
  const first = kept.findIndex(({ kind }) => kind === 'name')
  const length = kept
    .slice(first)
    .findIndex(({ kind, opening }) => kind !== 'name' && kind !== 'scope' && opening !== 'bracket')
  if (first < 0 || length < fewestNames) return undefined
  const named = kept.slice(first, first + length)
  const names = named.filter(({ kind }) => kind === 'name')
  const descriptions = descriptionsIn(kept.slice(first + length))
  if (names.length < fewestNames || descriptions?.length !== names.length) return undefined
  return names.flatMap((name, index) => [
    { ...name, opening: 'line' },
    ...inBracketsAfter(named, name),
    ...(descriptions[index] ?? []).map((atom, at): Atom => ({ ...atom, opening: at === 0 ? 'comma' : atom.opening })),
  ])
}

const inBracketsAfter = (named: readonly Atom[], name: Atom): readonly Atom[] => {
  const from = named.indexOf(name) + 1
  const length = named.slice(from).findIndex(({ kind }) => kind === 'name')
  return named.slice(from, length < 0 ? named.length : from + length)
}

/** Each description begins anew without a comma; nothing where a name stands among them. */
function descriptionsIn(atoms: readonly Atom[]): Description[] | undefined {
  const descriptions: Atom[][] = []
  for (const atom of atoms) {
    if (atom.kind === 'name') return undefined
    const last = descriptions.at(-1)
    const goesOn = atom.opening === 'comma' || atom.opening === 'bracket'
    if (last && goesOn) last.push(atom)
    else descriptions.push([atom])
  }
  return descriptions
}
