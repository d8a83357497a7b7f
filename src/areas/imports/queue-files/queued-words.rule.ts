import type { BatchFile } from '../batch.ts'

/** How many files are new, were had before and could not be read, in a sentence. `unopened`: those that never came so far. */
export function queuedWords(files: readonly Pick<BatchFile, 'status' | 'isFurther'>[], unopened: number): string {
  const own = files.filter(({ isFurther, status }) => !isFurther && status !== 'unpacked')
  const had = own.filter(({ status }) => status === 'same-file').length
  const unread = own.filter(({ status }) => status === 'unreadable').length
  const added = own.length - had - unread
  const parts = [
    `${filesOf(added)} ${added === 1 ? 'är ny' : 'är nya'} i kön`,
    had > 0 && `${had} fanns redan`,
    unread + unopened > 0 && `${unread + unopened} gick inte att läsa`,
  ].filter(Boolean)
  return `${parts.join(', ')}.${added > 0 ? ' Granska dem på sidan Inläsning.' : ''}`
}

const filesOf = (count: number) => (count === 0 ? 'Inga filer' : count === 1 ? '1 fil' : `${count} filer`)
