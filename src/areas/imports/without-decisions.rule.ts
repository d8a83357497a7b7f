const inPattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The text under an item without the decisions that stand as decisions of their own, and without the bare heading over
 * them, so that the notes say each thing once. A decision that is a part of a longer sentence stays in it.
 */
export function withoutDecisions(text: string, decisions: readonly string[]): string {
  return decisions
    .reduce((rest, wording) => {
      const words = wording.split(/\s+/).map(inPattern).join('\\s+')
      return rest.replace(
        new RegExp(`(^|\\n)(?:[ \\t]*Beslut:?[ \\t]*\\n\\s*)?[ \\t]*${words}[ \\t]*(?=\\n|$)`, 'u'),
        '$1',
      )
    }, text)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
