/** What the features of the area may ask of files: to be opened, read, understood and drawn. */
export { drawPage } from './read-file/draw-page.source.ts'
export { fileFormat } from './read-file/file-format.rule.ts'
export { openBundle, type NamedSource } from './read-file/open-bundle.source.ts'
export { countFiles } from './read-file/open-folder.source.ts'
export { openPath, type NotOpened } from './read-file/open-path.source.ts'
export { largestFile, readAnything, readSource } from './read-file/read-file.source.ts'
export { stopReading } from './read-file/reading-queue.source.ts'
