import type { ComponentChildren } from 'preact'
import type { NoticeKind } from './shell.ts'

const kindText: Record<NoticeKind, string> = { success: 'Klart', info: 'Att veta', warning: 'Varning', danger: 'Fel' }

/** A message about the page as a whole. The drawn sign has its word for those who do not see it. */
export const Notice = ({ kind, children }: { kind: NoticeKind; children: ComponentChildren }) => (
  <div class="ds-alert notice" data-color={kind} role={kind === 'danger' ? 'alert' : 'status'}>
    <span class="ds-sr-only">{kindText[kind]}: </span>
    {children}
  </div>
)

/** What will stand here, and the first act that puts something here. */
export const EmptyState = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty-state">
    <p class="empty-state-title">{title}</p>
    {children}
  </div>
)
