import { median } from './figures.ts'
import type { Answer } from './installation.ts'
import { runMeasured } from './measured-child.ts'
import { measuredPages, type SizeName } from './register-rows.ts'

type Pair = { page: string; few: Answer; many: Answer }

export type RegisterPages = Record<
  string,
  { title: string; few: Answer; many: Answer; ratio: number; rounds: number; arrangement: string }
>

const arrangement =
  '10 och 1 000 nätverk (20 medlemmar, 30 personer, tio års perioder och 60 möten i vart och ett) i samma databasserver; ' +
  'kommunen sitter i åtta nätverk i båda; sidorna hämtas växelvis i en process'

/** What a page costs in an installation of a thousand networks against one of ten. */
export async function measureRegisterPages(root: string, tell: (line: string) => void): Promise<RegisterPages> {
  tell('Fyller två register, ett litet och ett stort …')
  const pairs = await runMeasured<Pair>(root, 'register-server')
  return Object.fromEntries(
    Object.entries(measuredPages).map(([page, { title }]) => [page, { title, ...sum(page, pairs) }]),
  )
}

function sum(page: string, all: readonly Pair[]) {
  const pairs = all.filter((pair) => pair.page === page)
  const middle = (size: SizeName): Answer => ({
    milliseconds: median(pairs.map((pair) => pair[size].milliseconds)),
    statements: median(pairs.map((pair) => pair[size].statements)),
    bytes: median(pairs.map((pair) => pair[size].bytes)),
  })
  const ratio = median(pairs.map(({ few, many }) => many.milliseconds / few.milliseconds))
  return { few: middle('few'), many: middle('many'), ratio, rounds: pairs.length, arrangement }
}
