import { median } from './figures.ts'
import type { Answer } from './installation.ts'
import { runMeasured } from './measured-child.ts'
import { yearsPages, yearsSizes, type YearsSizeName } from './years-sizes.ts'

type Round = { page: string; answers: Record<YearsSizeName, Answer> }

export type YearsPages = Record<
  string,
  {
    title: string
    goal: string
    answers: Record<YearsSizeName, Answer>
    /** The whole against a tenth of the bodies, and against a tenth of the years. */
    ratios: Record<'fewBodies' | 'fewYears', number>
    rounds: number
    arrangement: string
  }
>

const arrangement =
  '200 organ × 10 år × 6 möten × 12 punkter, mot 20 organ i tio år och mot 200 organ i ett år, i samma databasserver; ' +
  'läsaren sitter i tre organ och är sekreterare i ett fjärde, med lika mycket framför sig i alla; sidorna hämtas växelvis i en process'

/** What a page costs when there is much behind, in other bodies and in the reader's own. */
export async function measureYearsPages(root: string, tell: (line: string) => void): Promise<YearsPages> {
  tell('Fyller tre installationer med möten, en stor och två små …')
  const told = await runMeasured<Round>(root, 'years-server')
  return Object.fromEntries(
    Object.entries(yearsPages).map(([page, { title, goal }]) => [
      page,
      { title, goal, ...sum(told.filter((round) => round.page === page)) },
    ]),
  )
}

function sum(told: readonly Round[]) {
  const middle = (size: YearsSizeName, what: keyof Answer) => median(told.map(({ answers }) => answers[size][what]))
  const answerOf = (size: YearsSizeName): Answer => ({
    milliseconds: middle(size, 'milliseconds'),
    statements: middle(size, 'statements'),
    bytes: middle(size, 'bytes'),
  })
  const ratio = (size: YearsSizeName) =>
    median(told.map(({ answers }) => answers.whole.milliseconds / answers[size].milliseconds))
  const sizes = Object.keys(yearsSizes) as YearsSizeName[]
  return {
    answers: Object.fromEntries(sizes.map((size) => [size, answerOf(size)])) as Record<YearsSizeName, Answer>,
    ratios: { fewBodies: ratio('fewBodies'), fewYears: ratio('fewYears') },
    ...{ rounds: told.length, arrangement },
  }
}
