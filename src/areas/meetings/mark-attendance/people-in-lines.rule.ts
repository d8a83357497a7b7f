/** Most lines that are read at once; a whole conference fits. */
const mostLines = 300

/**
 * Several people written as notes write them, one on a line: 'Maja Ek, Haninge (punkt 2)'. The part after the comma is the
 * organisation, and what stands in brackets the items that they were there for, as typed.
 */
export const peopleInLines = (text: string): { name: string; organisationName: string; items: string }[] =>
  text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => {
      const bracket = /\(([^()]*)\)\s*$/.exec(line)
      const [name = '', ...rest] = line.slice(0, bracket?.index).split(/[,\t]/)
      const items = (bracket?.[1] ?? '').replace(/^\s*(?:punkterna|punkt|p\.|§+)/i, '').trim()
      return { name: name.trim().slice(0, 300), organisationName: rest.join(',').trim().slice(0, 300), items }
    })
    .filter(({ name }) => name !== '')
