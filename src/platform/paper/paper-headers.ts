import type { PaperFormat } from './paper.ts'

const types: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A PDF is read where one is, a DOCX is saved. `name` is without its ending and in plain letters. */
export const paperHeaders = (format: PaperFormat, name: string): Record<string, string> => ({
  'Content-Type': types[format],
  'Content-Disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
  'X-Content-Type-Options': 'nosniff',
})
