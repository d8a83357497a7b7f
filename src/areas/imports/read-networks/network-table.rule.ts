import { countOf } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, readAs, withoutMarks, wordsIn } from '../text.rule.ts'
import { isKnown } from './member-names.rule.ts'
import type { NetworkEntry, TableRow, ToldInRow } from './network-page.ts'

type Column = 'name' | 'purpose' | 'members' | 'count'
/** What stands over the columns of a table of networks. */
const heads: readonly { column: Column; words: RegExp }[] = [
  {
    column: 'name',
    words:
      /^(?:nätverk(?:et)?|namn|samarbete|samverkan|organisation|förbund|grupp|förening|forum|nätverkets namn|benämning)$/iu,
  },
  {
    column: 'purpose',
    words:
      /^(?:syfte|ändamål|uppdrag|uppgift|mål|om vad|område|arbetar med|arbetar för|inriktning|beskrivning|vad|frågor|verksamhet)$/iu,
  },
  {
    column: 'members',
    words:
      /^(?:deltagare|medlemmar|kommuner|parter|ingående kommuner|medlemskommuner|deltar|ingår|samarbetsparter|ägare|vilka)$/iu,
  },
  { column: 'count', words: /^(?:antal(?: \p{L}+)?)$/iu },
]
/** A table with these is one of people. */
const ofPeople =
  /^(?:parti|roll|titel|funktion|telefon|e-post|kommun|organisation|befattning|ersättare|representerar|företräder)$/iu
const gap = /(?: {2,}|\t+|\s?\|\s?|;)/u
const fewestColumns = 2

/** Networks told in rows under a head such as `Nätverk   Syfte   Deltagare`. */
export function networksInTable(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const at = parts.findIndex((part) => columnsOf(text, part).includes('name'))
  const head = parts[at]
  if (!head) return rowsWithoutHead(text, parts)
  const columns = columnsOf(text, head)
  const rest = parts.slice(at + 1)
  const end = rest.findIndex((part) => part.kind !== 'heading' && cellsOf(text, part).length < fewestColumns)
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((row) => networkIn(text, row, columns))
}

const tellsOfNetworks = /nätverk|samarbet|samverka|organisationer|föreningar|förbund|medlem/iu
const fewestRows = 2

/** `Slättens räddningsförbund | räddningstjänst | Kil, Mora`: rows with no head over them, right under words on networks. */
function rowsWithoutHead(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const at = parts.findIndex(
    ({ words, kind }, index) => kind !== 'point' && isRow(parts[index + 1]) && tellsOfNetworks.test(words),
  )
  const rest = at < 0 ? [] : parts.slice(at + 1)
  const end = rest.findIndex((part) => !isRow(part))
  const rows = (end < 0 ? rest : rest.slice(0, end)).flatMap((row) => networkByCells(text, row))
  return rows.length >= fewestRows ? rows : []
}

const isRow = (part: PagePart | undefined) => part !== undefined && part.words.includes(' | ')

/** What each cell holds is told by the cell: a number of municipalities, organisations, or else what it is for. */
function networkByCells(text: string, row: PagePart): NetworkEntry[] {
  const [first, ...others] = cellsOf(text, row)
  const name = first && foundIn(text, first)
  if (!name || !/^[\p{Lu}\d]/u.test(name.value) || isMunicipalityName(name.value)) return []
  const told: ToldInRow = { members: [] }
  for (const cell of others) {
    const [number = ''] = wordsIn(text, cell).split(/\s/u)
    const purpose = foundIn(text, cell)
    const members = enumerated(text, cell).filter(({ value }) => isKnown(value))
    const count = /kommuner|medlemmar|regioner/u.test(wordsIn(text, cell)) ? countOf(number) : undefined
    if (members.length > 0) told.members = members
    else if (count !== undefined) told.memberCount = readAs(count, cell)
    else if (purpose && !told.purpose) told.purpose = purpose
  }
  return [{ name, parts: [row], sentences: [], row: told }]
}

/** What each column holds; nothing where the words are no head of a table of networks. */
function columnsOf(text: string, part: PagePart): readonly (Column | undefined)[] {
  const cells = part.words.length < 160 ? cellsOf(text, part) : []
  const first = cells[0]
  const isOfPeople = cells.slice(1).some((cell) => ofPeople.test(wordsIn(text, cell)))
  if (first && isOfPeople && /^(?:namn|ledam)/iu.test(wordsIn(text, first))) return []
  const columns = cells.map((cell) => heads.find(({ words }) => words.test(wordsIn(text, cell)))?.column)
  return columns.filter((column) => column !== undefined).length >= fewestColumns ? columns : []
}

/** The cells of a row that is kept apart by spaces, tabs, bars or line breaks. */
export function cellsOf(text: string, row: TableRow): readonly Passage[] {
  if (row.cells) return row.cells
  const cells: Passage[] = []
  let start = row.start
  for (const cell of wordsIn(text, { ...row, end: Math.min(row.end, row.start + 600) }).split(
    new RegExp(`(${gap.source})`, 'u'),
  )) {
    const end = start + cell.length
    const bare = withoutMarks(text, { start, end }, ' |;.')
    if (bare.start < bare.end) cells.push(bare)
    start = end
  }
  return cells
}

function networkIn(text: string, row: PagePart, columns: readonly (Column | undefined)[]): NetworkEntry[] {
  const cells = cellsOf(text, row)
  const at = (column: Column): Found<string> | undefined => {
    const cell = cells[columns.indexOf(column)]
    return columns.includes(column) && cell ? foundIn(text, cell) : undefined
  }
  const name = at('name')
  if (!name || cells.length < fewestColumns || !/^[\p{Lu}\d]/u.test(name.value)) return []
  const [purpose, members, count] = [at('purpose'), at('members'), at('count')]
  const number = count && countOf(count.value)
  const told: ToldInRow = {
    ...(purpose ? { purpose } : {}),
    ...(count && number !== undefined ? { memberCount: readAs(number, count.passage) } : {}),
    members: members ? enumerated(text, members.passage).filter(({ value }) => /^\p{Lu}/u.test(value)) : [],
  }
  return [{ name, parts: [row], sentences: [], row: told }]
}
