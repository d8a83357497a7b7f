export { paperFile } from './kept-papers.ts'
export type { Paper, PaperBlock, PaperFormat } from './paper.ts'
export { paperHeaders } from './paper-headers.ts'
