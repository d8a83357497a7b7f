import { f1Of, scoreReading } from '../../tests/support/generated-notes/score-reading.ts'
import { median } from './figures.ts'
import { writeCorpus, type CorpusFile } from './import-corpus.ts'
import { hasTool, runImport, runShell, type ImportRun, type ReadFile } from './import-runs.ts'
import { inScratchFolder } from './scratch-folder.ts'

export type ImportFigures = {
  arrangement: string
  f1: { layout: string; format: string; documents: number; f1: number }[]
  /** Seconds for all the PDF files, and ours in theirs. `poppler` is missing where the machine has none. */
  pdf: { files: number; ours: number; poppler?: number; ratio?: number }
  /** Most bytes of all processes while the same files were read over and over: the first, and the last third. */
  memory: { files: number; first: number; last: number; most: number }
  /** Pages a minute. */
  scans: { pages: number; ours: number; tesseract?: number }
}

const rounds = 3
const times = 10

const arrangement =
  'gjorda protokoll och anteckningar ur ett och samma frö; hela inläsningen med kommandoraden, på en kärna, mot ' +
  'pdftotext -layout på en fil i taget, växelvis; minnet är alla processer tillsammans'

/** How well and how fast notes are read in: made up ones, whose facts are known, in each layout. */
export const measureImport = (root: string, tell: (line: string) => void): Promise<ImportFigures> =>
  inScratchFolder(async (folder) => {
    tell('Gör protokoll och anteckningar …')
    const corpus = await writeCorpus(folder)
    const of = (...formats: string[]) => corpus.filter(({ format }) => formats.includes(format))
    tell('Läser in dem …')
    const text = await runImport(root, pathsOf(of('docx', 'html')))
    tell('Tolkar bilder …')
    const scanned = await runImport(root, pathsOf(of('scan')))
    const { read, ...pdf } = await measurePdf(root, pathsOf(of('pdf')), tell)
    const memory = await measureMemory(root, pathsOf(of('pdf')), tell)
    return {
      ...{ arrangement, pdf, memory },
      f1: f1ByLayout(corpus, [...read, ...text.read, ...scanned.read]),
      scans: pagesPerMinute(of('scan'), scanned),
    }
  })

const pathsOf = (files: readonly CorpusFile[]) => files.map(({ path }) => path)

async function measurePdf(root: string, paths: readonly string[], tell: (line: string) => void) {
  const told: { ours: number; poppler: number }[] = []
  let read: ReadFile[] = []
  for (let round = 1; round <= rounds; round += 1) {
    tell(`Läser in ${paths.length} PDF-filer, omgång ${round} av ${rounds} …`)
    const poppler = hasTool('pdftotext') ? runShell('pdftotext -layout "$file" -', paths) : NaN
    const run = await runImport(root, paths)
    told.push({ ours: run.seconds, poppler })
    read = run.read
  }
  const ours = median(told.map((round) => round.ours))
  if (!hasTool('pdftotext')) return { files: paths.length, ours, read }
  const poppler = median(told.map((round) => round.poppler))
  return { files: paths.length, ours, poppler, ratio: median(told.map((round) => round.ours / round.poppler)), read }
}

async function measureMemory(root: string, paths: readonly string[], tell: (line: string) => void) {
  const many = Array.from({ length: times }, () => paths).flat()
  tell(`Läser in ${many.length} filer …`)
  const { memory } = await runImport(root, many)
  const most = (within: (files: number) => boolean) =>
    Math.max(0, ...memory.filter(({ files }) => within(files)).map(({ bytes }) => bytes))
  const third = many.length / 3
  return {
    files: many.length,
    first: most((files) => files <= third),
    last: most((files) => files > 2 * third),
    most: most(() => true),
  }
}

function pagesPerMinute(scans: readonly CorpusFile[], run: ImportRun): ImportFigures['scans'] {
  const pictures = scans.flatMap((scan) => scan.pictures)
  const ours = (60 * pictures.length) / run.seconds
  if (!hasTool('tesseract')) return { pages: pictures.length, ours }
  const seconds = runShell('tesseract "$file" - -l swe', pictures)
  return { pages: pictures.length, ours, tesseract: (60 * pictures.length) / seconds }
}

/** A file that gave nothing, or was taken for something else than minutes, has missed all there is to find. */
function f1ByLayout(corpus: readonly CorpusFile[], read: readonly ReadFile[]): ImportFigures['f1'] {
  const answers = new Map(read.map((answer) => [answer.file, answer]))
  return [...new Set(corpus.map(({ layout }) => layout))].map((layout) => {
    const files = corpus.filter((file) => file.layout === layout)
    const tallies = files.map(({ path, label }) => {
      const answer = answers.get(path)
      return scoreReading(label, answer?.kind === 'minutes' ? answer.fields : {}).tally
    })
    return { layout, format: files[0]?.format ?? '', documents: files.length, f1: f1Of(tallies) }
  })
}
