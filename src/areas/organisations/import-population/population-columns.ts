import type { CsvColumn } from '#platform/csv.ts'

export type ColumnKey = 'code' | 'name' | 'inhabitants'

/** The headings that are known: our own, those of lists in use, and Statistics Sweden's, which has the year for a heading. */
export const populationColumns = (year: number): CsvColumn<ColumnKey>[] => [
  {
    key: 'code',
    label: 'kommunkod',
    names: ['kod', 'code', 'municipality code', 'region', 'regionkod', 'region code'],
    required: true,
  },
  { key: 'name', label: 'kommun', names: ['namn', 'kommunnamn', 'name', 'municipality', 'municipality name'] },
  {
    key: 'inhabitants',
    label: 'invånare',
    names: [
      ...['folkmängd', 'antal', 'antal invånare', 'befolkning', 'population', 'inhabitants'],
      ...[String(year), `folkmängd ${year}`, `antal ${year}`, `population ${year}`],
    ],
    required: true,
  },
]
