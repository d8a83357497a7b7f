import { isTime } from '#platform/time.ts'

/** '9.10', 'kl. 9:10', '0910' or '9' as 'HH:MM'; empty for nothing typed, undefined for what is no hour of a day. */
export function clockIn(text: string): string | undefined {
  const typed = text.trim().replace(/^kl\.?\s*/i, '')
  if (typed === '') return ''
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed)
  if (!parts) return undefined
  const clock = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
  return isTime(clock) ? clock : undefined
}
